package org.tongbao.fact;

import java.util.Locale;

/** Codes for subjects that the catalog does not know: the same words have the same code always. */
public final class OpenCodes {
  /** What every open code begins with. */
  public static final String PREFIX = "OPEN.";

  /** Returns the code of a subject: its letters and digits count, marks and blanks do not. */
  static String of(String subject) {
    StringBuilder kept = new StringBuilder(subject.length());
    subject
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toUpperCase)
        .forEach(kept::appendCodePoint);
    return PREFIX + Hashes.of(kept.toString()).substring(0, 12).toUpperCase(Locale.ROOT);
  }

  private OpenCodes() {}
}
