package org.tongbao.claim;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of its figures.
 *
 * @param index where it stands, from 0
 * @param kind what its label names
 * @param meaning what its label says
 * @param wholes what its label stands under, the nearest first: row above, group, caption
 * @param group the group to put before a label that the table uses twice, else empty
 * @param areaCode the area that it names, null where it names none that is known
 * @param areaText the words that name it, null where it names none
 */
record TableRow(
    int index,
    Kind kind,
    TableMeaning meaning,
    List<String> wholes,
    String group,
    @Nullable String areaCode,
    @Nullable String areaText) {
  /** What the label of a row names; each is a rule of its own. */
  enum Kind {
    INDICATOR(
        "table-indicator-row",
        "| 指标 | 增速（%） |\n| 地区生产总值 | 5.7 |",
        "| 科室 | 联系电话 |\n| 综合科 | 2660000 |"),
    /** The header names the indicator. */
    AREA(
        "table-area-row",
        "| 地区 | 地区生产总值（亿元） |\n| 张店区 | 320.6 |\n| 临淄区 | 280.3 |",
        "| 指标 | 张店区（亿元） |\n| 地区生产总值 | 320.6 |"),
    /** The header names the indicator. */
    TIME(
        "table-time-row",
        "| 年份 | 地区生产总值（亿元） |\n| 2022年 | 320.6 |\n| 2023年 | 341.2 |",
        "| 指标 | 2022年 | 2023年 |\n| 地区生产总值（亿元） | 320.6 | 341.2 |");

    private final String rule;
    private final String example;
    private final String nearMiss;

    Kind(String rule, String example, String nearMiss) {
      this.rule = rule;
      this.example = example;
      this.nearMiss = nearMiss;
    }

    /** Returns a table that this rule reads. */
    String example() {
      return example;
    }

    /** Returns a table much like it that this rule must leave alone. */
    String nearMiss() {
      return nearMiss;
    }

    String rule() {
      return rule;
    }
  }

  TableRow {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(group, "group");
    wholes = List.copyOf(wholes);
  }
}
