package org.tongbao.warehouse;

import java.util.ArrayList;
import java.util.List;

/** The closed lists of codes that columns take their values from, each code with its meaning. */
public final class Codes {
  static final List<Code> MEASURES =
      list(
          "LEVEL", "the amount, count, rate or ratio itself",
          "GROWTH", "relative change, percent (增长)",
          "CHANGE", "difference over time, in the subject's unit or in percentage points",
          "GAP", "difference from another area or a reference at the same time (高于全省)",
          "SHARE", "part of a whole, percent (占)",
          "CONTRIBUTION", "percentage points added to another growth (拉动)",
          "CONTRIBUTION_RATE", "part of a growth, percent (贡献率)",
          "RANK", "place in an order (居全省第)",
          "COMPLETION", "part of a plan done, percent (完成年度计划)");

  static final List<Code> QUALIFIERS =
      list(
          "EXACT", "as it stands",
          "ABOUT", "about (约, 左右)",
          "OVER", "more than (余, 多, 以上, 超, 突破)",
          "UNDER", "less than (近, 不足, 以内, 以下)");

  static final List<Code> KINDS =
      list(
          "ACTUAL", "it happened",
          "TARGET", "it is aimed at (目标)",
          "FORECAST", "it is expected (预计)");

  static final List<Code> LEVELS =
      list(
          "NATION", "the nation",
          "PROVINCE", "province, autonomous region or municipality under the nation",
          "PREFECTURE", "city, prefecture, league (地级)",
          "COUNTY", "district, county, city of a county's rank (县级)");

  static final List<Code> PRICES =
      list(
          "CURRENT", "prices of the time: nominal",
          "CONSTANT", "prices of a base year (可比价, 不变价): real",
          "NONE", "not a matter of prices");

  static final List<Code> SCOPES =
      list(
          "STANDARD", "what the indicator covers by its own definition",
          "AS_COLLECTED", "as collected, refunds of tax taken off (自然口径)",
          "SAME_SCOPE", "against a last year re-scoped to be like this one (同口径)",
          "ABOVE_SIZE", "units above designated size (规模以上)",
          "ABOVE_LIMIT", "traders above the designated limit (限额以上)",
          "FULL", "everything, also what the usual scope leaves out (全口径, 全社会)",
          "RENMINBI", "renminbi alone (人民币), of what counts foreign currencies too (本外币)",
          "OWN_LEVEL", "the government's own level alone (本级), of what counts those below it too");

  static final List<Code> BASES =
      list(
          "YTD", "January to a month (累计); also January alone and the first quarter",
          "QUARTER", "one quarter alone (当季)",
          "MONTH", "one month alone (当月)",
          "YEAR", "a whole year",
          "INSTANT", "a day: a stock (末)",
          "OTHER", "any other run of months");

  static final List<Code> OBSERVATION_STATUS =
      list(
          "A", "normal value",
          "B", "break: told on another scope than the indicator's own",
          "E", "estimated: said with about, over or under",
          "F", "forecast or target",
          "P", "provisional (初步核算)");

  static final List<Code> GROWTH_SOURCES =
      list(
          "REPORTED", "as printed",
          "COMPUTED", "from the levels of two years",
          "IMPLIED", "from the level and the absolute change printed beside it");

  static final List<Code> AGREEMENTS =
      list(
          "CONSISTENT", "the printed growth lies where the levels' precision allows",
          "ROUNDING", "outside, by no more than the printed growth's own rounding",
          "PRICE_BASIS", "growth at constant prices, levels at current prices: they need not agree",
          "BASE_REVISED", "fits another base than the level printed a year before",
          "NOT_COMPARABLE", "levels may not be compared across years",
          "DISAGREES", "a contradiction that nothing explains",
          "UNCHECKED", "one of the two is missing");

  /** What {@code trends.reason} is made of; the column may have two of them. */
  public static final List<Code> RATE_REASONS =
      list(
          "LEVEL_MISSING", "no level is known at this horizon",
          "BASE_MISSING", "no level is known for the same horizon of the year before",
          "BASE_ZERO", "the level of a year before is zero",
          "BASE_NEGATIVE", "the level of a year before is negative, and so is this one",
          "SIGN_CHANGE", "the level crossed zero",
          "NOT_COMPARABLE", "levels may not be compared across years",
          "RATE", "the level is itself a rate: it changes in points, not in percent",
          "PRECISION", "said with about or over, or printed so short that the base could be zero",
          "PRICE_BASIS", "levels are at other prices than the series",
          "QUARTER_GAP", "the cumulative of the quarter before is missing",
          "QUARTER_BASE_MISSING", "the quarter alone of a year before is not known",
          "QUARTER_BASE_ZERO", "the quarter alone of a year before is zero",
          "QUARTER_BASE_NEGATIVE", "the quarter alone of a year before is negative, and so is this",
          "QUARTER_SIGN_CHANGE", "the quarter alone crossed zero",
          "QUARTER_PRECISION", "too few digits are left to the difference of two cumulatives");

