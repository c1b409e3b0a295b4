package org.tongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tongbao.bulletin.Bulletin;

/** What holds of every sentence, built from the grammar's own words or from anything. */
class SentencePropertiesTest {
  private static final String TITLE = "2024年前三季度淄博市经济运行情况";

  @Property(tries = 300)
  void quotesStandInTheirSentencesAndDoNotOverlap(@ForAll("paragraphs") String paragraph) {
    Bulletin bulletin = SentenceCorpus.bulletin(TITLE, paragraph);
    int end = 0;
    for (Claim claim : SentenceCorpus.claims(TITLE, paragraph)) {
      assertThat(claim.quoteStart()).as(paragraph).isGreaterThanOrEqualTo(end);
      assertThat(claim.sentence()).contains(claim.quote());
      assertThat(bulletin.text().source().substring(claim.quoteStart(), claim.quoteEnd()))
          .isEqualTo(claim.quote());
      end = claim.quoteEnd();
    }
  }

  @Property(tries = 300)
  void aValueIsWhatItsQuoteSays(@ForAll("figures") String figure) {
    List<Claim> claims = SentenceCorpus.claims(TITLE, "固定资产投资同比增长" + figure + "%。");
    assertThat(claims).hasSize(1);
    String digits = claims.get(0).quote().replace(",", "").replace("%", "");
    assertThat(claims.get(0).value()).isEqualByComparingTo(new BigDecimal(digits));
  }

  @Property(tries = 300)
  void noLettersMakeItFail(@ForAll("noise") String noise) {
    for (Claim claim : SentenceCorpus.claims(TITLE, noise)) {
      assertThat(claim.quote()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<String> figures() {
    return Arbitraries.integers()
        .between(0, 99_999)
        .map(number -> BigDecimal.valueOf(number, 1).toPlainString());
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings()
        .withChars("一二三百万亿千十两半成倍第年月日季度至—-.,，。、：:（）()“”%0123456789增长占比较高于全省GDP个百分点")
        .ofMaxLength(60);
  }

  @Provide
  Arbitrary<String> paragraphs() {
    Arbitrary<String> subject =
        Arbitraries.of(
            "地区生产总值",
            "规上工业增加值",
            "固定资产投资",
            "第一、二、三产业增加值",
            "社会消费品零售总额",
            "城镇居民人均可支配收入",
            "各项存款余额",
            "高新技术企业",
            "",
            "其中，出口",
            "三次产业结构");
    Arbitrary<String> before = Arbitraries.of("", "全市", "前三季度，", "9月末，", "分产业看，", "据统计，", "1—8月");
    Arbitrary<String> cue =
        Arbitraries.of(
            "", "增长", "下降", "同比增长", "分别增长", "比上半年回落", "高于全省", "占全市的", "完成年初预算的", "拉动经济增长", "为",
            "达到", "约", "由", "是上年同期的");
    Arbitrary<String> figure =
        Arbitraries.of(
            "5.6%",
            "1,042.6亿元",
            "0.3个百分点",
            "三百余家",
            "4.0:48.1:47.9",
            "持平",
            "第4位",
            "1.2倍",
            "5%—6%",
            "3.1%、4.2%和5.3%",
            "近四成",
            "一万五千亿元",
            "翻一番",
            "2万人次以上",
            "（其中3家）");
    Arbitrary<String> mark = Arbitraries.of("，", "；", "。", "、", "，其中", "（", "）", "");
    Arbitrary<String> clause =
        Combinators.combine(before, subject, cue, figure, mark)
            .as((b, s, c, f, m) -> b + s + c + f + m);
    return clause.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
  }
}
