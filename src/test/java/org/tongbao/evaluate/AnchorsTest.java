package org.tongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorsTest {
  private static Anchors.Placement place(String text, String... anchors) {
    List<Label> labels = Arrays.stream(anchors).map(Claimed::label).toList();
    return Anchors.place(text, labels);
  }

  private static List<Integer> starts(Anchors.Placement placement) {
    return placement.found().stream().map(PlacedLabel::start).toList();
  }

  @Test
  void theSecondUseOfAStringIsFoundByReadingOn() {
    assertThat(starts(place("增长5%,增长7%,增长5%。", "5%", "7%", "5%"))).containsExactly(2, 7, 12);
  }

  @Test
  void aUseBeforeTheRowBeforeDoesNotCount() {
    Anchors.Placement placement = place("增长5%,下降7%。", "7%", "5%");
    assertThat(starts(placement)).containsExactly(7);
    assertThat(placement.lost()).extracting(Label::anchor).containsExactly("5%");
  }

  @Test
  void anAnchorDoesNotStandInsideALongerNumber() {
    assertThat(starts(place("增长15.3%,5.3%", "5.3%"))).containsExactly(8);
    assertThat(starts(place("1,300家,300家", "300家"))).containsExactly(7);
    assertThat(starts(place("0.15、0.1个", "0.1"))).containsExactly(5);
  }

  @Test
  void aFullStopOrCommaAfterANumberIsNoPartOfIt() {
    assertThat(starts(place("为3.9,2家", "3.9", "2家"))).containsExactly(1, 5);
  }

  @Test
  void anAnchorMayRunOverALineBreak() {
    assertThat(starts(place("新增200\n家企业", "200\n家"))).containsExactly(2);
  }

  @Test
  void aLostLabelDoesNotMoveTheOthers() {
    Anchors.Placement placement = place("5%,7%", "5%", "6%", "7%");
    assertThat(starts(placement)).containsExactly(0, 3);
    assertThat(placement.lost()).hasSize(1);
  }
}
