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
 * # a comment
 * @ 2023年前三季度淄博市经济运行情况        the title of the bulletin that the sentences stand in
 * = growth                            the construction that they show
 * 全市地区生产总值3318.9亿元,增长5.6%。      a sentence, and under it its claims, or - for none
 *   3318.9亿元 | 地区生产总值 GDP | LEVEL 3318.9 亿元
 *   5.6% | 地区生产总值 GDP | GROWTH 5.6 %
 * ~ 增长点持续涌现。                      a near miss: looks like it and claims nothing or else
 *   -
 * </pre>
 *
 * A claim's line goes on with what is not the usual: a base that is not YOY, a period or an area
 * that is not the bulletin's, a qualifier, a kind. A backslash and n in a sentence end a table's
 * row.
 */
final class SentenceCorpus {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Bulletins BULLETINS = new Bulletins(CATALOG);
  private static final Claims CLAIMS = new Claims(CATALOG);

  /** A sentence with its claims, and where it stands. */
  record Entry(
      String place,
      String title,
      Construction construction,
      boolean nearMiss,
      String sentence,
      List<String> claims) {
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

  /** Adds the entries of one file. */
  static void read(Path file, List<Entry> into) {
    String title = "";
    Construction construction = null;
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("@")) {
        title = line.substring(1).strip();
      } else if (line.startsWith("=")) {
        construction = Construction.named(line.substring(1).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        int first = i + 1;
        while (i + 1 < lines.size() && lines.get(i + 1).startsWith("  ")) {
          i++;
        }
        String place = file.getFileName() + ":" + first;
        into.add(entry(place, title, construction, line, lines.subList(first, i + 1)));
      }
    }
  }

  private static Entry entry(
      String place,
      String title,
      @Nullable Construction construction,
      String line,
      List<String> claims) {
    if (construction == null) {
      throw new IllegalStateException(
          place + ": no construction stands above it; write one of Construction, as: = growth");
    }
    if (claims.isEmpty()) {
      throw new IllegalStateException(place + ": no claims stand under it; write - for none");
    }
    boolean nearMiss = line.startsWith("~");
    String sentence = (nearMiss ? line.substring(1) : line).strip().replace("\\n", "\n");
    List<String> stripped = claims.stream().map(String::strip).toList();
    boolean none = stripped.equals(List.of("-"));
    return new Entry(place, title, construction, nearMiss, sentence, none ? List.of() : stripped);
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

  /** Returns the lines that the grammar's claims of an entry would stand as. */
  static List<String> read(Entry entry) {
    Bulletin bulletin = bulletin(entry.title(), entry.sentence());
    return CLAIMS.of(bulletin).stream().map(claim -> line(claim, bulletin)).toList();
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
