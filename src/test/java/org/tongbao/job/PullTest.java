package org.tongbao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PullTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(200);

  @Test
  void elementsComeInTheOrderOfTheirWorks() {
    List<Pull.Work<Integer>> works =
        IntStream.range(0, 500)
            .<Pull.Work<Integer>>mapToObj(
                i ->
                    work(
                        sink -> {
                          for (int j = 0; j < i % 40; j++) {
                            sink.accept(i * 100 + j);
                          }
                        }))
            .toList();
    List<Integer> expected = new ArrayList<>();
    works.forEach(work -> work.run(expected::add));
    assertThat(all(works, LONG)).isEqualTo(expected);
  }

  @Test
  void noWorkIsNoElement() {
    assertThat(all(List.of(), LONG)).isEmpty();
    assertThat(all(List.of(work(sink -> {}), work(sink -> {})), LONG)).isEmpty();
  }

  @Test
  void workThatHangsIsStoodInForAndTheRestGoesOn() {
    CountDownLatch never = new CountDownLatch(1);
    List<Pull.Work<Integer>> works =
        List.of(
            work(sink -> sink.accept(1)),
            work(
                sink -> {
                  sink.accept(2);
                  await(never);
                  sink.accept(3);
                }),
            work(sink -> sink.accept(4)));
    assertThat(all(works, SHORT)).containsExactly(1, 2, -1, 4);
  }

  @Test
  void whatIsLeftOfWorkThatHangsIsDoneBeforeTheNext() {
    CountDownLatch never = new CountDownLatch(1);
    List<Pull.Work<Integer>> works =
        List.of(
            work(
                sink -> {
                  sink.accept(1);
                  await(never);
                },
                Optional.of(work(sink -> sink.accept(2)))),
            work(sink -> sink.accept(3)));
    assertThat(all(works, SHORT)).containsExactly(1, -1, 2, 3);
  }

  @Test
  void workThatHeedsNoInterruptHoldsUpNothing() {
    CountDownLatch ended = new CountDownLatch(1);
    List<Pull.Work<Integer>> works =
        List.of(
            work(
                sink -> {
                  long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
                  while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                  }
                  ended.countDown();
                  sink.accept(1);
                }),
            work(sink -> sink.accept(2)));
    assertThat(all(works, SHORT)).containsExactly(-1, 2);
    assertThat(ended.getCount()).as("the first is still at work").isOne();
  }

  @Test
  void whatWorkThrowsIsThrownToTheReader() {
    List<Pull.Work<Integer>> works =
        List.of(
            work(
                sink -> {
                  sink.accept(1);
                  throw new IllegalStateException("a bad program");
                }));
    Pull<Integer> pull = new Pull<>(works.iterator(), LONG);
    assertThat(pull.next()).isEqualTo(1);
    assertThatThrownBy(pull::hasNext).hasMessage("a bad program");
  }

  @Test
  void aReaderThatStopsEndsTheWork() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    Pull<Integer> pull =
        new Pull<>(
            List.of(
                    work(
                        sink -> {
                          try {
                            for (int i = 0; ; i++) {
                              sink.accept(i);
                            }
                          } finally {
                            interrupted.countDown();
                          }
                        }))
                .iterator(),
            LONG);
    assertThat(pull.next()).isZero();
    pull.close();
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).as("the work ended").isTrue();
    assertThat(pull.hasNext()).isFalse();
  }

  private static List<Integer> all(List<Pull.Work<Integer>> works, Duration patience) {
    List<Integer> all = new ArrayList<>();
    try (Pull<Integer> pull = new Pull<>(works.iterator(), patience)) {
      pull.forEachRemaining(all::add);
    }
    return all;
  }

  private static Pull.Work<Integer> work(Consumer<Consumer<Integer>> body) {
    return work(body, Optional.empty());
  }

  private static Pull.Work<Integer> work(
      Consumer<Consumer<Integer>> body, Optional<Pull.Work<Integer>> rest) {
    return new Pull.Work<>() {
      @Override
      public void run(Consumer<Integer> sink) {
        body.accept(sink);
      }

      @Override
      public Integer standIn(Duration waited) {
        return -1;
      }

      @Override
      public Optional<Pull.Work<Integer>> rest() {
        return rest;
      }
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
