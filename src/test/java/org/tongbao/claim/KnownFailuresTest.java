package org.tongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.bulletin.Bulletin;

/** Keeps sentences that the grammar misreads; one that comes right moves to the corpus. */
class KnownFailuresTest {
  static Stream<SentenceCorpus.Entry> entries() {
    return SentenceCorpus.entries("known-failures").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void aSentenceIsStillMisread(SentenceCorpus.Entry entry) {
    Bulletin bulletin = SentenceCorpus.bulletin(entry.title(), entry.sentence());
    List<String> lines =
        SentenceCorpus.claims(entry.title(), entry.sentence()).stream()
            .map(claim -> SentenceCorpus.line(claim, bulletin))
            .toList();
    assertThat(lines)
        .as("%s is read right now: move it to sentences/", entry.place())
        .isNotEqualTo(entry.claims());
  }
}
