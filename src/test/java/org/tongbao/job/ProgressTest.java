package org.tongbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final AtomicLong now = new AtomicLong();

  @Test
  void aLogFileHasALineAStep() {
    try (Progress progress = new ProgressInLines(err, now::get)) {
      progress.enter("ingest");
      progress.expect(2);
      progress.done(1_000, 900);
      progress.done(1_000, 800);
      pass(1_500);
      progress.enter("ingest: copies");
      progress.expect(1);
      progress.done(0, 20);
      pass(500);
      progress.enter("facts");
      progress.done(7, 0);
      progress.enter("trends");
      pass(100);
    }
    assertThat(words())
        .isEqualToNormalizingNewlines(
            """
            tongbao: ingest: 2,000 read, 1,720 written, 2.0 s
            tongbao: facts: 7 read, 0.0 s
            tongbao: trends: 0.1 s
            """);
  }

  @Test
  void aLogFileHearsOfALongStepEveryMinute() {
    try (Progress progress = new ProgressInLines(err, now::get)) {
      progress.enter("ingest");
      progress.expect(10);
      pass(50_000);
      progress.done(1_000, 900);
      pass(40_000);
      progress.done(1_000, 900);
      pass(10_000);
      progress.done(1_000, 900);
    }
    assertThat(words())
        .isEqualToNormalizingNewlines(
            """
            tongbao: ingest: 2 of 10 tasks, 2,000 read, 1,800 written, about 360 s left
            tongbao: ingest: 3,000 read, 2,700 written, 100.0 s
            """);
  }

  @Test
  void aTerminalHasABarOfTasksWithCounts() {
    try (Progress progress = new ProgressOnTerminal(err, now::get)) {
      progress.enter("facts");
      progress.expect(3);
      progress.expect(1);
      progress.done(1_000, 5_000);
      pass(2_000);
      progress.enter("trends");
    }
    assertThat(words())
        .contains("facts", "25%", "1/4 tasks", "1,000 read, 5,000 written")
        .contains("tongbao: facts: 1,000 read, 5,000 written, 2.0 s");
  }

  @Test
  void whatHappensOutsideAStepIsPassedOver() {
    try (Progress progress = new ProgressInLines(err, now::get)) {
      progress.expect(2);
      progress.done(1, 1);
    }
    assertThat(words()).isEmpty();
  }

  private void pass(long milliseconds) {
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
  }

  private String words() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
