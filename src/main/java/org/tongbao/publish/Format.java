package org.tongbao.publish;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.SetupException;

/** A form that a release's tables come in. */
public enum Format {
  /** Always there: the tables themselves. */
  PARQUET,
  /** RFC 4180, UTF-8. */
  CSV,
  /** The same with a byte-order mark, by which Excel knows UTF-8. */
  CSV_EXCEL,
  /** SDMX-CSV 2.0 of facts and trends with their structure in SDMX-ML 3.0. */
  SDMX_CSV;

  /** Returns the name as commands take it: {@code sdmx-csv}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads a list such as {@code parquet,csv}; Parquet is in it whether named or not.
   *
   * @throws SetupException where a word is no format, or CSV is asked for in two ways
   */
  public static Set<Format> listed(String words) {
    Set<Format> formats = EnumSet.of(PARQUET);
    for (String word : words.split(",", -1)) {
      formats.add(named(word.strip()));
    }
    if (formats.containsAll(Set.of(CSV, CSV_EXCEL))) {
      throw SetupException.usage("csv and csv-excel are the same files: choose one");
    }
    return Set.copyOf(formats);
  }

  private static Format named(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                SetupException.usage(
                    "'%s' is no format; there are %s"
                        .formatted(
                            word,
                            Arrays.stream(values())
                                .map(Format::word)
                                .collect(Collectors.joining(", ")))));
  }
}
