package org.tongbao.trend.panel;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.claim.Measure;

/**
 * Where a fact stands in a panel: the quarter and the slot.
 *
 * <p>Only periods that end with a quarter stand in a panel: January to the quarter's end, the
 * quarter alone, or its last day. The first quarter is both of the first two and is taken as
 * January to March. A month, January to February (which China's bureaus publish as one, so that a
 * February alone does not exist), and January to August are no quarter's; nothing is made of them.
 *
 * @param quarter number of the quarter, see {@link Quarters}
 * @param slot what the fact is to the cell
 */
public record Placement(int quarter, Slot slot) {
  private static final String YEAR_ON_YEAR = "YOY";
  private static final String NATION = "000000";

  /** A year out of these is a misread one, and would stretch every area's row to it. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2199;

  private enum Shape {
    YEAR_TO_DATE,
    QUARTER_ALONE,
    LAST_DAY
  }

  public Placement {
    Objects.requireNonNull(slot, "slot");
  }

  /**
   * Returns where a fact stands, or null where it stands nowhere in a panel; null and not Optional
   * because it is asked once for every fact of a nation.
   *
   * @param measure what the value is of the subject
   * @param of for CHANGE and GAP what is differenced, else null
   * @param base what the value compares with, as claims write it, else null
   * @param province code of the province that the fact's area lies in
   * @param start first day the value covers
   * @param end last day, equal to start for a stock
   */
  public static @Nullable Placement of(
      Measure measure,
      @Nullable Measure of,
      @Nullable String base,
      String province,
      LocalDate start,
      LocalDate end) {
    Shape shape = shape(start, end);
    if (shape == null) {
      return null;
    }
    Slot slot =
        switch (measure) {
          case LEVEL -> level(shape);
          case GROWTH -> YEAR_ON_YEAR.equals(base) ? growth(shape) : null;
          case CHANGE -> YEAR_ON_YEAR.equals(base) && isLevel(of) ? change(shape) : null;
          case GAP -> of == Measure.GROWTH && isHorizon(shape) ? gap(base, province) : null;
          case RANK -> isHorizon(shape) ? rank(of, base, province) : null;
          case SHARE, CONTRIBUTION, CONTRIBUTION_RATE, COMPLETION -> null;
        };
    return slot == null
        ? null
        : new Placement(Quarters.number(end.getYear(), end.getMonthValue() / 3), slot);
  }

  private static @Nullable Shape shape(LocalDate start, LocalDate end) {
    if (end.getYear() < FIRST_YEAR || end.getYear() > LAST_YEAR) {
      return null;
    }
    if (end.getMonthValue() % 3 != 0 || end.getDayOfMonth() != end.lengthOfMonth()) {
      return null;
    }
    if (start.equals(end)) {
      return Shape.LAST_DAY;
    }
    if (start.getDayOfMonth() != 1 || start.getYear() != end.getYear()) {
      return null;
    }
    if (start.getMonthValue() == 1) {
      return Shape.YEAR_TO_DATE;
    }
    return start.getMonthValue() == end.getMonthValue() - 2 ? Shape.QUARTER_ALONE : null;
  }

  private static Slot level(Shape shape) {
    return switch (shape) {
      case YEAR_TO_DATE -> Slot.LEVEL;
      case LAST_DAY -> Slot.LEVEL_AT_DATE;
      case QUARTER_ALONE -> Slot.LEVEL_OF_QUARTER;
    };
  }

  private static @Nullable Slot growth(Shape shape) {
    return switch (shape) {
      case YEAR_TO_DATE -> Slot.GROWTH;
      case LAST_DAY -> Slot.GROWTH_AT_DATE;
      case QUARTER_ALONE -> null;
    };
  }

  private static @Nullable Slot change(Shape shape) {
    return switch (shape) {
      case YEAR_TO_DATE -> Slot.CHANGE;
      case LAST_DAY -> Slot.CHANGE_AT_DATE;
      case QUARTER_ALONE -> null;
    };
  }

  private static @Nullable Slot gap(@Nullable String base, String province) {
    if (NATION.equals(base)) {
      return Slot.GAP_NATION;
    }
    return province.equals(base) ? Slot.GAP_PROVINCE : null;
  }

  private static @Nullable Slot rank(@Nullable Measure of, @Nullable String base, String province) {
    if (NATION.equals(base)) {
      return rank(of, Slot.RANK_NATION, Slot.RANK_NATION_BY_GROWTH, Slot.RANK_NATION_BY_LEVEL);
    }
    return province.equals(base)
        ? rank(of, Slot.RANK_PROVINCE, Slot.RANK_PROVINCE_BY_GROWTH, Slot.RANK_PROVINCE_BY_LEVEL)
        : null;
  }

  private static @Nullable Slot rank(
      @Nullable Measure of, Slot unsaid, Slot byGrowth, Slot byLevel) {
    if (of == null) {
      return unsaid;
    }
    return of == Measure.GROWTH ? byGrowth : of == Measure.LEVEL ? byLevel : null;
  }

  private static boolean isLevel(@Nullable Measure of) {
    return of == null || of == Measure.LEVEL;
  }

  private static boolean isHorizon(Shape shape) {
    return shape != Shape.QUARTER_ALONE;
  }
}
