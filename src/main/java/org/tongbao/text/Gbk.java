package org.tongbao.text;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Two bytes a character, as the mirrors that damage bulletins keep them. */
final class Gbk {
  private static final Charset CHARSET = Charset.forName("GBK");
  private static final String MARKS = "，。、；：（）“”《》％·—　";

  private Gbk() {}

  /** Returns the two bytes of a character, null where it has one or none. */
  static byte @Nullable [] pair(char c) {
    byte[] bytes = c < 0x80 ? new byte[0] : String.valueOf(c).getBytes(CHARSET);
    return bytes.length == 2 ? bytes : null;
  }

  /** Returns the character of two bytes, U+FFFD where they are none. */
  static char character(byte lead, byte trail) {
    String decoded = new String(new byte[] {lead, trail}, CHARSET);
    return decoded.length() == 1 ? decoded.charAt(0) : '\ufffd';
  }

  /**
   * Tells whether a character is one of everyday writing: of GB 2312's first level, traditional for
   * such a one, or a mark.
   */
  static boolean isCommon(char c) {
    if (MARKS.indexOf(c) >= 0) {
      return true;
    }
    boolean traditional = (Characters.act(c) & Characters.ONLY_TRADITIONAL) != 0;
    byte[] bytes = pair(traditional ? Characters.clean(c) : c);
    if (bytes == null) {
      return false;
    }
    int lead = bytes[0] & 0xff;
    return lead >= 0xB0 && lead <= 0xD7 && (bytes[1] & 0xff) >= 0xA1;
  }

  static boolean isRare(char c) {
    return Characters.isHan(c) && !isCommon(c);
  }
}
