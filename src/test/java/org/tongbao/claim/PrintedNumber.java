package org.tongbao.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the number of a quote by itself, to check the grammar by: digits or numerals, with all
 * magnitudes multiplied in. 一万五千千瓦 is 15000000, for 千 multiplies whether it is the number's or the
 * unit's; a value in its unit is read in the same way, so that both can be compared.
 */
final class PrintedNumber {
  private static final Map<String, Integer> WORDS =
      Map.of("持平", 0, "无变化", 0, "零增长", 0, "翻一番", 100, "翻番", 100, "翻两番", 300, "半数", 50, "首位", 1);
  private static final Pattern DIGITS = Pattern.compile("[-−↓]?(\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?)");
  private static final String NUMERALS = "零一二三四五六七八九";
  private static final String MAGNITUDES = "十百千万亿";
  private static final int[] POWERS = {1, 2, 3, 4, 8};

  private final String words;
  private int at;
  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private BigDecimal digit = BigDecimal.ZERO;
  private boolean any;

  private PrintedNumber(String words) {
    this.words = words;
  }

  /** Returns the number without its sign, empty where the quote begins with none. */
  static Optional<BigDecimal> read(String quote) {
    for (Map.Entry<String, Integer> word : WORDS.entrySet()) {
      if (quote.contains(word.getKey())) {
        return Optional.of(BigDecimal.valueOf(word.getValue()));
      }
    }
    return new PrintedNumber(quote.replaceFirst("^(第|百分之)", "")).number();
  }

  /** Returns the value without its sign, with the magnitudes that its unit begins with. */
  static BigDecimal read(BigDecimal value, String unit) {
    return read(value.abs().toPlainString() + unit).orElseThrow();
  }

  private Optional<BigDecimal> number() {
    Matcher digits = DIGITS.matcher(words);
    if (digits.lookingAt()) {
      section = new BigDecimal(digits.group(1).replaceAll("[,，]", ""));
      at = digits.end();
      any = true;
    }
    boolean goesOn = true;
    while (goesOn && at < words.length()) {
      goesOn = step(words.charAt(at));
    }
    return any ? Optional.of(sum.add(section).add(digit)) : Optional.empty();
  }

  private boolean step(char c) {
    int numeral = NUMERALS.indexOf(c == '两' ? '二' : c == '〇' ? '零' : c);
    int magnitude = MAGNITUDES.indexOf(c);
    if (numeral >= 0) {
      digit = BigDecimal.valueOf(numeral);
    } else if (magnitude >= 0 && (any || c == '十') && !words.startsWith("百分", at)) {
      multiply(POWERS[magnitude]);
    } else if (c == '点' && any) {
      return fraction();
    } else if (!(any && "余多几".indexOf(c) >= 0)) {
      return false;
    }
    any = true;
    at++;
    return true;
  }

  /** Takes 十 to 千 for the digit before them, else and beyond for all of it. */
  private void multiply(int power) {
    BigDecimal none = BigDecimal.ZERO;
    if (!any) {
      digit = BigDecimal.ONE;
    }
    if (power < 4 && digit.signum() > 0) {
      section = section.add(digit.scaleByPowerOfTen(power));
      digit = none;
    } else if (power < 4 && section.signum() == 0 && sum.signum() > 0) {
      sum = sum.scaleByPowerOfTen(power);
    } else if (power < 4) {
      section = section.scaleByPowerOfTen(power);
      sum = sum.scaleByPowerOfTen(power);
    } else {
      sum = sum.add(section).add(digit).scaleByPowerOfTen(power);
      section = none;
      digit = none;
    }
  }

  private boolean fraction() {
    int end = at + 1;
    StringBuilder decimals = new StringBuilder("0.");
    while (end < words.length() && NUMERALS.indexOf(words.charAt(end)) >= 0) {
      decimals.append(NUMERALS.indexOf(words.charAt(end++)));
    }
    digit = digit.add(new BigDecimal(decimals.append('0').toString()));
    at = end;
    return end < words.length();
  }
}
