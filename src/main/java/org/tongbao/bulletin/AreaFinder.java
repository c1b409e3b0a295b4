package org.tongbao.bulletin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.AreaNames.Mention;
import org.tongbao.bulletin.BulletinIssue.Code;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;

/** Tells whose bulletin it is: by title, index number, issuer and body, in that order. */
final class AreaFinder {
  private final Catalog catalog;
  private final AreaNames names;

  AreaFinder(Catalog catalog) {
    this.catalog = catalog;
    this.names = AreaNames.of(catalog);
  }

  /** An area and where it was found. */
  record Found(String code, AreaSource source) {}

  Optional<Found> find(
      Masthead masthead, Lines lines, int bodyStart, int bodyEnd, List<BulletinIssue> issues) {
    String registered = registered(masthead.indexNo(), issues);
    String title = named(masthead.title(), registered);
    if (title != null) {
      return Optional.of(new Found(title, AreaSource.TITLE));
    }
    if (registered != null) {
      return Optional.of(new Found(registered, AreaSource.INDEX_NO));
    }
    String issuer = named(masthead.issuer(), null);
    if (issuer != null) {
      return Optional.of(new Found(issuer, AreaSource.ISSUER));
    }
    Optional<Found> body =
        body(lines, bodyStart, bodyEnd).map(code -> new Found(code, AreaSource.BODY));
    if (body.isEmpty()) {
      issues.add(
          new BulletinIssue(
              Code.AREA_UNKNOWN, "title, index number, issuer and body name no area of their own"));
    }
    return body;
  }

  private @Nullable String registered(@Nullable String indexNo, List<BulletinIssue> issues) {
    if (indexNo == null) {
      return null;
    }
    Optional<String> code = CreditCode.in(indexNo);
    if (code.isEmpty()) {
      return null;
    }
    if (!CreditCode.isValid(code.get())) {
      issues.add(
          new BulletinIssue(
              Code.CREDIT_CODE_INVALID,
              "index number '%s': the check digit of %s would be %s"
                  .formatted(indexNo, code.get(), CreditCode.checkDigit(code.get()))));
      return null;
    }
    return catalog.area(CreditCode.areaCode(code.get())).map(Area::code).orElse(null);
  }

  /** Returns the area that the words name, the smallest where each lies in the one before. */
  private @Nullable String named(@Nullable String words, @Nullable String home) {
    if (words == null) {
      return null;
    }
    String smallest = null;
    for (Mention mention : names.find(words, 0, words.length(), home)) {
      if (smallest == null || isWithin(mention.code(), smallest)) {
        smallest = mention.code();
      } else if (!isWithin(smallest, mention.code())) {
        return null;
      }
    }
    return "000000".equals(smallest) && words.contains("国家") ? null : smallest;
  }

  private static boolean isWithin(String inner, String outer) {
    return inner.startsWith(stem(outer));
  }

  private static String stem(String code) {
    if (code.equals("000000")) {
      return "";
    }
    return code.endsWith("0000")
        ? code.substring(0, 2)
        : code.endsWith("00") ? code.substring(0, 4) : code;
  }

  /** Returns the area that the body names most, where no other comes near it. */
  private Optional<String> body(Lines lines, int bodyStart, int bodyEnd) {
    Map<String, Integer> counts = new HashMap<>();
    for (int line = bodyStart; line < bodyEnd; line++) {
      for (Mention mention : names.find(lines.text(), lines.start(line), lines.end(line), null)) {
        counts.merge(mention.code(), 1, Integer::sum);
      }
    }
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(counts.entrySet());
    ranked.removeIf(entry -> entry.getKey().endsWith("0000"));
    ranked.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    boolean alone = ranked.size() == 1;
    if (ranked.isEmpty() || (!alone && ranked.get(1).getValue() * 2 > ranked.get(0).getValue())) {
      return Optional.empty();
    }
    return Optional.of(ranked.get(0).getKey());
  }
}
