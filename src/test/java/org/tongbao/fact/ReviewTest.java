package org.tongbao.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;

class ReviewTest {
  private static final Indicator GDP = Catalog.bundled().indicator("GDP").orElseThrow();

  /** Facts of the gross product that a bulletin of Zibo states, issued on a day. */
  private static List<Fact> issued(String day, String title, String body) {
    Coded coded = Told.by("memory:" + day, "淄博市%s经济运行情况\n发布时间:%s\n%s".formatted(title, day, body));
    return coded.facts().stream().filter(fact -> fact.series().indicator().equals("GDP")).toList();
  }

  private static List<Fact> all(List<List<Fact>> bulletins) {
    return bulletins.stream().flatMap(List::stream).toList();
  }

  @Test
  void theLatestVintageIsCurrentAndTheChangeIsARevision() {
    Review review =
        Review.of(
            all(
                List.of(
                    issued("2024-02-20", "2023年", "地区生产总值4561.8亿元。"),
                    issued("2024-12-28", "2023年", "地区生产总值4600.2亿元。"))),
            GDP);

    assertThat(review.facts())
        .filteredOn(Fact::isCurrent)
        .singleElement()
        .satisfies(fact -> assertThat(fact.source().quote()).isEqualTo("4600.2亿元"));
    assertThat(review.revisions())
        .singleElement()
        .satisfies(
            revision -> {
              assertThat(revision.before().source().quote()).isEqualTo("4561.8亿元");
              assertThat(revision.after().source().quote()).isEqualTo("4600.2亿元");
            });
  }

  @Test
  void anExactFigureStandsBeforeALaterRoundOne() {
    Review review =
        Review.of(
            all(
                List.of(
                    issued("2024-02-20", "2023年", "地区生产总值4561.8亿元。"),
                    issued("2024-03-28", "2023年", "地区生产总值突破4500亿元。"))),
            GDP);

    assertThat(review.facts())
        .filteredOn(Fact::isCurrent)
        .singleElement()
        .satisfies(fact -> assertThat(fact.source().quote()).isEqualTo("4561.8亿元"));
    assertThat(review.revisions()).isEmpty();
  }

  @Test
  void aFigureToldWithFewerDigitsIsNoRevision() {
    Review review =
        Review.of(
            all(
                List.of(
                    issued("2024-02-20", "2023年", "地区生产总值4561.83亿元。"),
                    issued("2024-03-28", "2023年", "地区生产总值4561.8亿元。"))),
            GDP);

    assertThat(review.revisions()).isEmpty();
  }

  @Test
  void doesNotDependOnTheOrderOfBulletins() {
    List<Fact> facts =
        new ArrayList<>(
            all(
                List.of(
                    issued("2023-07-20", "2023年上半年", "地区生产总值2250.3亿元，增长5.1%。"),
                    issued("2023-10-20", "2023年前三季度", "地区生产总值3318.9亿元，增长5.6%。"),
                    issued("2024-02-20", "2023年", "地区生产总值4561.8亿元，增长5.5%。"),
                    issued("2024-07-20", "2024年上半年", "地区生产总值2371.6亿元，增长5.6%。"),
                    issued("2024-12-28", "2023年", "地区生产总值4600.2亿元，增长5.4%。"))));
    Review first = Review.of(facts, GDP);
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(facts, random);
      assertThat(Review.of(facts, GDP)).isEqualTo(first);
    }
  }

  @Test
  void aLevelThatFallsWithinItsYearIsTold() {
    Review review =
        Review.of(
            all(
                List.of(
                    issued("2023-07-20", "2023年上半年", "地区生产总值2250.3亿元。"),
                    issued("2023-10-20", "2023年前三季度", "地区生产总值2118.9亿元。"))),
            GDP);

    assertThat(review.issues())
        .hasSize(2)
        .allSatisfy(
            issue -> {
              assertThat(issue.code()).isEqualTo("YTD_FALLS");
              assertThat(issue.message()).contains("2118.9亿元", "2250.3亿元");
            });
  }

  @Test
  void aLevelAHundredTimesThatOfTheYearBeforeIsTold() {
    Review review =
        Review.of(
            all(
                List.of(
                    issued("2023-07-20", "2023年上半年", "地区生产总值2250.3亿元。"),
                    issued("2024-07-20", "2024年上半年", "地区生产总值2371.6万元。"))),
            GDP);

    assertThat(review.issues())
        .extracting(Issue::code)
        .containsExactly("UNIT_MISREAD", "UNIT_MISREAD");
  }
}
