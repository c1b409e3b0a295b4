package org.tongbao.publish;

/**
 * Codes as SDMX can write them: letters, digits, {@code _ @ $ -}.
 *
 * <p>A dot becomes a hyphen (GDP.PRIMARY is GDP-PRIMARY); any other character becomes {@code $} and
 * four hexadecimal digits. No two codes become one, for our codes have neither hyphen nor dollar.
 */
final class SdmxId {
  static String of(String code) {
    StringBuilder id = new StringBuilder(code.length());
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '.') {
        id.append('-');
      } else if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '@')) {
        id.append(c);
      } else {
        id.append("$%04X".formatted((int) c));
      }
    }
    return id.toString();
  }

  private SdmxId() {}
}
