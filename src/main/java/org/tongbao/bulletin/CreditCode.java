package org.tongbao.bulletin;

import java.util.Optional;

/**
 * Unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, of which the third to eighth
 * are the area where the body is registered and the last is a check digit.
 */
final class CreditCode {
  static final int LENGTH = 18;

  /** The digits and the capital letters without I, O, S, V and Z, by value. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private CreditCode() {}

  /** Returns the code that an index number such as 11370300004224423Q/2024-5507970 begins with. */
  static Optional<String> in(String indexNo) {
    if (indexNo.length() < LENGTH) {
      return Optional.empty();
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = indexNo.charAt(i);
      boolean fits = (i < 8 && i != 1) ? isDigit(c) : isDigitOrCapital(c);
      if (!fits) {
        return Optional.empty();
      }
    }
    boolean more = indexNo.length() > LENGTH && isDigitOrCapital(indexNo.charAt(LENGTH));
    return more ? Optional.empty() : Optional.of(indexNo.substring(0, LENGTH));
  }

  /** Tells whether the last character is the check digit of the others. */
  static boolean isValid(String code) {
    return code.length() == LENGTH && checkDigit(code) == code.charAt(LENGTH - 1);
  }

  /** Returns the check digit of the first 17 characters, or 0 where one of them has no value. */
  static char checkDigit(String code) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      int value = ALPHABET.indexOf(code.charAt(i));
      if (value < 0) {
        return 0;
      }
      sum += value * WEIGHTS[i];
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** Returns the area code inside a credit code. */
  static String areaCode(String code) {
    return code.substring(2, 8);
  }

  private static boolean isDigitOrCapital(char c) {
    return isDigit(c) || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
