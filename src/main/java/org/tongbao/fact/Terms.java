package org.tongbao.fact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Indicator.PriceBasis;
import org.tongbao.catalog.Scope;
import org.tongbao.claim.Claim;
import org.tongbao.claim.Measure;

/**
 * The terms on which a figure is told, as the words around it say them: its scope (口径), its prices
 * and its standing.
 *
 * <p>A growth "at comparable prices" (可比价, 不变价) or "in real terms" (实际, 扣除价格因素) is at constant
 * prices, a nominal one (名义, 未扣除) at current prices: notes of the National Bureau of Statistics to
 * its quarterly releases.
 */
final class Terms {
  private static final List<String> AS_COLLECTED = List.of("自然口径");
  private static final List<String> SAME_SCOPE =
      List.of("同口径", "可比口径", "剔除", "还原", "扣除留抵", "扣除减税", "扣除退税");
  private static final List<String> FULL = List.of("全口径");
  private static final List<String> NOMINAL =
      List.of("名义", "未扣除价格", "不扣除价格", "未剔除价格", "不考虑价格", "按现价", "现行价格");
  private static final List<String> REAL =
      List.of("扣除价格", "剔除价格", "可比价", "不变价", "实际增", "实际下降", "实际同比", "实际回落");
  private static final List<String> PRELIMINARY = List.of("初步核算", "初步统计", "预计数", "快报数");
  private static final List<String> ABOVE_SIZE = List.of("规模以上", "规上");
  private static final List<String> ABOVE_LIMIT = List.of("限额以上", "限上");

  private final Claim claim;
  private final String near;

  Terms(Claim claim, Surroundings words) {
    this.claim = claim;
    this.near = words.before() + bracket(words.after());
  }

  /**
   * Returns the scope that the words tell, or empty where they tell none.
   *
   * @param indicator Chinese name of the catalogued indicator, empty where it is open
   */
  Optional<Scope> scope(String indicator) {
    boolean compares =
        claim.measure() == Measure.GROWTH
            || claim.measure() == Measure.CHANGE
            || claim.measure() == Measure.GAP;
    if (compares && has(AS_COLLECTED)) {
      return Optional.of(Scope.AS_COLLECTED);
    }
    if (compares && has(SAME_SCOPE) && !near.contains("剔除价格")) {
      return Optional.of(Scope.SAME_SCOPE);
    }
    if (has(FULL) || claim.subject().contains("全口径")) {
      return Optional.of(Scope.FULL);
    }
    if (claim.subject().contains("本级") && !indicator.contains("本级") && !indicator.isEmpty()) {
      return Optional.of(Scope.OWN_LEVEL);
    }
    if (indicator.contains("本外币") && isRenminbi(claim.subject())) {
      return Optional.of(Scope.RENMINBI);
    }
    if (says(claim.subject(), ABOVE_SIZE)) {
      return Optional.of(Scope.ABOVE_SIZE);
    }
    return says(claim.subject(), ABOVE_LIMIT) ? Optional.of(Scope.ABOVE_LIMIT) : Optional.empty();
  }

  private static boolean isRenminbi(String subject) {
    return subject.contains("人民币") && !subject.contains("外币");
  }

  /** Returns the prices that the words tell, or empty where they tell none. */
  Optional<PriceBasis> prices() {
    if (has(NOMINAL)) {
      return Optional.of(PriceBasis.CURRENT);
    }
    return has(REAL) ? Optional.of(PriceBasis.CONSTANT) : Optional.empty();
  }

  /** Returns whether the sentence calls its figures preliminary. */
  boolean isPreliminary() {
    return says(claim.sentence(), PRELIMINARY) || has(PRELIMINARY);
  }

  /**
   * Returns the area that a rank is a place in, as the words name it.
   *
   * @param province code of the province the ranked area lies in
   * @param above code of the area right above the ranked one
   */
  @Nullable String rankedIn(String province, @Nullable String above) {
    int nation = Math.max(near.lastIndexOf("全国"), near.lastIndexOf("我国"));
    int region =
        Math.max(
            Math.max(near.lastIndexOf("全省"), near.lastIndexOf("省内")),
            Math.max(near.lastIndexOf("全区"), near.lastIndexOf("自治区")));
    int city = Math.max(near.lastIndexOf("全市"), near.lastIndexOf("全州"));
    if (nation >= 0 && nation > region && nation > city) {
      return "000000";
    }
    if (region >= 0 && region > city) {
      return province;
    }
    return city >= 0 ? above : null;
  }

  private boolean has(List<String> words) {
    return says(near, words);
  }

  private static boolean says(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A bracket right after a figure explains it: 增长5.3%(按可比价格计算). */
  private static String bracket(String after) {
    if (after.isEmpty() || (after.charAt(0) != '(' && after.charAt(0) != '（')) {
      return "";
    }
    for (int i = 1; i < after.length(); i++) {
      if (after.charAt(i) == ')' || after.charAt(i) == '）') {
        return after.substring(0, i);
      }
    }
    return after;
  }
}
