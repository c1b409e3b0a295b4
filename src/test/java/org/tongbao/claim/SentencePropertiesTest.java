package org.tongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.bulletin.Bulletin;

/** What holds of every sentence, built from the grammar's own words or from anything. */
class SentencePropertiesTest {
  private static final String TITLE = "2024年前三季度淄博市经济运行情况";

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void quotesStandInTheirSentencesAndDoNotOverlap(@ForAll("sentences") String sentence) {
    Bulletin bulletin = SentenceCorpus.bulletin(TITLE, sentence);
    int end = 0;
    for (Claim claim : SentenceCorpus.claims(TITLE, sentence)) {
      assertThat(claim.quoteStart()).as(sentence).isGreaterThanOrEqualTo(end);
      assertThat(claim.sentence()).contains(claim.quote());
      assertThat(bulletin.text().source().substring(claim.quoteStart(), claim.quoteEnd()))
          .isEqualTo(claim.quote());
      end = claim.quoteEnd();
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aValueIsWhatItsQuoteSays(@ForAll("sentences") String sentence) {
    for (Claim claim : SentenceCorpus.claims(TITLE, sentence)) {
      BigDecimal printed = PrintedNumber.read(claim.quote()).orElseThrow();
      BigDecimal value = PrintedNumber.read(claim.value(), unit(claim));
      if (claim.unit().equals("倍") && claim.measure() == Measure.GROWTH) {
        assertThat(List.of(printed, printed.subtract(BigDecimal.ONE).abs()))
            .as("%s of %s", claim, sentence)
            .usingElementComparator(BigDecimal::compareTo)
            .contains(value);
      } else {
        assertThat(value).as("%s of %s", claim, sentence).isEqualByComparingTo(printed);
      }
    }
  }

  /** A number of a list may leave its unit to the last one; then the value has its digits alone. */
  private static String unit(Claim claim) {
    String number = claim.quote().replaceFirst("(以上|左右|以内)$", "");
    return Character.isDigit(number.charAt(number.length() - 1)) ? "" : claim.unit();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whatAQuoteSaysOfItsExactnessIsKept(@ForAll("sentences") String sentence) {
    for (Claim claim : SentenceCorpus.claims(TITLE, sentence)) {
      String quote = claim.quote();
      if (quote.endsWith("左右")) {
        assertThat(claim.qualifier()).as("%s of %s", quote, sentence).isEqualTo(Qualifier.ABOUT);
      } else if (quote.endsWith("以内")) {
        assertThat(claim.qualifier()).as("%s of %s", quote, sentence).isEqualTo(Qualifier.UNDER);
      } else if (quote.endsWith("以上") || quote.contains("余") || quote.contains("多")) {
        assertThat(claim.qualifier()).as("%s of %s", quote, sentence).isEqualTo(Qualifier.OVER);
      }
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void theSameIsClaimedInEitherScriptAndWithReadings(@ForAll("sentences") String sentence) {
    assertSameInEitherScript(TITLE, sentence);
  }

  static Stream<SentenceCorpus.Entry> entries() {
    return SentenceCorpus.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theCorpusClaimsTheSameInEitherScriptAndWithReadings(SentenceCorpus.Entry entry) {
    assertSameInEitherScript(entry.title(), entry.sentence());
  }

  private static void assertSameInEitherScript(String title, String sentence) {
    List<String> claims = withoutQuotes(title, sentence);
    String heading = OtherScript.traditional(title);
    assertThat(withoutQuotes(heading, OtherScript.traditional(sentence)))
        .as(OtherScript.traditional(sentence))
        .isEqualTo(claims);
    assertThat(withoutQuotes(heading, OtherScript.withReadings(sentence)))
        .as(OtherScript.withReadings(sentence))
        .isEqualTo(claims);
  }

  private static List<String> withoutQuotes(String title, String sentence) {
    Bulletin bulletin = SentenceCorpus.bulletin(title, sentence);
    return SentenceCorpus.claims(title, sentence).stream()
        .map(claim -> SentenceCorpus.line(claim, bulletin))
        .map(line -> line.substring(line.indexOf(" | ")))
        .toList();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void noLettersMakeItFail(@ForAll("noise") String noise) {
    for (Claim claim : SentenceCorpus.claims(TITLE, noise)) {
      assertThat(claim.quote()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "固定资产投资同比增长5.6%，其中工业投资、民间投资分别增长7.2%和3.1%，",
        "工业投资（增长5.6%）、",
        "民间投资增长5.6%、",
        "出口由5%转为",
        "（"
      })
  void aSentenceOfAMegabyteTakesTimeInProportion(String clause) {
    int letters = 1_000_000 / 3;
    String part = clause.repeat(letters / 8 / clause.length());
    cpuSeconds(part);
    double eighth = Math.min(cpuSeconds(part), cpuSeconds(part));
    double whole = cpuSeconds(part.repeat(8));
    assertThat(whole / eighth)
        .as(
            String.format(
                Locale.ROOT, "eight times as long: %.2f s of CPU to %.2f s", whole, eighth))
        .isLessThan(16);
  }

  private static double cpuSeconds(String sentence) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(SentenceCorpus.claims(TITLE, sentence)).as("claims").isNotNull();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }

  @Provide
  Arbitrary<String> sentences() {
    return RandomSentences.sentences();
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings()
        .withChars("一二三百万亿千十两半成倍第年月日季度至—-.,，。、：:（）()“”%0123456789增长占比较高于全省GDP个百分点")
        .ofMaxLength(60);
  }
}
