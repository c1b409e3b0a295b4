package org.tongbao.claim;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** Prints sentences as mirrors do: in traditional script, with readings after characters. */
final class OtherScript {
  private static final HanyuPinyinOutputFormat TONES = new HanyuPinyinOutputFormat();

  static {
    TONES.setToneType(HanyuPinyinToneType.WITH_TONE_MARK);
    TONES.setVCharType(HanyuPinyinVCharType.WITH_U_UNICODE);
  }

  private OtherScript() {}

  static String traditional(String words) {
    return ZhConverterUtil.toTraditional(words);
  }

  /** Returns the words with its reading in brackets after every character that script changes. */
  static String withReadings(String words) {
    StringBuilder noted = new StringBuilder();
    String traditional = traditional(words);
    for (int i = 0; i < traditional.length(); i++) {
      char c = traditional.charAt(i);
      noted.append(c);
      if (words.length() != traditional.length() || c != words.charAt(i)) {
        noted.append(note(c));
      }
    }
    return noted.toString();
  }

  private static String note(char c) {
    try {
      String[] readings = PinyinHelper.toHanyuPinyinStringArray(c, TONES);
      return readings == null || readings.length == 0 ? "" : "(" + readings[0] + ")";
    } catch (BadHanyuPinyinOutputFormatCombination e) {
      throw new IllegalStateException(e);
    }
  }
}
