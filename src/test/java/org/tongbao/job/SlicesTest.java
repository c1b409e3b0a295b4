package org.tongbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SlicesTest {
  private static final long KILOBYTE = 1 << 10;
  private static final long MEGABYTE = 1 << 20;

  @Test
  void aHundredThousandSmallFilesAreNeitherOneTaskNorAHundredThousand() {
    List<Slice> files = files(LongStream.generate(() -> 4 * KILOBYTE).limit(100_000));
    assertThat(Slices.pack(files, 2)).as("tasks on 2 cores").hasSizeBetween(8, 100);
    assertThat(Slices.pack(files, 64)).as("tasks on 64 cores").hasSizeBetween(64, 1_000);
  }

  @Test
  void aHandfulOfSmallFilesIsOneTask() {
    assertThat(Slices.pack(files(LongStream.of(900, 4_000, 7_000)), 16)).hasSize(1);
  }

  @Test
  void aThousandSmallFilesAreAsManyTasksOnEveryCoreAndFew() {
    List<Slice> files = files(LongStream.generate(() -> 4 * KILOBYTE).limit(1_000));
    assertThat(Slices.pack(files, 2)).hasSize(4);
    assertThat(Slices.pack(files, 3)).hasSize(3);
  }

  @Test
  void noFileIsOneTaskWithNothingToDo() {
    assertThat(Slices.pack(List.of(), 4)).containsExactly(List.of());
  }

  @Test
  void everySliceIsInOnePack() {
    List<Slice> files = files(LongStream.range(0, 5_000).map(i -> i * i % 300_000));
    assertThat(Slices.pack(files, 4).stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(files);
  }

  @Test
  void packsWeighAlikeWhereOneFileDoesNotWeighMore() {
    List<Slice> files = files(LongStream.range(0, 5_000).map(i -> i * 7_919 % 200_000));
    List<Long> weights =
        Slices.pack(files, 4).stream()
            .map(pack -> pack.stream().mapToLong(Slice::weight).sum())
            .sorted(Comparator.naturalOrder())
            .toList();
    assertThat(weights).as("packs").hasSizeGreaterThan(8);
    assertThat(weights.get(weights.size() - 1))
        .as("the heaviest pack")
        .isLessThan(weights.get(0) + weights.get(0) / 10);
  }

  @Test
  void aHeavyFileHasItsPackToItself() {
    List<Slice> files =
        files(
            LongStream.concat(
                LongStream.of(60 * MEGABYTE), LongStream.generate(() -> MEGABYTE / 2).limit(60)));
    assertThat(Slices.pack(files, 4)).contains(List.of(files.get(0)));
  }

  private static List<Slice> files(LongStream sizes) {
    long[] bytes = sizes.toArray();
    return IntStream.range(0, bytes.length)
        .mapToObj(i -> Slice.whole(new Source("file:/in/%06d.txt".formatted(i), bytes[i])))
        .toList();
  }
}
