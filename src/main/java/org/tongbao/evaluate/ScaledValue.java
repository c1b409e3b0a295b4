package org.tongbao.evaluate;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A value without the magnitude in its unit, so that 0.47亿元 and 4700万元 are equal.
 *
 * @param value in the unit, with no zeros at its end
 * @param unit without 万, 亿 and their like; tenths (成), multiples (倍) and thousandths (‰) are %
 */
record ScaledValue(BigDecimal value, String unit) {
  private static final Map<Character, Integer> POWERS_OF_TEN =
      Map.of('百', 2, '千', 3, '万', 4, '亿', 8);
  private static final Map<String, Integer> POWERS_OF_A_HUNDREDTH =
      Map.of("%", 0, "％", 0, "‰", -1, "成", 1, "倍", 2);

  static ScaledValue of(BigDecimal printed, String printedUnit) {
    String unit = printedUnit.strip();
    Integer rate = POWERS_OF_A_HUNDREDTH.get(unit);
    if (rate != null) {
      return new ScaledValue(plain(printed.scaleByPowerOfTen(rate)), "%");
    }
    if (unit.endsWith("百分点")) {
      return new ScaledValue(plain(printed), "百分点");
    }
    int power = 0;
    int magnitudes = 0;
    while (magnitudes < unit.length() && POWERS_OF_TEN.containsKey(unit.charAt(magnitudes))) {
      power += POWERS_OF_TEN.get(unit.charAt(magnitudes));
      magnitudes++;
    }
    return new ScaledValue(plain(printed.scaleByPowerOfTen(power)), unit.substring(magnitudes));
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }
}
