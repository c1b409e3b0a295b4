package org.tongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceCorpusTest {
  static Stream<SentenceCorpus.Entry> entries() {
    return SentenceCorpus.entries().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void aSentenceClaimsThisAndNothingElse(SentenceCorpus.Entry entry) {
    assertThat(SentenceCorpus.read(entry))
        .as(entry.place())
        .containsExactlyElementsOf(entry.claims());
  }

  @Test
  void thereAreFourHundredSentencesAndEveryThirdIsANearMiss() {
    List<SentenceCorpus.Entry> entries = SentenceCorpus.entries();
    long nearMisses = entries.stream().filter(SentenceCorpus.Entry::nearMiss).count();
    assertThat(entries).as("sentences").hasSizeGreaterThanOrEqualTo(400);
    assertThat(3 * nearMisses).as("near misses, thrice").isGreaterThanOrEqualTo(entries.size());
    assertThat(entries).extracting(SentenceCorpus.Entry::sentence).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Construction.class)
  void aConstructionIsShownAndHasANearMiss(Construction construction) {
    List<SentenceCorpus.Entry> entries =
        SentenceCorpus.entries().stream()
            .filter(entry -> entry.construction() == construction)
            .toList();
    assertThat(entries)
        .extracting(entry -> entry.nearMiss() ? "near miss" : "shown")
        .contains("shown", "near miss");
    assertThat(entries)
        .filteredOn(entry -> !entry.nearMiss())
        .extracting(SentenceCorpus.Entry::claims)
        .as("claims of what shows it")
        .doesNotContain(List.of());
  }
}
