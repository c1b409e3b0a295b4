package org.tongbao.claim;

import java.util.Arrays;
import java.util.Locale;

/** The constructions that the corpus of sentences must show, each with a near miss beside it. */
enum Construction {
  // how a number is written, and how nearly it is meant
  DIGITS,
  THOUSANDS_SEPARATORS,
  CHINESE_NUMERALS,
  PERCENT_IN_WORDS,
  TENTHS,
  HALF,
  MYRIADS,
  TIMES,
  RANGE,
  APPROXIMATION_OVER,
  APPROXIMATION_UNDER,
  APPROXIMATION_ABOUT,
  // what is counted or measured
  COUNTED_BEFORE,
  COUNTED_AFTER,
  CATALOGUED_SUBJECT,
  OPEN_SUBJECT,
  RATE,
  // the word that says what the figure is of its subject
  GROWTH,
  FALL,
  DIFFERENCE,
  SHARE,
  CONTRIBUTION,
  CONTRIBUTION_RATE,
  RANK,
  COMPLETION,
  TARGET,
  // what opens a scope: 其中, 分产业看, 按…分, 从…看
  AMONG,
  BY_INDUSTRY,
  BY_KIND,
  SEEN_FROM,
  // what a figure is compared with
  YEAR_ON_YEAR,
  PREVIOUS_PERIOD,
  NAMED_PERIOD,
  NAMED_YEAR,
  TWO_YEAR_AVERAGE,
  ABOVE_PROVINCE,
  // whose figure it is
  CARRIED_SUBJECT,
  ELIDED_SUBJECT,
  RESPECTIVELY,
  APPOSITION,
  PARENTHESIS,
  STRUCTURE,
  ADJUSTED_FROM_TO,
  NARROWING_FALL,
  SLOWING_GROWTH,
  TURN,
  TIMES_OF_LAST_YEAR,
  DOUBLED,
  LOSS_TO_PROFIT,
  UNCHANGED,
  RANK_CHANGE,
  PLAN_AND_COMPLETION,
  FORECAST,
  // of which time, which place, by which rule
  PAST_YEAR,
  OTHER_AREA,
  MONTH_INSIDE_QUARTER,
  STATED_RULE,
  // numbers that measure nothing
  NAME,
  ORDINAL,
  THRESHOLD,
  DATE,
  DOCUMENT_NUMBER,
  VAGUE_NUMBER,
  // tables
  TABLE_OF_INDICATORS,
  TABLE_MONTH_AND_CUMULATIVE,
  TABLE_UNIT_IN_HEADER,
  TABLE_FLATTENED;

  /** Returns the construction that the corpus names so, in small letters with hyphens. */
  static Construction named(String words) {
    return Arrays.stream(values())
        .filter(construction -> construction.toString().equals(words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no construction is named " + words));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
