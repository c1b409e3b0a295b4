package org.tongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StretchesTest {
  @Test
  void aSentenceThatPeopleWriteIsOneStretch() {
    String sentence = "固定资产投资增长5.6%，其中民间投资增长3.1%。";
    assertThat(Stretches.end(sentence, 0, sentence.length())).isEqualTo(sentence.length());
  }

  @Test
  void aLongerOneIsPartedAtItsPauses() {
    String sentence = "民间投资增长3.1%，".repeat(2_000);
    int end = Stretches.end(sentence, 0, sentence.length());
    assertThat(end).isLessThanOrEqualTo(Stretches.LONGEST);
    assertThat(sentence.charAt(end - 1)).isEqualTo('，');
    assertThat(Stretches.end(sentence, end, sentence.length())).isGreaterThan(end);
  }

  @Test
  void oneWithoutPausesIsPartedAllTheSame() {
    String sentence = "民".repeat(3 * Stretches.LONGEST);
    assertThat(Stretches.end(sentence, 0, sentence.length())).isEqualTo(Stretches.LONGEST);
  }
}
