package org.tongbao.sample;

import java.math.BigDecimal;
import java.util.List;

/** A way of telling a quarter's economy; each has its own words and its own order. */
enum Voice {
  /** A bureau of statistics: numbered headings, full names, every sector. */
  BUREAU {
    @Override
    String title(Story story) {
      return story.quarter() == 4
          ? "%d年%s经济运行情况".formatted(story.year(), story.area().name())
          : "%d年%s%s经济运行情况".formatted(story.year(), story.horizon(), story.area().name());
    }

    @Override
    void tell(Story story) {
      story.say(story.horizon()).say("，全市经济运行总体平稳，主要指标符合预期。").line();
      story.say("一、综合").line();
      gdpWithSectors(story, "根据地区生产总值统一核算结果，%s实现地区生产总值".formatted(story.horizon()), "按不变价格计算，同比");
      story.say("二、工业和投资").line();
      rate(story, "IND.VA", "%s规模以上工业增加值同比".formatted(story.horizon()), "增速比%s加快", "增速比%s回落");
      rate(story, "FAI", "固定资产投资同比", "增速比%s提高", "增速比%s回落");
      story.say("三、市场和财政").line();
      amounts(story, List.of("RETAIL", "BUDGET.REV", "BUDGET.EXP"), "，同比");
      withPart(story, "TRADE", "TRADE.EXPORT", "，同比");
      story.say("四、金融和居民收入").line();
      stocks(story);
      amounts(story, List.of("INCOME", "INCOME.URBAN", "INCOME.RURAL"), "，同比名义");
    }
  },
  /** A government's notice on progress: terse, growth first. */
  NOTICE {
    @Override
    String title(Story story) {
      return "%d年度全市经济社会发展主要目标任务%s进展情况通报"
          .formatted(story.year(), story.quarter() == 4 ? "全年" : story.horizon());
    }

    @Override
    void tell(Story story) {
      story.say("%d年%s，全市上下真抓实干，各项工作有序推进。".formatted(story.year(), story.horizon())).line();
      story.say("一、经济运行稳中有进。");
      boolean first = true;
      for (String indicator :
          List.of("GDP", "BUDGET.REV", "FAI", "IND.VA", "RETAIL", "INCOME", "TRADE")) {
        if (story.tells(indicator)) {
          story.say(first ? "全市" : "，").say(story.figure(indicator).zh()).growth(indicator);
          first = false;
        }
      }
      story.say(first ? "全市经济平稳。" : "。").line();
      story.say("二、发展动能持续增强。围绕重点产业链抓项目、优服务，一批项目建成投产。").line();
      story.say("三、民生保障有力有效。城乡环境持续改善，公共服务更加便捷。").line();
    }
  },
  /** A yearbook's manner: levels and growth in long sentences, the year named. */
  CHRONICLE {
    @Override
    String title(Story story) {
      return story.quarter() == 4
          ? "%s%d年国民经济和社会发展统计公报".formatted(story.area().name(), story.year())
          : "%s%d年%s国民经济运行简况".formatted(story.area().name(), story.year(), story.horizon());
    }

    @Override
    void tell(Story story) {
      String lead = "初步核算，%s全市生产总值".formatted(story.horizon());
      gdpWithSectors(story, lead, "按可比价格计算，比上年同期");
      withPart(story, "TRADE", "TRADE.EXPORT", "，比上年同期");
      amounts(story, List.of("BUDGET.REV", "RETAIL"), "，比上年同期");
      rate(story, "IND.VA", "规模以上工业增加值比上年同期", "增幅比%s提高", "增幅比%s下降");
      rate(story, "FAI", "固定资产投资（不含农户）比上年同期", "增幅比%s提高", "增幅比%s下降");
      stocks(story);
      amounts(story, List.of("INCOME.URBAN", "INCOME.RURAL"), "，比上年同期");
    }
  },
  /** A short sentence or two, then a table of the main indicators. */
  TABLE {
    @Override
    String title(Story story) {
      return "%s%d年%s主要经济指标".formatted(story.area().name(), story.year(), story.horizon());
    }

    @Override
    void tell(Story story) {
      story.say("现将%s主要经济指标公布如下。".formatted(story.horizon())).line();
      story.say("| 指标名称 | 计量单位 | 累计 | 同比增长（%） |").line();
      story.say("|---|---|---|---|").line();
      for (String indicator :
          List.of(
              "GDP",
              "GDP.PRIMARY",
              "GDP.SECONDARY",
              "GDP.TERTIARY",
              "IND.VA",
              "FAI",
              "RETAIL",
              "BUDGET.REV",
              "TRADE",
              "DEPOSITS",
              "LOANS",
              "INCOME")) {
        if (story.tells(indicator)) {
          story.say("| ").say(story.figure(indicator).zh()).say(" | ");
          story.say(story.tellsLevel(indicator) ? story.figure(indicator).unit() : "%").say(" | ");
          story.say(story.tellsLevel(indicator) ? story.plainLevel(indicator) : "—").say(" | ");
          story.say(story.tellGrowth(indicator).toPlainString()).say(" |").line();
        }
      }
    }
  };

  /** Returns the bulletin's title. */
  abstract String title(Story story);

  /** Writes the body. */
  abstract void tell(Story story);

  private static final List<String> SECTORS =
      List.of("GDP.PRIMARY", "GDP.SECONDARY", "GDP.TERTIARY");

  private static void gdpWithSectors(Story story, String lead, String basis) {
    if (!story.tells("GDP")) {
      return;
    }
    story.say(lead).level("GDP").say("，").say(basis).growth("GDP").say("。");
    boolean any = false;
    for (String sector : SECTORS) {
      if (story.tells(sector)) {
        story.say(any ? "；" : "分产业看，").say(story.figure(sector).zh());
        story.level(sector).say("，").growth(sector);
        any = true;
      }
    }
    story.say(any ? "。" : "").line();
  }

  private static void rate(
      Story story, String indicator, String lead, String faster, String slower) {
    if (!story.tells(indicator)) {
      return;
    }
    story.say(lead).growth(indicator);
    BigDecimal change = story.acceleration(indicator);
    if (change != null) {
      String last = story.horizonBefore();
      story.say("，");
      story.accelerated(indicator, change, faster.formatted(last), slower.formatted(last));
    }
    story.say("。").line();
  }

  private static void amounts(Story story, List<String> indicators, String basis) {
    boolean any = false;
    for (String indicator : indicators) {
      if (story.tells(indicator)) {
        story.say(any ? "；" : "").say(story.figure(indicator).zh()).level(indicator);
        story.say(basis).growth(indicator);
        any = true;
      }
    }
    if (any) {
      story.say("。").line();
    }
  }

  private static void withPart(Story story, String whole, String part, String basis) {
    if (!story.tells(whole)) {
      return;
    }
    story.say("货物").say(story.figure(whole).zh()).level(whole).say(basis).growth(whole);
    if (story.tells(part)) {
      story.say("，其中，出口").level(part).say("，").growth(part);
    }
    story.say("。").line();
  }

  private static void stocks(Story story) {
    boolean any = false;
    for (String indicator : List.of("DEPOSITS", "LOANS")) {
      if (story.tells(indicator)) {
        story.say(any ? "；" : endOf(story.quarter()) + "，").say(story.figure(indicator).zh());
        story.level(indicator).say("，同比").growth(indicator);
        any = true;
      }
    }
    if (any) {
      story.say("。").line();
    }
  }

  private static String endOf(int quarter) {
    return switch (quarter) {
      case 1 -> "3月末";
      case 2 -> "6月末";
      case 3 -> "9月末";
      default -> "12月末";
    };
  }
}
