package org.tongbao.bulletin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A hash of what a bulletin states, the same for its copies in other scripts and layouts: SHA-256
 * of the letters, digits and number signs of its passages after clean-up, without masthead,
 * furniture, notes, blanks and punctuation.
 */
public final class TextHash {
  private TextHash() {}

  /** Returns the hash, hexadecimal; empty for a bulletin that states nothing. */
  public static String of(Bulletin bulletin) {
    String text = bulletin.text().text();
    StringBuilder kept = new StringBuilder(text.length());
    for (Section section : bulletin.sections()) {
      for (Passage passage : section.passages()) {
        int[] range = Passages.range(passage);
        for (int i = range[0]; i < range[1]; i++) {
          char c = text.charAt(i);
          if (counts(c, text, i)) {
            kept.append(c);
          }
        }
      }
    }
    return kept.isEmpty() ? "" : sha256(kept.toString());
  }

  private static boolean counts(char c, String text, int i) {
    if (c >= '\u4e00' && c <= '\u9fff') {
      return true; // most are, and Java's own question takes longer than all else here
    }
    if (c == '.' || c == '-') {
      return i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
    }
    return c == '%' || Character.isLetterOrDigit(c);
  }

  private static String sha256(String words) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
