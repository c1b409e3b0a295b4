package org.tongbao.claim;

import java.math.BigDecimal;

/**
 * Reads a number at a place: digits with thousands commas and a fraction, or Chinese numerals.
 *
 * <pre>
 * number  := "-"? digits ("," digit digit digit)* ("." digits)?
 *          | numeral ("点" numeral)?
 * numeral := 零 一 二 两 三 … 九 with 十 百 千, 万 and 亿
 * </pre>
 *
 * A 万 or 亿 that ends a Chinese numeral is left to the unit: 一万五千亿 is 15000 and 亿.
 */
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";

  private BigDecimal value = BigDecimal.ZERO;

  /** Returns the value of the number read last. */
  BigDecimal value() {
    return value;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isNumeral(char c) {
    return numeral(c) >= 0 || power(c) > 0;
  }

  /** Returns 0 to 9, or -1. */
  static int numeral(char c) {
    return switch (c) {
      case '〇' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  private static int power(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }

  /** Reads digits and returns where they end, or {@code from} where there are none. */
  int digits(CharSequence text, int from, int end) {
    long unscaled = 0;
    int scale = 0;
    int i = from;
    int read = 0;
    boolean point = false;
    while (i < end && read < 18) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        unscaled = unscaled * 10 + (c - '0');
        scale += point ? 1 : 0;
        read++;
      } else if (c == ',' && !point && read > 0 && groupOfThree(text, i + 1, end)) {
        // a thousands comma carries nothing
      } else if (c == '.' && !point && read > 0) {
        int next = i + 1 < end && text.charAt(i + 1) == ' ' ? i + 2 : i + 1;
        if (next >= end || !isDigit(text.charAt(next))) {
          break;
        }
        point = true;
        i = next - 1;
      } else {
        break;
      }
      i++;
    }
    if (read == 0) {
      return from;
    }
    value = SmallDecimals.of(unscaled, scale);
    return i;
  }

  private static boolean groupOfThree(CharSequence text, int from, int end) {
    return from + 3 <= end
        && isDigit(text.charAt(from))
        && isDigit(text.charAt(from + 1))
        && isDigit(text.charAt(from + 2))
        && (from + 3 == end || !isDigit(text.charAt(from + 3)));
  }

  /** Reads Chinese numerals and returns where they end, or {@code from} where there are none. */
  int numerals(CharSequence text, int from, int end) {
    long total = 0;
    long section = 0;
    long digit = -1;
    int i = from;
    int lastMagnitude = -1;
    long beforeMagnitude = 0;
    while (i < end && i - from < 20) {
      char c = text.charAt(i);
      int numeral = numeral(c);
      if (numeral >= 0) {
        if (digit > 0 && c != '零' && c != '〇') {
          break;
        }
        digit = numeral;
      } else if (power(c) > 0) {
        if (digit < 0 && section > 0 && power(c) != 10) {
          break;
        }
        section += Math.max(digit, digit == 0 || digit < 0 ? 1 : digit) * power(c);
        digit = -1;
      } else if ((c == '万' || c == '亿') && (section > 0 || digit > 0 || lastMagnitude == i - 1)) {
        beforeMagnitude = total + section + Math.max(digit, 0);
        total = beforeMagnitude * (c == '万' ? 10_000L : 100_000_000L);
        section = 0;
        digit = -1;
        lastMagnitude = i;
      } else {
        break;
      }
      i++;
    }
    if (i == from || (i == from + 1 && numeral(text.charAt(from)) == 0)) {
      return from;
    }
    if (lastMagnitude == i - 1) {
      value = BigDecimal.valueOf(beforeMagnitude);
      return lastMagnitude;
    }
    value = BigDecimal.valueOf(total + section + Math.max(digit, 0));
    return fraction(text, i, end);
  }

  /** Reads 点五 after a numeral. */
  private int fraction(CharSequence text, int from, int end) {
    if (from + 1 >= end || text.charAt(from) != '点' || numeral(text.charAt(from + 1)) < 0) {
      return from;
    }
    int i = from + 1;
    long unscaled = value.longValueExact();
    int scale = 0;
    while (i < end && numeral(text.charAt(i)) >= 0 && scale < 6) {
      unscaled = unscaled * 10 + numeral(text.charAt(i));
      scale++;
      i++;
    }
    value = BigDecimal.valueOf(unscaled, scale);
    return i;
  }
}
