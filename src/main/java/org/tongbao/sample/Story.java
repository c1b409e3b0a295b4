package org.tongbao.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Period;

/**
 * A bulletin's body as it is written: words go into the text, figures into the text and the truth
 * at once, so that the truth is what was said and nothing else.
 */
final class Story {
  private final Area area;
  private final int year;
  private final int quarter;
  private final Map<String, Figure> figures;
  private final Map<String, Figure> before;
  private final StringBuilder text = new StringBuilder(1500);
  private final List<Statement> statements = new ArrayList<>(40);

  /**
   * Begins a story.
   *
   * @param figures what the bulletin may tell, by indicator; one that is left out is not told
   * @param before the figures of the quarter before, empty where there are none
   */
  Story(Area area, int year, int quarter, Map<String, Figure> figures, Map<String, Figure> before) {
    this.area = area;
    this.year = year;
    this.quarter = quarter;
    this.figures = figures;
    this.before = before;
  }

  Area area() {
    return area;
  }

  int year() {
    return year;
  }

  int quarter() {
    return quarter;
  }

  /** Returns the horizon in words: 一季度, 上半年, 前三季度, 全年. */
  String horizon() {
    return switch (quarter) {
      case 1 -> "一季度";
      case 2 -> "上半年";
      case 3 -> "前三季度";
      default -> "全年";
    };
  }

  /** Returns the horizon before in words, which a change of growth is told against. */
  String horizonBefore() {
    return switch (quarter) {
      case 1 -> "上年全年";
      case 2 -> "一季度";
      case 3 -> "上半年";
      default -> "前三季度";
    };
  }

  Period period() {
    return Period.yearToQuarter(year, quarter);
  }

  boolean tells(String indicator) {
    return figures.containsKey(indicator);
  }

  boolean tellsLevel(String indicator) {
    return tells(indicator) && figure(indicator).level() != null;
  }

  Figure figure(String indicator) {
    Figure figure = figures.get(indicator);
    if (figure == null) {
      throw new IllegalArgumentException("this bulletin does not tell " + indicator);
    }
    return figure;
  }

  Story say(String words) {
    text.append(words);
    return this;
  }

  /** Ends a paragraph. */
  Story line() {
    text.append('\n');
    return this;
  }

  /** Prints the level with its unit: 123.4亿元. */
  Story level(String indicator) {
    text.append(plainLevel(indicator)).append(figure(indicator).unit());
    return this;
  }

  /** Prints the level alone, for a table whose header has the unit, and returns it. */
  String plainLevel(String indicator) {
    Figure figure = figure(indicator);
    BigDecimal level = figure.level();
    if (level == null) {
      throw new IllegalArgumentException(indicator + " is told by its growth alone");
    }
    Period covered = figure.stock() ? period().atEnd() : period();
    statements.add(new Statement(indicator, "LEVEL", null, null, level, figure.unit(), covered));
    return level.toPlainString();
  }

  /** Prints the growth as a rise, a fall or neither: 增长5.3%, 下降1.2%, 持平. */
  Story growth(String indicator, String rise, String fall, String level) {
    BigDecimal growth = figure(indicator).growth();
    if (growth.signum() == 0) {
      text.append(level);
      // Words have no digits after the point.
      state(indicator, BigDecimal.ZERO);
    } else {
      text.append(growth.signum() > 0 ? rise : fall)
          .append(growth.abs().toPlainString())
          .append('%');
      state(indicator, growth);
    }
    return this;
  }

  Story growth(String indicator) {
    return growth(indicator, "增长", "下降", "持平");
  }

  /** Puts a growth into the truth and returns it signed, for a table's cell. */
  BigDecimal tellGrowth(String indicator) {
    BigDecimal growth = figure(indicator).growth();
    state(indicator, growth);
    return growth;
  }

  private void state(String indicator, BigDecimal growth) {
    Period covered = figure(indicator).stock() ? period().atEnd() : period();
    statements.add(new Statement(indicator, "GROWTH", null, "YOY", growth, "%", covered));
  }

  /**
   * Returns the growth less that of the quarter before, in points; null where that is not known or
   * the same, or where either is a fall (a fall that narrows is told in other words).
   */
  @Nullable BigDecimal acceleration(String indicator) {
    Figure last = before.get(indicator);
    Figure now = figure(indicator);
    if (last == null || last.growth().signum() <= 0 || now.growth().signum() <= 0) {
      return null;
    }
    BigDecimal change = now.growth().subtract(last.growth());
    return change.signum() == 0 ? null : change;
  }

  /** Prints an acceleration: 比上半年加快0.3个百分点. */
  Story accelerated(String indicator, BigDecimal change, String faster, String slower) {
    text.append(change.signum() > 0 ? faster : slower)
        .append(change.abs().toPlainString())
        .append("个百分点");
    Period compared =
        quarter == 1 ? Period.year(year - 1) : Period.yearToQuarter(year, quarter - 1);
    Period covered = figure(indicator).stock() ? period().atEnd() : period();
    statements.add(
        new Statement(indicator, "CHANGE", "GROWTH", compared.iso(), change, "百分点", covered));
    return this;
  }

  String text() {
    return text.toString();
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }
}
