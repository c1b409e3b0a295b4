package org.tongbao.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the charset of bytes and decodes them.
 *
 * <p>A byte-order mark decides; then bytes that are UTF-8 are UTF-8, whatever they declare; else
 * the charset is the one of GB18030, Big5 and UTF-16 under which the text reads most like Chinese.
 * A declared charset wins only where it reads as well as the best.
 */
final class Charsets {
  /** Bytes looked at to tell charsets apart; more adds nothing. */
  private static final int SAMPLE = 1 << 16;

  /** The share of common characters above which a decoding is taken for Chinese. */
  private static final double CHINESE = 0.25;

  /** The most frequent characters of Chinese prose and of bulletins, in both scripts. */
  private static final String COMMON =
      "的一是在了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严"
          + "這為個國時來們對會發動過說產種後學經進著電裡現實兩體機當點從業應開還與關間樣線內數質氣變條結問無係軍總長員題黨設頭資邊級統見較組計別論運農幾區強放決戰則據處隊給門規熱領東導壓爭濟階術極聯認權證轉單風帶場車務萬達積議聲報類離華確張馬節話傳許廣記觀織裝眾書複兒須際驗連斷難備辦習響約勞團歷構稱準劃選標寫親養層專狀廠識屬圓滿縣參細聽鐵價嚴億萬較總額區縣會額較";

  private static final boolean[] IS_COMMON = new boolean[1 << 16];

  static {
    COMMON.chars().forEach(c -> IS_COMMON[c] = true);
    "，。、；：（）“”％％％　".chars().forEach(c -> IS_COMMON[c] = true);
  }

  /** Text and the charset that it was read in. */
  record Decoded(String text, String charset) {}

  private Charsets() {}

  /** Returns the text of {@code bytes}, or empty where no known charset gives one. */
  static Optional<Decoded> decode(byte[] bytes, @Nullable String declared) {
    Optional<Decoded> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || looksLikeUtf16(bytes))) {
      return best(bytes, declared, "UTF-16LE", "UTF-16BE");
    }
    String utf8 = Utf8.decode(bytes);
    int bad = count(utf8, '\uFFFD') - written(bytes);
    if (bad == 0 || (bad <= utf8.length() / 200 && chineseShare(utf8) >= CHINESE)) {
      return binary(utf8) ? Optional.empty() : Optional.of(new Decoded(utf8, "UTF-8"));
    }
    return best(bytes, declared, "GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16BE");
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(text(bytes, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(text(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(text(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static Decoded text(byte[] bytes, int from, Charset charset) {
    return new Decoded(new String(bytes, from, bytes.length - from, charset), charset.name());
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark has a zero beside every Latin letter, digit and line end. */
  private static boolean looksLikeUtf16(byte[] bytes) {
    int zeros = 0;
    int seen = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < seen; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros > seen / 100;
  }

  private static Optional<Decoded> best(
      byte[] bytes, @Nullable String declared, String... candidates) {
    int sample = Math.min(bytes.length, SAMPLE) & ~1;
    String bestName = "";
    double bestShare = CHINESE;
    for (String name : candidates) {
      String text = new String(bytes, 0, sample, Charset.forName(name));
      double share = binary(text) ? 0 : chineseShare(text);
      boolean isDeclared = declared != null && sameFamily(name, declared);
      if (share > bestShare || (isDeclared && share >= bestShare)) {
        bestShare = share;
        bestName = name;
      }
    }
    if (bestName.isEmpty()) {
      return Optional.empty();
    }
    String text = new String(bytes, Charset.forName(bestName));
    return Optional.of(new Decoded(text, bestName.equals("Big5-HKSCS") ? "Big5" : bestName));
  }

  private static boolean sameFamily(String name, String declared) {
    String lower = declared.toLowerCase(java.util.Locale.ROOT);
    return (name.startsWith("GB") && lower.startsWith("gb"))
        || (name.startsWith("Big5") && lower.startsWith("big5"))
        || name.equalsIgnoreCase(declared);
  }

  /** The common characters among the characters beyond ASCII, less the undecodable ones. */
  private static double chineseShare(String text) {
    int beyond = 0;
    int common = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        beyond++;
        common += IS_COMMON[c] ? 1 : c == '\uFFFD' ? -2 : 0;
      }
    }
    return beyond == 0 ? 0 : (double) common / beyond;
  }

  /** Text has no zero characters and few control characters. */
  private static boolean binary(String text) {
    int controls = 0;
    int seen = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < seen; i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        controls += c == 0 ? 10 : 1;
      }
    }
    return controls > seen / 100;
  }

  /** Returns how often U+FFFD itself is written in UTF-8: what another program had lost already. */
  private static int written(byte[] bytes) {
    int n = 0;
    for (int i = 0; i + 2 < bytes.length; i++) {
      boolean is =
          bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD;
      n += is ? 1 : 0;
    }
    return n;
  }

  private static int count(String text, char wanted) {
    int n = 0;
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      n++;
    }
    return n;
  }
}
