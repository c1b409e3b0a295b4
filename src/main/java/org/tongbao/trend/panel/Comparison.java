package org.tongbao.trend.panel;

import org.jspecify.annotations.Nullable;

/**
 * The growth that two levels give.
 *
 * <p>Growth is the level against that of the same period a year before, less one (NBS, notes to its
 * statistical communiqués; IMF, Quarterly National Accounts Manual, 2017, chapter 8). The true
 * levels lie within half a unit of the last printed digit, which bounds the growth: {@code low =
 * (level - half) / (base + half) - 1}, {@code high = (level + half) / (base - half) - 1}. A level
 * so near to zero that {@code level - half} is below it falls furthest against the smaller base, so
 * that {@code low} then divides by {@code base - half}.
 *
 * <p>Neither NBS nor the manual defines a rate against a zero or a negative base: there is none
 * then, and the reason says why.
 *
 * @param growth in percent, NaN where there is none
 * @param low lower end, NaN where there is no growth
 * @param high upper end, NaN where there is no growth
 * @param reason why there is none, else null
 */
record Comparison(double growth, double low, double high, @Nullable Reason reason) {
  static Comparison without(Reason reason) {
    return new Comparison(Double.NaN, Double.NaN, Double.NaN, reason);
  }

  /**
   * Compares a level with its base.
   *
   * @param level this period's
   * @param half half a step of it
   * @param base that of a year before
   * @param baseHalf half a step of the base
   */
  static Comparison of(Amount level, double half, Amount base, double baseHalf) {
    if (base.signum() == 0) {
      return without(Reason.BASE_ZERO);
    }
    if (base.signum() < 0) {
      return without(level.signum() > 0 ? Reason.SIGN_CHANGE : Reason.BASE_NEGATIVE);
    }
    if (level.signum() < 0) {
      return without(Reason.SIGN_CHANGE);
    }
    double denominator = base.doubleValue();
    if (baseHalf >= denominator) {
      return without(Reason.PRECISION);
    }
    double difference = level.minus(base).doubleValue();
    double furthest = level.doubleValue() < half ? -baseHalf : baseHalf;
    return new Comparison(
        100 * difference / denominator,
        100 * (difference - half - furthest) / (denominator + furthest),
        100 * (difference + half + baseHalf) / (denominator - baseHalf),
        null);
  }
}
