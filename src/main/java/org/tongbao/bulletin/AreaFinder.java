package org.tongbao.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.BulletinIssue.Code;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;

/**
 * Tells whose bulletin it is: by title, index number, issuer, body and address, in that order.
 *
 * <p>A name with several meanings (鼓楼区, 吉林) is told by what the later places say. An area that the
 * text cannot speak for (a province, where it says 全市 of itself) is passed over.
 */
final class AreaFinder {
  private final Catalog catalog;
  private final AreaNames names;

  AreaFinder(Catalog catalog) {
    this.catalog = catalog;
    this.names = AreaNames.of(catalog);
  }

  /** An area and where it was found. */
  record Found(String code, AreaSource source) {}

  /** What a document offers to tell its area by. */
  record Evidence(MastheadReader.Read read, Meta meta, Lines lines, String uri) {
    Masthead masthead() {
      return read.masthead();
    }
  }

  Optional<Found> find(Evidence evidence, List<BulletinIssue> issues) {
    String title = evidence.masthead().title();
    AreaChoice.Choice titled = new AreaChoice(names, Standing.in(title)).named(title, List.of());
    if (titled.code() != null && titled.isCertain()) {
      String registered = registered(evidence.masthead().indexNo(), null, issues);
      checkConflict(title, titled.code(), registered, issues);
      return Optional.of(new Found(titled.code(), AreaSource.TITLE));
    }
    return byAllEvidence(evidence, issues);
  }

  private Optional<Found> byAllEvidence(Evidence evidence, List<BulletinIssue> issues) {
    BodyNames body =
        BodyNames.of(
            names, evidence.lines(), evidence.read().bodyStart(), evidence.read().bodyEnd());
    String title = evidence.masthead().title();
    Standing standing = BodyNames.standing(title, body);
    AreaChoice choice = new AreaChoice(names, standing);
    String registered = registered(evidence.masthead().indexNo(), standing, issues);
    AreaChoice.Choice issuer =
        choice.named(evidence.masthead().issuer(), context(registered, null, null, body));
    String site = site(evidence, choice);
    AreaChoice.Choice named = choice.named(title, context(registered, issuer.code(), site, body));
    if (named.code() != null) {
      checkConflict(title, named.code(), registered, issues);
      return Optional.of(new Found(named.code(), AreaSource.TITLE));
    }
    if (!named.isZone() && registered != null) {
      return Optional.of(new Found(registered, AreaSource.INDEX_NO));
    }
    if (named.isZone() || issuer.isZone()) {
      issues.add(
          new BulletinIssue(
              Code.AREA_WITHOUT_CODE,
              "the area of '%s' has no code of its own"
                  .formatted(named.isZone() ? title : evidence.masthead().issuer())));
      return Optional.empty();
    }
    String headed = issuer.code() == null ? headlines(evidence, choice, body) : null;
    if (headed != null) {
      return Optional.of(new Found(headed, AreaSource.TITLE));
    }
    String issuing = issuer.code() == null ? site : issuer.code();
    return Optional.ofNullable(issuing)
        .map(code -> new Found(code, AreaSource.ISSUER))
        .or(() -> body.own(standing).map(code -> new Found(code, AreaSource.BODY)))
        .or(() -> addressed(evidence.uri(), choice, body, issues))
        .or(() -> unknown(issues));
  }

  /** Returns the area that a line beside the title names, null where none does. */
  private static @Nullable String headlines(Evidence evidence, AreaChoice choice, BodyNames body) {
    for (String line : evidence.read().headlines()) {
      String code = choice.named(line, body.ranked()).code();
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  private static Optional<Found> unknown(List<BulletinIssue> issues) {
    issues.add(
        new BulletinIssue(
            Code.AREA_UNKNOWN, "title, index number, issuer and body name no area of their own"));
    return Optional.empty();
  }

  private @Nullable String registered(
      @Nullable String indexNo, @Nullable Standing standing, List<BulletinIssue> issues) {
    Optional<String> code = indexNo == null ? Optional.empty() : CreditCode.in(indexNo);
    if (code.isEmpty()) {
      return null;
    }
    if (!CreditCode.isValid(code.get())) {
      issues.add(
          new BulletinIssue(
              Code.CREDIT_CODE_INVALID,
              "index number '%s' is not trusted: the check digit of %s would be %s"
                  .formatted(indexNo, code.get(), CreditCode.checkDigit(code.get()))));
      return null;
    }
    return catalog
        .area(CreditCode.areaCode(code.get()))
        .filter(area -> AreaChoice.mayBe(area, standing))
        .map(Area::code)
        .orElse(null);
  }

  /** Returns the area of the site: by its name, or by its identification code (网站标识码). */
  private @Nullable String site(Evidence evidence, AreaChoice choice) {
    String named = choice.named(evidence.meta().get("sitename"), List.of()).code();
    String id = evidence.meta().get("siteidcode");
    if (named != null || id == null || id.length() != 10) {
      return named;
    }
    return catalog.area(id.substring(0, 6)).filter(choice::mayBe).map(Area::code).orElse(null);
  }

  private static List<String> context(
      @Nullable String registered, @Nullable String issuer, @Nullable String site, BodyNames body) {
    if (registered == null && issuer == null && site == null) {
      return body.ranked();
    }
    List<String> context = new ArrayList<>(4);
    for (String code : new String[] {registered, issuer, site}) {
      if (code != null) {
        context.add(code);
      }
    }
    context.addAll(body.ranked());
    return context;
  }

  private static void checkConflict(
      @Nullable String title,
      String code,
      @Nullable String registered,
      List<BulletinIssue> issues) {
    if (registered != null
        && !AreaNames.isWithin(code, registered)
        && !AreaNames.isWithin(registered, code)) {
      issues.add(
          new BulletinIssue(
              Code.AREA_CONFLICT,
              "title '%s' is of %s, its index number of %s; the title was taken"
                  .formatted(Objects.toString(title), code, registered)));
    }
  }

  private static Optional<Found> addressed(
      String uri, AreaChoice choice, BodyNames body, List<BulletinIssue> issues) {
    for (String word : new Address(uri).words()) {
      String code = choice.named(word, body.ranked()).code();
      if (code != null) {
        issues.add(
            new BulletinIssue(
                Code.AREA_FROM_ADDRESS,
                "only '%s' in the address %s tells the area %s".formatted(word, uri, code)));
        return Optional.of(new Found(code, AreaSource.ADDRESS));
      }
    }
    return Optional.empty();
  }
}
