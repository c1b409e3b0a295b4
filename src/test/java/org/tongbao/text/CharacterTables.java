package org.tongbao.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * Makes the character tables of {@code text} from OpenCC4J, pinyin4j and Unicode's own data, so
 * that the application carries the tables and not the libraries.
 */
final class CharacterTables {
  private static final CharsetEncoder GB2312 = Charset.forName("GB2312").newEncoder();
  private static final CharsetEncoder BIG5 = Charset.forName("Big5").newEncoder();

  private CharacterTables() {}

  /** Returns the lines of {@code script.txt}. */
  static String script() {
    StringBuilder traditional = new StringBuilder();
    StringBuilder both = new StringBuilder();
    StringBuilder simplified = new StringBuilder();
    for (char c = '\u3400'; c <= '\u9fff'; c++) {
      char simple = simple(c);
      if (simple != c) {
        (GB2312.canEncode(c) ? both : traditional).append(c).append(simple);
      } else if (GB2312.canEncode(c) && !BIG5.canEncode(c) && traditional(c) != c) {
        simplified.append(c);
      }
    }
    return "traditional: %s\nboth: %s\nsimplified: %s\n".formatted(traditional, both, simplified);
  }

  /** Returns the lines of {@code variants.txt}: characters that stand for a unified ideograph. */
  static String variants() {
    StringBuilder variants = new StringBuilder();
    for (char c = '\u2e80'; c <= '\ufaff'; c++) {
      if (c == '\u3000') {
        c = '\uf900';
      }
      String same = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      if (same.length() == 1 && same.charAt(0) != c) {
        variants.append(c).append(same);
      }
    }
    return "variants: %s\n".formatted(variants);
  }

  /** Returns the lines of {@code readings.txt}: a syllable without tone and who is read so. */
  static String readings() {
    Map<String, TreeSet<Character>> bySyllable = new TreeMap<>();
    for (char c = '\u4e00'; c <= '\u9fff'; c++) {
      String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
      if (readings == null || !(GB2312.canEncode(c) || simple(c) != c || BIG5.canEncode(c))) {
        continue;
      }
      for (String reading : readings) {
        String syllable = reading.replaceAll("[0-9]", "").replace("u:", "v");
        if (syllable.matches("[a-z]+")) {
          bySyllable.computeIfAbsent(syllable, s -> new TreeSet<>()).add(c);
        }
      }
    }
    StringBuilder lines = new StringBuilder();
    bySyllable.forEach(
        (syllable, letters) -> {
          lines.append(syllable).append(": ");
          letters.forEach(lines::append);
          lines.append("\n");
        });
    return lines.toString();
  }

  /** Returns a character as OpenCC4J simplifies it alone, itself where that is no single one. */
  static char simple(char c) {
    String simple = ZhConverterUtil.toSimple(String.valueOf(c));
    return simple.length() == 1 ? simple.charAt(0) : c;
  }

  private static char traditional(char c) {
    String traditional = ZhConverterUtil.toTraditional(String.valueOf(c));
    return traditional.length() == 1 ? traditional.charAt(0) : c;
  }
}
