package org.tongbao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest {
  private static final Instant MORNING = Instant.parse("2024-11-24T04:00:00Z");

  @TempDir Path directory;
  private Releases releases;

  @BeforeEach
  void open() throws IOException {
    releases = Releases.at(directory.toString(), new Configuration(false));
  }

  @Test
  void aReleaseIsSeenOnceItIsPublishedAndNotBefore() throws IOException {
    try (Releases.Draft draft = releases.begin(MORNING)) {
      write(draft);
      assertThat(releases.latest()).isEmpty();
      assertThat(releases.names()).isEmpty();
      draft.publish();
      assertThat(releases.names()).containsExactly(draft.name());
      assertThat(releases.latest())
          .hasValueSatisfying(path -> assertThat(path.getName()).isEqualTo(draft.name()));
    }
    assertThat(directory.resolve(releases.names().get(0)).resolve("README.md")).exists();
    assertThat(Files.readString(directory.resolve("LATEST")))
        .isEqualTo(releases.names().get(0) + "\n");
  }

  @Test
  void aDraftThatFailsLeavesTheLatestAsItWas() throws IOException {
    try (Releases.Draft draft = releases.begin(MORNING)) {
      write(draft);
      draft.publish();
    }
    String before = Files.readString(directory.resolve("LATEST"));
    try (Releases.Draft draft = releases.begin(MORNING.plusSeconds(1))) {
      write(draft);
    }
    assertThat(releases.names()).hasSize(1);
    assertThat(Files.readString(directory.resolve("LATEST"))).isEqualTo(before);
  }

  @Test
  void aReaderAlwaysFindsALatestWhileOthersArePublished() throws Exception {
    publish(MORNING);
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try {
      Future<Integer> reads =
          reader.submit(
              () -> {
                int count = 0;
                while (!done.get()) {
                  assertThat(Path.of(releases.latest().orElseThrow().toUri().getPath()))
                      .isDirectory();
                  count++;
                }
                return count;
              });
      for (int i = 1; i <= 50; i++) {
        publish(MORNING.plusSeconds(i));
      }
      done.set(true);
      assertThat(reads.get()).as("reads beside 50 publications").isPositive();
    } finally {
      reader.shutdownNow();
    }
    assertThat(releases.names()).hasSize(51);
  }

  @Test
  void aKilledDraftIsSwept() throws IOException {
    Releases.Draft killed = releases.begin(MORNING);
    write(killed);
    Path lease = directory.resolve("_building/" + killed.name() + ".lease");
    String holder = Files.readString(lease);
    String host = holder.substring(0, holder.indexOf(' '));
    Files.writeString(lease, host + " 999999999 2024-11-24T03:00:00Z\n");
    assertThat(releases.sweep()).as("drafts swept").isEqualTo(1);
    assertThat(List.of(directory.resolve("_building").toFile().list()))
        .allSatisfy(name -> assertThat(name).startsWith("."));
  }

  private void publish(Instant now) throws IOException {
    try (Releases.Draft draft = releases.begin(now)) {
      write(draft);
      draft.publish();
    }
  }

  private static void write(Releases.Draft draft) throws IOException {
    Path path = Path.of(draft.directory().toUri().getPath());
    Files.createDirectories(path);
    Files.writeString(path.resolve("README.md"), "a release");
  }
}
