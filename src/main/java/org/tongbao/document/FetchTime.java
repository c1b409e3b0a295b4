package org.tongbao.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads the time at which a crawler says it fetched a document. */
public final class FetchTime {
  /** Seconds since 1970 up to here; larger numbers are milliseconds. */
  private static final long LAST_SECOND = 100_000_000_000L;

  private FetchTime() {}

  /**
   * Returns the time that the words tell: ISO 8601 with or without a zone (UTC), a date, or seconds
   * or milliseconds since 1970; null where they tell none.
   */
  public static @Nullable Instant of(@Nullable String words) {
    if (words == null || words.isBlank()) {
      return null;
    }
    String plain = words.strip().replace(' ', 'T');
    try {
      if (plain.matches("\\d{9,14}")) {
        long number = Long.parseLong(plain);
        return number < LAST_SECOND ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
      }
      if (plain.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return LocalDate.parse(plain).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      return plain.matches(".*(?:[zZ]|[+-]\\d{2}:?\\d{2})")
          ? OffsetDateTime.parse(plain).toInstant()
          : LocalDateTime.parse(plain).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
