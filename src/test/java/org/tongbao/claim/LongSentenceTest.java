package org.tongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.catalog.Catalog;
import org.tongbao.document.Document;

/**
 * A sentence that never ends takes time in proportion: four times the letters, not sixteen times
 * the time.
 */
class LongSentenceTest {
  private static final int LETTERS = 20_000;

  /** Between four times, which is in proportion, and sixteen times, which is its square. */
  private static final double MOST = 9;

  private static final Extractor EXTRACTOR = new Extractor(Catalog.bundled());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "规模以上工业增加值增长5.3%，",
        "第一、二产业增加值分别增长3.1%、5.2%；",
        "出口12.6亿元（同比增长5.3%），",
        "其中：采矿业（占比3%）投资增长1.2%、",
        "电话机产量12万台、",
        "[注“未完（",
        "没有一个数字的话说个不停，",
        "1.2%、",
      })
  void takesTimeInProportion(String clause) {
    Document once = document(clause, LETTERS);
    Document fourTimes = document(clause, 4 * LETTERS);
    seconds(once);
    double ratio = Double.MAX_VALUE;
    for (int attempt = 0; attempt < 4 && ratio > MOST; attempt++) {
      ratio = Math.min(ratio, seconds(fourTimes) / seconds(once));
    }
    assertThat(ratio).as("time for four times the letters of '%s'", clause).isLessThan(MOST);
  }

  @Test
  void readsAMegabyteToItsLastFigure() {
    Document document = document("规模以上工业增加值增长5.3%，", 350_000);
    assertThat(EXTRACTOR.of(document).claims())
        .as("claims of a sentence of a megabyte")
        .hasSizeGreaterThan(350_000 / 20)
        .allSatisfy(claim -> assertThat(claim.value()).hasToString("5.3"));
  }

  private static double seconds(Document document) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    EXTRACTOR.of(document);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
  }

  private static Document document(String clause, int letters) {
    String text =
        "淄博市2024年前三季度经济运行情况\n\n一、工业\n" + clause.repeat(letters / clause.length()) + "总体平稳。\n";
    return new Document("long", "text/plain", text.length(), "", "UTF-8", text, Map.of(), null);
  }
}
