package org.tongbao.publish;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Values as text that every reader understands alike. */
final class PlainText {
  /**
   * Returns a value as text: numbers without exponent and without zeros that say nothing, days and
   * times as ISO 8601 in UTC, lists as JSON.
   */
  static String of(Object value) {
    if (value instanceof BigDecimal decimal) {
      return plain(decimal);
    }
    if (value instanceof Double number) {
      return Double.isFinite(number) ? plain(new BigDecimal(number.toString())) : number.toString();
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(element -> json(of(element)))
          .collect(Collectors.joining(",", "[", "]"));
    }
    return value.toString();
  }

  private static String plain(BigDecimal decimal) {
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }

  private static String json(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  private PlainText() {}
}
