package org.tongbao.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongbao.bulletin.Copies.Candidate;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Period;
import org.tongbao.document.Document;
import org.tongbao.text.Script;

class CopiesTest {
  private static final Period HALF = Period.yearToQuarter(2024, 2);
  private static final List<String> NUMBERS =
      IntStream.range(0, 60).mapToObj(i -> (137 * i) % 997 + "." + i % 10).toList();
  private static final String BODY =
      """
      上半年，全市地区生产总值2176.4亿元，增长5.7%。
      一、工业
      规模以上工业增加值增长6.3%，其中，制造业增长7.1%。
      二、投资
      固定资产投资增长6.4%，民间投资下降-1.2%。
      """;

  @Test
  void sameTextIsOneBulletinWhateverStandsAroundIt() {
    Candidate own = candidate("own", "淄博市2024年上半年经济运行情况\n发布日期：2024-07-25 来源：淄博市统计局\n" + BODY);
    Candidate mirror =
        candidate(
            "mirror",
            "首页 > 数据\n2024年上半年淄博经济运行情况\n" + BODY.replace("，", ",") + "\n上一篇：去年\n浏览次数：12\n");
    assertThat(mirror.textHash()).isEqualTo(own.textHash());
    assertThat(Copies.originals(List.of(mirror, own))).isEqualTo(Map.of("mirror", "own"));
  }

  @Test
  void theIssuersOwnCopyWins() {
    Candidate official = candidate("z", "https://tjj.zibo.gov.cn/a.html", "hash", Script.PINYIN, 3);
    Candidate mirror =
        candidate("a", "https://www.example.com/a.html", "hash", Script.SIMPLIFIED, 0);
    Candidate feigned =
        candidate("b", "https://gov.cn.example.com/a", "hash", Script.SIMPLIFIED, 0);
    assertThat(Copies.originals(List.of(mirror, feigned, official)))
        .isEqualTo(Map.of("a", "z", "b", "z"));
  }

  @Test
  void amongMirrorsTheLeastDamagedAndTheSimplifiedWins() {
    Candidate damaged = candidate("a", "file:/a", "hash", Script.SIMPLIFIED, 2);
    Candidate pinyin = candidate("b", "file:/b", "hash", Script.PINYIN, 0);
    Candidate simplified = candidate("c", "file:/c", "hash", Script.SIMPLIFIED, 0);
    assertThat(Copies.originals(List.of(damaged, pinyin, simplified)))
        .isEqualTo(Map.of("a", "c", "b", "c"));
  }

  @Test
  void touchedWordsWithTheSameRunOfFiguresAreACopy() {
    assertThat(originals(NUMBERS, NUMBERS)).hasSize(1);
  }

  @Test
  void cutEndsAndADroppedParagraphAreACopy() {
    List<String> cut = new ArrayList<>(NUMBERS.subList(4, 50));
    cut.subList(20, 28).clear();
    assertThat(originals(NUMBERS, cut)).hasSize(1);
  }

  @Test
  void aSisterThatDiffersInOneFigureIsNoCopy() {
    List<String> sister = new ArrayList<>(NUMBERS);
    sister.set(30, "6.1");
    assertThat(originals(NUMBERS, sister)).isEmpty();
  }

  @Test
  void theSameFiguresOfAnotherPeriodOrAreaAreNoCopy() {
    Candidate one = run("a", "370300", HALF, NUMBERS);
    Candidate later = run("b", "370300", Period.yearToQuarter(2024, 3), NUMBERS);
    Candidate elsewhere = run("c", "370400", HALF, NUMBERS);
    assertThat(Copies.originals(List.of(one, later, elsewhere))).isEmpty();
  }

  @Test
  void aFewSharedHeadlineFiguresAreNoCopy() {
    assertThat(originals(NUMBERS, NUMBERS.subList(0, 12))).isEmpty();
    assertThat(originals(NUMBERS.subList(0, 6), NUMBERS.subList(0, 6))).isEmpty();
  }

  @Test
  void theOrderOfBulletinsDoesNotMatter() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      candidates.add(
          new Candidate(
              "id" + i,
              i % 7 == 0 ? "https://a.gov.cn/" + i : "file:/" + i,
              "hash" + i % 11,
              "3703" + "0" + i % 3,
              HALF,
              FigureRun.of(NUMBERS.subList(i % 5, 60)),
              null,
              List.of(Script.values()).get(i % 3),
              i % 4));
    }
    Map<String, String> expected = Copies.originals(candidates);
    assertThat(expected).isNotEmpty();
    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(candidates, random);
      assertThat(Copies.originals(candidates)).isEqualTo(expected);
    }
  }

  private static Map<String, String> originals(List<String> one, List<String> other) {
    return Copies.originals(
        List.of(run("a", "370300", HALF, one), run("b", "370300", HALF, other)));
  }

  private static Candidate run(String id, String area, Period period, List<String> numbers) {
    return new Candidate(
        id, "file:/" + id, id, area, period, FigureRun.of(numbers), null, Script.SIMPLIFIED, 0);
  }

  private static Candidate candidate(
      String id, String address, String hash, Script script, int damage) {
    return new Candidate(
        id, address, hash, null, null, FigureRun.of(List.of()), null, script, damage);
  }

  private static Candidate candidate(String id, String text) {
    Document document =
        new Document("file:/" + id, "text/plain", 1, "0", "UTF-8", text, Map.of(), null);
    return Candidate.of(id, document.uri(), new Bulletins(Catalog.bundled()).of(document));
  }
}