  /** What {@code base} has beside periods and codes of areas. */
  public static final List<Code> BASE_WORDS =
      list(
          "YOY", "the same period of the year before (同比)",
          "PREV", "the period before: month, quarter (环比)",
          "YEAR_END", "the end of the year before (比年初)",
          "AVG2", "average of two years (两年平均)");

  static final List<Code> SEVERITIES =
      list(
          "ERROR", "not in facts",
          "WARNING", "in facts or set aside: look at it",
          "INFO", "good to know");

  static final List<Code> STAGES =
      list(
          "ingest", "reading a file and telling whose it is and for when",
          "facts", "coding claims and holding them against each other",
          "trends", "comparing quarters and areas");

  static final List<Code> BULLETIN_STATUS =
      list(
          "OK", "read",
          "QUARANTINED", "not read; reason tells why");

  static final List<Code> UNREADABLE =
      list(
          "EMPTY", "nothing in it",
          "UNKNOWN_FORMAT", "no format that is known",
          "BROKEN_FILE", "bytes cut short or broken",
          "ENCRYPTED", "needs a password",
          "NO_TEXT_LAYER", "made of pictures alone",
          "TOO_LARGE", "larger, deeper or slower than the limits allow",
          "UNKNOWN_CHARSET", "bytes that are text in no charset that is known",
          "UNSAFE_ENTRY", "an entry whose name leads outside its archive",
          "UNREACHABLE", "the file system did not give the bytes");

  static final List<Code> AREA_SOURCES =
      list(
          "MANIFEST", "the manifest",
          "TITLE", "the title",
          "INDEX_NO", "the index number of the disclosure (索引号)",
          "ISSUER", "the issuer, or the site that says it is its own",
          "BODY", "the text",
          "ADDRESS", "the address or file name, where nothing inside tells");

  static final List<Code> PERIOD_SOURCES =
      list(
          "MANIFEST", "the manifest",
          "TITLE", "the title",
          "BODY", "the text",
          "ISSUE_DATE", "period from the words, year from the day of issue",
          "ADDRESS", "period from the words, year from the address or file name");

  static final List<Code> BULLETIN_KINDS =
      list(
          "STATISTICAL_BULLETIN", "annual statistical bulletin (统计公报)",
          "ECONOMIC_RUN", "how the economy ran in a quarter or month (经济运行情况)",
          "WORK_REPORT", "government work report (政府工作报告)",
          "PLAN_REPORT", "report on a plan or a budget (计划执行情况)",
          "PROGRESS", "progress on tasks (进展情况通报)",
          "TABLE", "a table or accounting result alone (核算结果)",
          "OTHER", "anything else");

  static final List<Code> SCRIPTS =
      list(
          "SIMPLIFIED", "simplified characters",
          "TRADITIONAL", "traditional characters",
          "PINYIN", "traditional, with toned pinyin in brackets after some characters");

  static final List<Code> INDICATOR_KINDS =
      list(
          "FLOW", "adds up over time: output, revenue",
          "STOCK", "stands at a date: deposits, population",
          "RATE", "a rate or ratio over a period");

  static final List<Code> DIRECTIONS =
      list(
          "UP_IS_GOOD", "higher is better",
          "DOWN_IS_GOOD", "lower is better",
          "NEUTRAL", "neither");

  /** SDMX's own codes of frequencies, those that periods of facts and trends have. */
  public static final List<Code> FREQUENCIES =
      list(
          "A", "a year",
          "Q", "a quarter",
          "M", "a month",
          "D", "a day",
          "_O", "another run of months");

  /** Takes values and meanings in turns. */
  private static List<Code> list(String... words) {
    List<Code> codes = new ArrayList<>(words.length / 2);
    for (int i = 0; i < words.length; i += 2) {
      codes.add(new Code(words[i], words[i + 1]));
    }
    return List.copyOf(codes);
  }

  /** Returns the codes' values, in order. */
  static List<String> values(List<Code> codes) {
    return codes.stream().map(Code::value).toList();
  }

  private Codes() {}
}
