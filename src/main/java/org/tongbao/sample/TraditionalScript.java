package org.tongbao.sample;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes text as mirrors in traditional script print it, for the words that made-up bulletins use;
 * a character that is not listed stays.
 */
final class TraditionalScript {
  private static final Map<Character, Character> TRADITIONAL =
      pairs(
          "产產业業总總额額资資务務亿億农農进進经經济濟国國际際统統计計发發标標数數区區县縣镇鎮乡鄉东東广廣"
              + "湾灣关關长長龙龍贸貿费費预預贷貸余餘实實现現项項设設会會动動体體质質调調结結运運续續优優稳穩"
              + "级級财財报報员員负負责責时時间間环環织織综綜个個规規销銷与與为為门門办辦围圍绕繞链鏈团團书書"
              + "指指简簡况況领領较較点點顺順连連专專导導强強扎紮开開阳陽盐鹽苏蘇云雲贵貴陕陝兰蘭宁寧辽遼沈瀋"
              + "题題称稱单單计計机機构構币幣将將当當应應据據来來环環项項续續设設历歷华華认認检檢见見义義后後节節约約许許论論议議记記讲講证證评評试試话話该該详詳请請读讀调調谈談谢謝转轉轮輪软軟轻輕载載输輸达達过過迁遷远遠违違连連迟遲适適选選递遞遗遺"
              + "临臨锦錦铁鐵马馬鞍鞍营營丰豐无無锡錫滨濱鸡雞鹤鶴双雙");

  private static final Map<Character, String> READINGS =
      Map.ofEntries(
          Map.entry('經', "jīng"),
          Map.entry('產', "chǎn"),
          Map.entry('業', "yè"),
          Map.entry('務', "wù"),
          Map.entry('發', "fā"),
          Map.entry('國', "guó"),
          Map.entry('際', "jì"),
          Map.entry('進', "jìn"),
          Map.entry('標', "biāo"),
          Map.entry('農', "nóng"),
          Map.entry('實', "shí"),
          Map.entry('現', "xiàn"),
          Map.entry('個', "gè"),
          Map.entry('點', "diǎn"),
          Map.entry('預', "yù"),
          Map.entry('會', "huì"),
          Map.entry('運', "yùn"),
          Map.entry('質', "zhì"),
          Map.entry('項', "xiàng"),
          Map.entry('鄉', "xiāng"),
          Map.entry('縣', "xiàn"),
          Map.entry('億', "yì"));

  private TraditionalScript() {}

  /** Returns the words in traditional characters. */
  static String write(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      out.append(TRADITIONAL.getOrDefault(c, c).charValue());
    }
    return out.toString();
  }

  /** Returns the words in traditional characters, some followed by their reading in brackets. */
  static String writeWithReadings(String words) {
    String traditional = write(words);
    StringBuilder out = new StringBuilder(words.length() * 2);
    for (int i = 0; i < traditional.length(); i++) {
      char c = traditional.charAt(i);
      out.append(c);
      String reading = READINGS.get(c);
      if (reading != null) {
        out.append('(').append(reading).append(')');
      }
    }
    return out.toString();
  }

  private static Map<Character, Character> pairs(String simplifiedAndTraditional) {
    Map<Character, Character> pairs = new HashMap<>();
    for (int i = 0; i < simplifiedAndTraditional.length(); i += 2) {
      pairs.put(simplifiedAndTraditional.charAt(i), simplifiedAndTraditional.charAt(i + 1));
    }
    return Map.copyOf(pairs);
  }
}
