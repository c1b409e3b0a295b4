package org.tongbao.claim;

import java.util.List;

/**
 * Names of zones that have no code: 开发区, 高新区. What they measure is theirs and not the area's.
 *
 * <pre>
 * zone := name? (开发区 | 经开区 | 高新区 | 保税区 | 新区 | …), then what is measured
 * </pre>
 */
final class Zones {
  private static final int LONGEST = 16;

  private static final List<String> ENDS =
      List.of(
          "开发区", "经开区", "高新区", "保税区", "综保区", "自贸区", "示范区", "高新技术产业园区", "工业园区", "产业园", "临空区", "新区");

  private Zones() {}

  /** Returns where the name of a zone that leads the words ends, 0 where none does. */
  static int end(String words) {
    for (int end = Math.min(LONGEST, words.length() - 1); end > 0; end--) {
      if (endsAt(words, end)) {
        return isJoined(words, end) ? 0 : end;
      }
    }
    return 0;
  }

  private static boolean endsAt(String words, int end) {
    char letter = words.charAt(end - 1);
    if (letter != '区' && letter != '园') {
      return false;
    }
    for (String zone : ENDS) {
      if (words.startsWith(zone, end - zone.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJoined(String words, int end) {
    for (int i = 0; i < end; i++) {
      if ("、和与及".indexOf(words.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
