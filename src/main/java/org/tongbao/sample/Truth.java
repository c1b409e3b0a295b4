package org.tongbao.sample;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes what made-up bulletins hold: bulletins.csv a row a file, facts.csv a row a statement,
 * trends.csv a row an area, indicator and quarter.
 *
 * <p>trends.csv holds what follows from the printed figures alone: level_ytd in the printed unit,
 * level_quarter where the cumulative before is told too, growth_reported, and growth_computed in
 * percent where the level of a year before is told and is not zero.
 */
final class Truth implements Closeable {
  private final ICSVWriter bulletins;
  private final ICSVWriter facts;
  private final ICSVWriter trends;

  Truth(Writer bulletins, Writer facts, Writer trends) {
    this.bulletins = csv(bulletins);
    this.facts = csv(facts);
    this.trends = csv(trends);
    row(this.bulletins, "source", "area_code", "period", "issued_on", "mirror_of", "damaged");
    row(
        this.facts,
        "source",
        "area_code",
        "indicator",
        "measure",
        "of",
        "base",
        "value",
        "unit",
        "period");
    row(
        this.trends,
        "area_code",
        "indicator",
        "year",
        "quarter",
        "level_ytd",
        "unit",
        "level_quarter",
        "growth_reported",
        "growth_computed");
  }

  /** Writes the truth of one city's bulletins. */
  void write(List<MadeBulletin> city) {
    TreeMap<Key, Cell> cells = new TreeMap<>();
    for (MadeBulletin made : city) {
      row(
          bulletins,
          made.name(),
          made.areaCode(),
          made.period().iso(),
          made.issuedOn().toString(),
          made.mirrorOf() == null ? "" : made.mirrorOf(),
          String.valueOf(made.damaged()));
      for (Statement said : made.statements()) {
        row(
            facts,
            made.name(),
            made.areaCode(),
            said.indicator(),
            said.measure(),
            said.of() == null ? "" : said.of(),
            said.base() == null ? "" : said.base(),
            said.value().toPlainString(),
            said.unit(),
            said.period().iso());
        collect(made, said, cells);
      }
    }
    if (!city.isEmpty()) {
      cells.forEach((key, cell) -> trend(city.get(0).areaCode(), key, cell, cells));
    }
  }

  private static void collect(MadeBulletin made, Statement said, Map<Key, Cell> cells) {
    Key key =
        new Key(
            said.indicator(),
            made.period().end().getYear(),
            made.period().end().getMonthValue() / 3);
    Cell cell = cells.computeIfAbsent(key, k -> new Cell());
    switch (said.measure()) {
      case "LEVEL" -> {
        cell.level = said.value();
        cell.unit = said.unit();
        cell.stock = said.period().isInstant();
      }
      case "GROWTH" -> cell.growth = said.value();
      default -> {}
    }
  }

  private void trend(String area, Key key, Cell cell, Map<Key, Cell> cells) {
    BigDecimal quarterAlone = null;
    if (cell.level != null && !cell.stock) {
      BigDecimal before =
          key.quarter() == 1
              ? BigDecimal.ZERO
              : level(cells, new Key(key.indicator(), key.year(), key.quarter() - 1));
      quarterAlone = before == null ? null : cell.level.subtract(before);
    }
    BigDecimal base = level(cells, new Key(key.indicator(), key.year() - 1, key.quarter()));
    BigDecimal computed =
        cell.level == null || base == null || base.signum() == 0
            ? null
            : cell.level
                .subtract(base)
                .multiply(BigDecimal.valueOf(100))
                .divide(base, 12, RoundingMode.HALF_UP);
    row(
        trends,
        area,
        key.indicator(),
        String.valueOf(key.year()),
        String.valueOf(key.quarter()),
        plain(cell.level),
        cell.unit,
        plain(quarterAlone),
        plain(cell.growth),
        plain(computed));
  }

  private static @Nullable BigDecimal level(Map<Key, Cell> cells, Key key) {
    Cell cell = cells.get(key);
    return cell == null ? null : cell.level;
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  private static ICSVWriter csv(Writer writer) {
    return new CSVWriterBuilder(writer).withLineEnd("\r\n").build();
  }

  private static void row(ICSVWriter csv, String... cells) {
    csv.writeNext(cells, false);
  }

  @Override
  public void close() throws IOException {
    for (ICSVWriter csv : List.of(bulletins, facts, trends)) {
      // The writer keeps a failure to itself until it is asked.
      boolean failed = csv.checkError();
      csv.close();
      if (failed) {
        throw new IOException("the truth could not be written", csv.getException());
      }
    }
  }

  private record Key(String indicator, int year, int quarter) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byIndicator = indicator.compareTo(other.indicator);
      return byIndicator != 0
          ? byIndicator
          : Integer.compare(year * 4 + quarter, other.year * 4 + other.quarter);
    }
  }

  private static final class Cell {
    @Nullable BigDecimal level;
    @Nullable BigDecimal growth;
    String unit = "";
    boolean stock;
  }
}
