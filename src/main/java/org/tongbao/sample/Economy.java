package org.tongbao.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A city's economy from its first quarter to its last.
 *
 * <p>Each series has a base year whose cumulative levels follow the season; after it, the level of
 * a horizon is that of a year before times one plus a growth that wanders about the series' trend.
 * Growth within a year moves by tenths, so cumulative levels rise from quarter to quarter. Value
 * added has a deflator besides. Levels and growth are rounded as bulletins print them, and growth
 * is told of the unrounded levels: printed figures fit one another to rounding.
 */
final class Economy {
  private static final double[] SEASON = {0.222, 0.468, 0.724, 1.0};
  private static final String GDP = "GDP";

  private final SplittableRandom random;
  private final double revisionRate;
  private final double scale;
  private final Map<Series, double[]> levels = new EnumMap<>(Series.class);
  private final Map<Series, Double> yearly = new EnumMap<>(Series.class);
  private int year;

  /**
   * Begins an economy in the year before {@code firstYear}, so that the first year has growth.
   *
   * @param random of this city alone
   * @param revisionRate how often a growth is told against a revised base
   */
  Economy(SplittableRandom random, double revisionRate, int firstYear) {
    this.random = random;
    this.revisionRate = revisionRate;
    this.scale = Math.exp(gaussian() * 0.8);
    this.year = firstYear - 1;
    // However long the history, it ends at the size of today's cities.
    double past = Math.exp(-0.055 * Math.max(0, SampleOptions.LAST_YEAR - firstYear - 5));
    for (Series series : Series.values()) {
      double size = series.size() * past * (perHead(series) ? 1 + gaussian() * 0.1 : scale);
      double[] ytd = new double[4];
      for (int q = 0; q < 4; q++) {
        ytd[q] = size * (series.kind() == Series.Kind.STOCK ? 0.97 + 0.01 * q : SEASON[q]);
      }
      levels.put(series, ytd);
      yearly.put(series, series.trend());
    }
  }

  int year() {
    return year;
  }

  /** Moves on by a year and returns its figures, one map by indicator a quarter. */
  List<Map<String, Figure>> nextYear() {
    year++;
    List<Map<String, Figure>> quarters = new ArrayList<>(4);
    for (int q = 0; q < 4; q++) {
      quarters.add(new java.util.LinkedHashMap<>());
    }
    double[][] growthOfParts = new double[4][];
    for (int q = 0; q < 4; q++) {
      growthOfParts[q] = new double[2];
    }
    Map<Series, List<Figure>> figures = new EnumMap<>(Series.class);
    for (Series series : Series.values()) {
      figures.put(series, advance(series, growthOfParts));
    }
    for (int q = 0; q < 4; q++) {
      quarters.get(q).put(GDP, gdp(figures, q, growthOfParts[q]));
      for (Series series : Series.values()) {
        Figure figure = figures.get(series).get(q);
        quarters.get(q).put(figure.indicator(), figure);
      }
    }
    return quarters;
  }

  private List<Figure> advance(Series series, double[][] growthOfParts) {
    double drift =
        series.trend() + 0.5 * (yearly.get(series) - series.trend()) + gaussian() * series.noise();
    yearly.put(series, drift);
    double deflator = series.kind() == Series.Kind.REAL_FLOW ? 1.0 + gaussian() * 0.5 : 0;
    double[] ytd = levels.get(series);
    List<Figure> figures = new ArrayList<>(4);
    double growth = drift;
    for (int q = 0; q < 4; q++) {
      growth += gaussian() * 0.2;
      double before = ytd[q];
      double real = before * (1 + growth / 100);
      double now = real * (1 + deflator / 100);
      ytd[q] = now;
      growthOfParts[q][0] += isSector(series) ? before : 0;
      growthOfParts[q][1] += isSector(series) ? real : 0;
      boolean rebased = canBeRebased(series) && random.nextDouble() < revisionRate;
      double told = rebased ? (now / (before * 0.985) - 1) * 100 : growth;
      figures.add(
          new Figure(
              series.indicator(),
              series.zh(),
              series.kind() == Series.Kind.RATE ? null : rounded(now, series.decimals()),
              series.unit(),
              rounded(told, 1),
              series.kind() == Series.Kind.STOCK,
              rebased));
    }
    return figures;
  }

  /** The product is the sum of its printed parts, so that bulletins add up to the last digit. */
  private static Figure gdp(Map<Series, List<Figure>> figures, int quarter, double[] baseAndReal) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Series part : List.of(Series.PRIMARY, Series.SECONDARY, Series.TERTIARY)) {
      sum = sum.add(figures.get(part).get(quarter).level());
    }
    BigDecimal growth = rounded((baseAndReal[1] / baseAndReal[0] - 1) * 100, 1);
    return new Figure(GDP, "地区生产总值", sum, "亿元", growth, false, false);
  }

  private static boolean isSector(Series series) {
    return series.kind() == Series.Kind.REAL_FLOW;
  }

  private static boolean canBeRebased(Series series) {
    return series == Series.RETAIL || series == Series.REVENUE;
  }

  private static boolean perHead(Series series) {
    return series.unit().equals("元");
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }

  /**
   * A sum of uniform numbers: near enough to normal, bounded by six, and the same on every machine.
   */
  private double gaussian() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }
}
