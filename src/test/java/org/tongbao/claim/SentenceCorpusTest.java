package org.tongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.bulletin.Bulletin;

class SentenceCorpusTest {
  static Stream<SentenceCorpus.Entry> entries() {
    return SentenceCorpus.entries().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void aSentenceClaimsThisAndNothingElse(SentenceCorpus.Entry entry) {
    Bulletin bulletin = SentenceCorpus.bulletin(entry.title(), entry.sentence());
    List<String> lines =
        SentenceCorpus.claims(entry.title(), entry.sentence()).stream()
            .map(claim -> SentenceCorpus.line(claim, bulletin))
            .toList();
    assertThat(lines).as(entry.place()).containsExactlyElementsOf(entry.claims());
  }

  @Test
  void everyThirdSentenceIsANearMissOrClaimsNothing() {
    List<SentenceCorpus.Entry> entries = SentenceCorpus.entries();
    long nearMisses = entries.stream().filter(entry -> entry.place().startsWith("near")).count();
    assertThat(entries.size()).as("sentences").isGreaterThanOrEqualTo(150);
    assertThat(3 * nearMisses).as("near misses, thrice").isGreaterThanOrEqualTo(entries.size());
  }
}
