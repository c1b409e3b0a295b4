package org.tongbao.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Sentences built at random from a grammar of bulletins. They need make no sense; what is said of
 * every sentence holds of them too.
 *
 * <pre>
 * sentence  := clause (mark clause)* "。"
 * clause    := before subject bracket? (comparison? cue figure | each | change | structure)
 * each      := subject "、" subject 分别 cue figure "、" figure | 分别 cue figure "、" figure
 * change    := 由 time 的 figure 转为 figure
 * figure    := about? (number unit about? | 百分之 numeral | numeral unit | range | word)
 * </pre>
 */
final class RandomSentences {
  private static final List<String> NUMERALS =
      List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九");

  private RandomSentences() {}

  /** Returns sentences of one to six clauses. */
  static Arbitrary<String> sentences() {
    Arbitrary<String> mark = of("，", "；", "、", "，其中", "，其中：", "。分行业看，", "。按经营地分，", "（", "）", "");
    return joined(clauses(), mark)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(clauses -> String.join("", clauses) + "。");
  }

  private static Arbitrary<String> clauses() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, plain()), Tuple.of(2, each()), Tuple.of(1, turned()), Tuple.of(1, structure()));
  }

  private static Arbitrary<String> plain() {
    Arbitrary<String> before =
        of(
            "", "", "", "全市", "前三季度，", "9月末，", "9月份，", "据统计，", "1—8月", "2019年同期", "张店区", "全省",
            "从三次产业看，");
    Arbitrary<String> bracket = of("", "", "", "", "（不含农户）", "（GDP）", "（含新能源）");
    Arbitrary<String> comparison =
        of("", "", "", "同比", "环比", "较上年同期", "比上半年", "比年初", "较2019年同期", "两年平均", "增速比1—8月", "降幅较上半年");
    Arbitrary<String> cue =
        of(
            "", "增长", "下降", "回落", "收窄", "加快", "增加", "减少", "高于全省", "低于全国、全省", "占全市的", "占比", "居全省",
            "完成年初预算的", "拉动经济增长", "贡献率达", "为", "达到", "是上年同期的", "力争达到", "预计增长", "由升转降，", "实现", "提高到");
    return joined(before, subject(), bracket, comparison, cue, figure());
  }

  private static Arbitrary<String> each() {
    Arbitrary<String> cue = of("增长", "下降", "达到", "完成", "高于全省", "为");
    Arbitrary<String> between = of("、", "和", "，");
    return joined(
        subject(), of("、", "和", ""), subject(), of("分别"), cue, figure(), between, figure());
  }

  private static Arbitrary<String> turned() {
    return joined(
        subject(), of("由上年同期的", "由", "从一季度的下降"), figure(), of("转为", "调整为", "提高到"), figure());
  }

  private static Arbitrary<String> structure() {
    Arbitrary<String> part =
        Arbitraries.integers()
            .between(1, 989)
            .map(tenths -> BigDecimal.valueOf(tenths, 1).toString());
    Arbitrary<String> colon = of(":", "：", "∶");
    return joined(of("三次产业结构为", "三次产业比为", "比例为"), part, colon, part, colon, part);
  }

  private static Arbitrary<String> subject() {
    return of(
        "地区生产总值",
        "规上工业增加值",
        "固定资产投资",
        "第一、二、三产业增加值",
        "社会消费品零售总额",
        "城镇居民人均可支配收入",
        "各项存款余额",
        "高新技术企业",
        "城镇调查失业率",
        "房地产开发投资",
        "出口",
        "农村",
        "新建农村公路",
        "亿元以上项目",
        "“十四五”重点项目",
        "5G基站",
        "");
  }

  /** Returns figures with their unit and what makes them approximate. */
  static Arbitrary<String> figure() {
    Arbitrary<String> about = of("", "", "", "约", "近", "超", "突破", "逾", "不足", "不少于");
    Arbitrary<String> after = of("", "", "", "以上", "左右", "以内");
    Arbitrary<String> more = of("", "", "", "余", "多");
    Arbitrary<String> counted = joined(numeral(), more, of("家", "个", "场", "万人次", "条"), after);
    Arbitrary<String> measured = joined(about, digits(), unit(), after);
    Arbitrary<String> words =
        of("持平", "基本持平", "无变化", "翻一番", "翻两番", "第4位", "第三", "首位", "半数以上", "近四成", "六成多");
    Arbitrary<String> range = joined(digits(), of("%"), of("—", "至", "~"), digits(), of("%"));
    Arbitrary<String> ordinal =
        Arbitraries.integers().between(1, 99).map(place -> "第" + place + "位");
    Arbitrary<String> inWords = numeral().map(number -> "百分之" + number);
    Arbitrary<String> ofMany = joined(digits(), unit(), of("、"), digits(), unit());
    return Arbitraries.oneOf(
        measured, measured, measured, counted, words, range, ordinal, inWords, ofMany);
  }

  private static Arbitrary<String> digits() {
    Arbitrary<String> plain =
        Arbitraries.integers().between(0, 999_999).map(tenths -> decimal(tenths, 1));
    Arbitrary<String> whole = Arbitraries.integers().between(1, 9_999).map(String::valueOf);
    Arbitrary<String> separated =
        Arbitraries.integers()
            .between(1_000, 99_999_999)
            .map(number -> String.format(Locale.ROOT, "%,d", number));
    return Arbitraries.oneOf(plain, plain, whole, separated);
  }

  private static String decimal(int unscaled, int scale) {
    return BigDecimal.valueOf(unscaled, scale).toPlainString();
  }

  private static Arbitrary<String> unit() {
    return of(
        "%",
        "%", "%", "个百分点", "个百分点", "亿元", "亿元", "万元", "元", "万吨", "亿千瓦时", "万人", "家", "个", "倍", "‰",
        "公里", "微克/立方米", "万平方米", "元/平方米", "位", "件", "亿美元", "");
  }

  /** Returns numbers below ten thousand as words. */
  private static Arbitrary<String> numeral() {
    return Arbitraries.integers().between(1, 9_999).map(RandomSentences::numeral);
  }

  private static String numeral(int number) {
    StringBuilder words = new StringBuilder();
    String[] magnitudes = {"千", "百", "十", ""};
    int[] powers = {1000, 100, 10, 1};
    boolean gap = false;
    for (int i = 0; i < powers.length; i++) {
      int digit = number / powers[i] % 10;
      if (digit == 0) {
        gap = words.length() > 0;
        continue;
      }
      words.append(gap ? "零" : "").append(NUMERALS.get(digit)).append(magnitudes[i]);
      gap = false;
    }
    return words.toString();
  }

  private static Arbitrary<String> of(String... words) {
    return Arbitraries.of(words);
  }

  @SafeVarargs
  private static Arbitrary<String> joined(Arbitrary<String>... parts) {
    List<Arbitrary<String>> all = new ArrayList<>();
    for (Arbitrary<String> part : parts) {
      all.add(part);
    }
    return Combinators.combine(all).as(list -> String.join("", list));
  }
}
