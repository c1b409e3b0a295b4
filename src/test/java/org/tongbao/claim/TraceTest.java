package org.tongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.catalog.Catalog;

class TraceTest {
  @Test
  void aTraceTellsWordsAndBindings() {
    Bulletin bulletin = SentenceCorpus.bulletin("2024年前三季度淄博市经济运行情况", "固定资产投资同比增长5.6%。");
    List<String> lines = new Claims(Catalog.bundled()).trace(bulletin);
    assertThat(lines)
        .contains(
            "word  同比  PERIOD  BASIS",
            "word  增长  RISE",
            "word  5.6%  QUANTITY  5.6 %",
            "bind  5.6%  words [固定资产投资] subject [固定资产投资 FAI] cue [RISE] seen [RISE]"
                + " -> GROWTH 5.6 % by GROWTH");
  }
}
