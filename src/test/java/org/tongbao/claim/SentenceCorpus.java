package org.tongbao.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.bulletin.Bulletins;
import org.tongbao.catalog.Catalog;
import org.tongbao.document.Document;

/**
 * The sentences that the grammar is tested by, each with all of its claims.
 *
 * <pre>
 * # a comment; the construction that follows
 * @ 2023年前三季度淄博市经济运行情况        the title of the bulletin that the sentences stand in
 * 全市地区生产总值3318.9亿元,增长5.6%。      a sentence, and under it its claims, or - for none
 *   3318.9亿元 | 地区生产总值 GDP | LEVEL 3318.9 亿元
 *   5.6% | 地区生产总值 GDP | GROWTH 5.6 %
 * </pre>
 *
 * A claim's line goes on with what is not the usual: a base that is not YOY, a period or an area
 * that is not the bulletin's, a qualifier, a kind.
 */
final class SentenceCorpus {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Bulletins BULLETINS = new Bulletins(CATALOG);
  private static final Claims CLAIMS = new Claims(CATALOG);

  /** A sentence with its claims, and where it stands. */
  record Entry(String place, String title, String sentence, List<String> claims) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  private SentenceCorpus() {}

  /** Returns the entries of every file of the corpus. */
  static List<Entry> entries() {
    return entries("sentences");
  }

  /** Returns the entries of every file of a directory beside this class. */
  static List<Entry> entries(String directory) {
    try (Stream<Path> files = Files.list(directory(directory))) {
      List<Entry> entries = new ArrayList<>();
      files.sorted().forEach(file -> read(file, entries));
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path directory(String name) {
    try {
      URI uri = Objects.requireNonNull(SentenceCorpus.class.getResource(name)).toURI();
      return Path.of(uri);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void read(Path file, List<Entry> into) {
    String title = "";
    String sentence = null;
    String place = "";
    List<String> claims = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.startsWith("  ")) {
        claims.add(line.strip());
        continue;
      }
      if (sentence != null) {
        into.add(entry(place, title, sentence, claims));
        sentence = null;
        claims = new ArrayList<>();
      }
      if (line.startsWith("@")) {
        title = line.substring(1).strip();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sentence = line.strip();
        place = file.getFileName() + ":" + number;
      }
    }
    if (sentence != null) {
      into.add(entry(place, title, sentence, claims));
    }
  }

  private static Entry entry(String place, String title, String sentence, List<String> claims) {
    if (claims.isEmpty()) {
      throw new IllegalStateException(place + ": no claims stand under it; write - for none");
    }
    boolean none = claims.equals(List.of("-"));
    return new Entry(place, title, sentence, none ? List.of() : List.copyOf(claims));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the bulletin that a title and one paragraph make. */
  static Bulletin bulletin(String title, String paragraph) {
    String text = title + "\n" + paragraph;
    return BULLETINS.of(
        new Document("test:" + title, "text/plain", 1, "00", "UTF-8", text, Map.of(), null));
  }

  static List<Claim> claims(String title, String paragraph) {
    return CLAIMS.of(bulletin(title, paragraph));
  }

  /** Returns a claim as the corpus writes it. */
  static String line(Claim claim, Bulletin bulletin) {
    StringBuilder line = new StringBuilder(claim.quote());
    line.append(" | ").append(claim.subject());
    append(line, " ", claim.indicator());
    line.append(" | ").append(claim.measure());
    append(line, ":", claim.of());
    line.append(' ').append(claim.value().toPlainString());
    append(line, " ", claim.unit().isEmpty() ? null : claim.unit());
    boolean compares = COMPARED.contains(claim.measure());
    if (compares && !Objects.equals(claim.base(), "YOY")) {
      line.append(" | ").append(claim.base() == null ? "no base" : "base " + claim.base());
    }
    if (!Objects.equals(claim.period(), bulletin.period())) {
      line.append(" | ").append(claim.period() == null ? "no period" : claim.period().iso());
    }
    if (!Objects.equals(claim.areaCode(), bulletin.areaCode())) {
      line.append(" | ").append(claim.areaCode() == null ? "no area" : claim.areaCode());
    }
    append(line, " | ", claim.qualifier() == Qualifier.EXACT ? null : claim.qualifier());
    append(line, " | ", claim.kind() == ClaimKind.ACTUAL ? null : claim.kind());
    return line.toString();
  }

  private static final List<Measure> COMPARED =
      List.of(Measure.GROWTH, Measure.CHANGE, Measure.GAP);

  private static void append(StringBuilder line, String mark, @Nullable Object what) {
    if (what != null) {
      line.append(mark).append(what);
    }
  }
}
