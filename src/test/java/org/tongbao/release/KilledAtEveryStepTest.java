package org.tongbao.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.publish.Edition;
import org.tongbao.publish.Format;
import org.tongbao.publish.Publication;
import org.tongbao.warehouse.Releases;

/**
 * A publisher killed after its first steps, after some more, and so on until it lives to its end.
 * While files are written aside a kill in {@code release.stride} steps is tried; every one of the
 * last steps is, by which the release is named.
 */
class KilledAtEveryStepTest {
  private static final int STRIDE = Integer.getInteger("release.stride", 20);
  private static final int LAST_STEPS = 10;

  @TempDir Path directory;

  @Test
  void latestAndAllReleasesAreWholeWhereverAPublisherIsKilled() throws IOException {
    Path tables = directory.resolve("tables");
    SampleRelease.write(tables);
    Path releases = directory.resolve("releases");
    MortalFileSystem.live(Long.MAX_VALUE);
    publish(tables, releases, 0);
    int all = Math.toIntExact(Long.MAX_VALUE - MortalFileSystem.left());
    Map<String, ByteBuffer> whole = contents(releases.resolve(only(releases)));

    assertThat(all).as("steps of a publisher").isGreaterThan(30);
    for (int steps = 1;
        steps < all;
        steps += Math.max(1, Math.min(STRIDE, all - LAST_STEPS - steps))) {
      MortalFileSystem.live(steps);
      assertThat(lives(tables, releases, steps)).as("lives on after %d steps", steps).isFalse();
      for (String name : names(releases)) {
        assertThat(contents(releases.resolve(name)))
            .as("files of %s, killed after %d steps of %d", name, steps, all)
            .isEqualTo(whole);
      }
      assertThat(names(releases))
          .as("releases, killed after %d steps of %d", steps, all)
          .contains(latest(releases));
    }
    MortalFileSystem.live(Long.MAX_VALUE);
    String before = latest(releases);
    assertThat(lives(tables, releases, all)).as("lives").isTrue();
    assertThat(latest(releases)).as("latest").isNotEqualTo(before);
  }

  /** The leases of the killed publishers are renewed no more. */
  @AfterEach
  void lastStep() {
    MortalFileSystem.live(0);
  }

  private static boolean lives(Path tables, Path releases, int number) throws IOException {
    try {
      publish(tables, releases, number);
      return true;
    } catch (IOException | RuntimeException e) {
      if (MortalFileSystem.left() >= 0) {
        throw e;
      }
      return false;
    }
  }

  private static void publish(Path tables, Path releases, int number) throws IOException {
    Configuration hadoop = MortalFileSystem.settings();
    Instant now = Instant.EPOCH.plusSeconds(number);
    try (Releases.Draft draft = Releases.at("mortal://" + releases, hadoop).begin(now)) {
      Path building = Path.of(draft.directory().toUri().getPath());
      for (String file : files(tables)) {
        Files.createDirectories(building.resolve(file).getParent());
        Files.copy(tables.resolve(file), building.resolve(file));
      }
      Publication.complete(
          draft.directory(),
          hadoop,
          new Edition("a-name", Instant.EPOCH, "1.0.0", "c0ffee", null),
          Set.of(Format.CSV, Format.SDMX_CSV));
      draft.publish();
    }
  }

  /** Reads with the plain file system, as readers do. */
  private static Releases read(Path releases) throws IOException {
    return Releases.at(releases.toString(), new Configuration());
  }

  private static List<String> names(Path releases) throws IOException {
    return read(releases).names();
  }

  private static String only(Path releases) throws IOException {
    assertThat(names(releases)).hasSize(1);
    return names(releases).get(0);
  }

  private static String latest(Path releases) throws IOException {
    Optional<org.apache.hadoop.fs.Path> latest = read(releases).latest();
    assertThat(latest).as("LATEST").isPresent();
    return latest.get().getName();
  }

  private static Set<String> files(Path directory) throws IOException {
    return contents(directory).keySet();
  }

  /** Returns the files below a directory with their contents. */
  private static Map<String, ByteBuffer> contents(Path directory) throws IOException {
    Map<String, ByteBuffer> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            directory.relativize(file).toString(), ByteBuffer.wrap(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
