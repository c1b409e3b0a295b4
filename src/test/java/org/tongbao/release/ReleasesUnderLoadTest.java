package org.tongbao.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.query.AnswerFormat;
import org.tongbao.query.LocalRelease;
import org.tongbao.query.ReleaseCheck;
import org.tongbao.query.ReleaseDatabase;
import org.tongbao.warehouse.Releases;

class ReleasesUnderLoadTest {
  private static final int READERS = 10;
  private static final int PUBLISHED = 6;
  private static final int KILLS = Integer.getInteger("release.kills", 2);

  @TempDir Path releases;

  @Test
  void tenReadersOfLatestNeverFailAndNeverSeeTwoReleasesAtOnce() throws Exception {
    PublishingLoop.publish(releases, 0);
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService pool = Executors.newFixedThreadPool(READERS);
    List<Future<Integer>> readers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      readers.add(pool.submit(reader(done)));
    }
    for (int number = 1; number <= PUBLISHED; number++) {
      PublishingLoop.publish(releases, number);
    }
    done.set(true);
    for (Future<Integer> reader : readers) {
      assertThat(reader.get(60, TimeUnit.SECONDS)).as("times a reader read").isPositive();
    }
    pool.shutdown();
  }

  private Callable<Integer> reader(AtomicBoolean done) {
    return () -> {
      int times = 0;
      while (!done.get()) {
        List<String> seen = seen();
        assertThat(seen).as("run of runs, bulletins and facts").hasSize(3);
        assertThat(seen.get(1)).isEqualTo(seen.get(0));
        assertThat(seen.get(2)).isEqualTo(seen.get(0));
        times++;
      }
      return times;
    };
  }

  private List<String> seen() throws IOException {
    StringWriter out = new StringWriter();
    try (LocalRelease latest = LocalRelease.at(releases.toString());
        ReleaseDatabase database = ReleaseDatabase.open(latest)) {
      AnswerFormat.CSV.write(
          database,
          "SELECT DISTINCT run_id FROM runs UNION ALL SELECT DISTINCT run_id FROM bulletins"
              + " UNION ALL SELECT DISTINCT source_uri FROM facts",
          out,
          0);
    }
    return out.toString().lines().skip(1).toList();
  }

  @Test
  void aPublisherKilledAtAnyMomentLeavesLatestAndAllReleasesWhole() throws Exception {
    Random random = new Random(20240821);
    for (int kill = 0; kill < KILLS; kill++) {
      Process publisher = publisher();
      try (BufferedReader told =
          new BufferedReader(
              new InputStreamReader(publisher.getInputStream(), StandardCharsets.UTF_8))) {
        assertThat(told.readLine()).as("first word of the publisher").isEqualTo("published");
        publisher.waitFor(random.nextInt(600), TimeUnit.MILLISECONDS);
        publisher.destroyForcibly().waitFor();
      }
      int whole = 0;
      for (String name : Releases.at(releases.toString(), new Configuration()).names()) {
        try (LocalRelease release = LocalRelease.at(releases.resolve(name).toString())) {
          assertThat(ReleaseCheck.of(release).findings()).as(name).isEmpty();
          whole++;
        }
      }
      assertThat(whole).as("whole releases").isPositive();
      LocalRelease.at(releases.toString()).close();
    }
  }

  private Process publisher() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            PublishingLoop.class.getName(),
            releases.toString(),
            "1000")
        .redirectError(Files.createTempFile(releases, ".publisher", ".log").toFile())
        .start();
  }
}
