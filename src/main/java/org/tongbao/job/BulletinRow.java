package org.tongbao.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.bulletin.BulletinIssue;
import org.tongbao.bulletin.Masthead;
import org.tongbao.bulletin.TextHash;
import org.tongbao.catalog.Period;
import org.tongbao.claim.Extraction;
import org.tongbao.document.Document;
import org.tongbao.document.Unreadable;
import org.tongbao.text.Damage;

/** What was read of one file, as a row of the warehouse. */
final class BulletinRow {
  /**
   * What all rows of a run share.
   *
   * @param runId the run
   * @param startedAt when it began
   * @param codeVersion code and catalog that read the bulletins
   */
  record Stamp(String runId, Instant startedAt, String codeVersion)
      implements java.io.Serializable {}

  /** Returns the row of a bulletin; values stand in the order of the warehouse's columns. */
  static Row of(Extraction extraction, Stamp stamp) {
    Document document = extraction.document();
    Bulletin bulletin = extraction.bulletin();
    Masthead masthead = bulletin.masthead();
    @Nullable Period period = bulletin.period();
    return RowFactory.create(
        document.sha256(),
        document.uri(),
        document.mediaType(),
        document.charset(),
        document.byteSize(),
        "OK",
        null,
        null,
        masthead.title(),
        bulletin.areaCode(),
        name(bulletin.areaSource()),
        period == null ? null : period.end().getYear(),
        period == null ? null : quarter(period),
        period == null ? null : period.start(),
        period == null ? null : period.end(),
        name(bulletin.periodSource()),
        bulletin.kind().name(),
        masthead.issuedOn(),
        masthead.issuer(),
        masthead.documentNo(),
        masthead.indexNo(),
        bulletin.text().script().name(),
        bulletin.text().damage().stream().map(BulletinRow::damage).toArray(String[]::new),
        textHash(bulletin),
        stamp.runId(),
        document.fetchedAt(),
        stamp.startedAt(),
        stamp.codeVersion(),
        meta(document.meta()),
        bulletin.issues().stream().map(BulletinRow::issue).toArray(Row[]::new),
        document.text(),
        extraction.claims().stream().map(ClaimRow::nested).toArray(Row[]::new));
  }

  /** Returns the row of a file that could not be read. */
  static Row of(Unreadable unreadable, Stamp stamp) {
    return RowFactory.create(
        sha256(unreadable.uri() + "\n" + unreadable.byteSize()),
        unreadable.uri(),
        unreadable.mediaType(),
        null,
        unreadable.byteSize(),
        "QUARANTINED",
        unreadable.reason().name(),
        unreadable.message(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new String[0],
        null,
        stamp.runId(),
        null,
        stamp.startedAt(),
        stamp.codeVersion(),
        new String[0],
        new Row[0],
        null,
        new Row[0]);
  }

  /** Returns the quarter that the period ends, or null where it ends inside one. */
  private static @Nullable Integer quarter(Period period) {
    int month = period.end().getMonthValue();
    return month % 3 == 0 ? Integer.valueOf(month / 3) : null;
  }

  private static @Nullable String textHash(Bulletin bulletin) {
    String hash = TextHash.of(bulletin);
    return hash.isEmpty() ? null : hash;
  }

  private static Row issue(BulletinIssue issue) {
    return RowFactory.create(issue.code().name(), issue.message());
  }

  private static String damage(Damage damage) {
    String repair = damage.repair() == null ? "" : " " + damage.repair();
    return "%s %d-%d%s".formatted(damage.kind(), damage.start(), damage.end(), repair);
  }

  /** Reads what stands in the column of damage. */
  static Damage damage(String cell) {
    String[] words = cell.split(" ", 3);
    int dash = words[1].indexOf('-');
    return new Damage(
        Damage.Kind.valueOf(words[0]),
        Integer.parseInt(words[1].substring(0, dash)),
        Integer.parseInt(words[1].substring(dash + 1)),
        words.length < 3 ? null : words[2]);
  }

  private static String[] meta(Map<String, String> meta) {
    return new TreeMap<>(meta)
        .entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .toArray(String[]::new);
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static String sha256(String words) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private BulletinRow() {}
}
