package org.tongbao.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Completes names that are told in full once and then by what tells them apart.
 *
 * <pre>
 * deaths  := 死亡 人数? | 受伤 人数?    生产安全事故42起、死亡31人           生产安全事故死亡人数
 * prize   := (特 | 一 | 二 | 三 | 四) 等奖   科学技术奖一等奖2项、二等奖4项   科学技术奖二等奖
 * level   := (国家 | 省 | 市 | …) 级       国家级湿地公园3个、省级5个         省级湿地公园
 * </pre>
 */
final class Siblings {
  private static final String ACCIDENT = "事故";
  private static final String HAPPENED = "发生";
  private static final String PRIZE = "等奖";
  private static final String GRADES = "特一二三四";
  private static final List<String> LEVELS =
      List.of("国家级", "自治区级", "省级", "州级", "盟级", "市级", "区级", "县级", "镇级");

  /** What a level may be the least of: 省级以上. */
  private static final Pattern ABOVE = Pattern.compile("^[及和]?以上");

  private Siblings() {}

  /** Returns the whole name of {@code noun} after {@code told}, or null where they are none. */
  static @Nullable String completed(String noun, String told) {
    if (noun.startsWith("死亡") || noun.startsWith("受伤")) {
      return harmed(noun, told);
    }
    if (noun.length() == 3 && noun.endsWith(PRIZE) && GRADES.indexOf(noun.charAt(0)) >= 0) {
      boolean graded = told.length() > 3 && told.endsWith(PRIZE);
      return graded ? told.substring(0, told.length() - 3) + noun : null;
    }
    return LEVELS.contains(noun) ? ofLevel(noun, told) : null;
  }

  private static @Nullable String harmed(String noun, String told) {
    int accident = told.indexOf(ACCIDENT);
    boolean people = noun.length() == 2 || noun.endsWith("人数");
    if (accident < 1 || !people) {
      return null;
    }
    int from = told.startsWith(HAPPENED) ? HAPPENED.length() : 0;
    return told.substring(from, accident + ACCIDENT.length()) + noun.substring(0, 2) + "人数";
  }

  private static @Nullable String ofLevel(String noun, String told) {
    for (String level : LEVELS) {
      int at = told.indexOf(level);
      if (at >= 0 && told.length() > level.length()) {
        String rest = told.substring(at + level.length());
        return told.substring(0, at) + noun + ABOVE.matcher(rest).replaceFirst("");
      }
    }
    return null;
  }
}
