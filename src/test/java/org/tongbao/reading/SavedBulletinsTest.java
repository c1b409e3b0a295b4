package org.tongbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.claim.Claim;
import org.tongbao.claim.Extraction;

/** The same bulletin tells the same in whatever format it is saved. */
class SavedBulletinsTest {
  private static final Map<Path, Extraction> AS_PUBLISHED = new TreeMap<>();

  @BeforeAll
  static void needsTheBulletins() {
    Shared.needed();
  }

  static Stream<Arguments> formatsAndBulletins() {
    List<Arguments> all = new ArrayList<>();
    for (Saver saver : Saver.values()) {
      for (Path bulletin : Shared.bulletins()) {
        if (saver.holds(published(bulletin).document().text())) {
          all.add(Arguments.of(saver, bulletin.getFileName().toString(), bulletin));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("formatsAndBulletins")
  void tellsTheSameAreaPeriodAndClaims(Saver saver, String name, Path bulletin) throws IOException {
    Extraction published = published(bulletin);
    Extraction saved = Told.extraction(saver.fileName(), saver.save(published.document().text()));
    assertThat(Told.by(saved)).isEqualTo(Told.by(published));
    assertThat(Told.misquoted(saved)).isEmpty();
    assertThat(saved.claims())
        .extracting(Claim::quote)
        .isEqualTo(published.claims().stream().map(Claim::quote).toList());
  }

  @Test
  void allNineteenAreSavedInEachFormatThatHoldsThem() throws IOException {
    Map<Saver, Integer> counts = new TreeMap<>();
    for (Saver saver : Saver.values()) {
      for (Path bulletin : Shared.bulletins()) {
        boolean holds = saver.holds(published(bulletin).document().text());
        counts.merge(saver, holds ? 1 : 0, Integer::sum);
      }
    }
    counts.forEach(
        (saver, count) ->
            assertThat(count)
                .as("bulletins saved as %s", saver)
                .satisfies(
                    n -> {
                      if (saver == Saver.BIG5) {
                        assertThat(n).isGreaterThanOrEqualTo(4);
                      } else {
                        assertThat(n).isEqualTo(19);
                      }
                    }));
  }

  private static synchronized Extraction published(Path bulletin) {
    return AS_PUBLISHED.computeIfAbsent(
        bulletin,
        file -> {
          try {
            return Told.extraction("published", Files.readAllBytes(file));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }
}
