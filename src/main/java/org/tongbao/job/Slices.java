package org.tongbao.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.tongbao.document.Limits;

/** Packs slices into tasks of like weight. */
final class Slices {
  /** Opening a file costs about as much as reading this many bytes. */
  private static final long OPENING = 16L << 10;

  /** The weight of a task where cores have many: seconds of work, as Spark parts its own input. */
  private static final long TASK = 128L << 20;

  /** Under this a core is not worth being called. */
  private static final long LEAST_TASK = 1L << 20;

  /** Tasks a core, where there is enough to do, so that a slow one is made up for. */
  private static final int TASKS_A_CORE = 4;

  /** Under this a core's work is not worth being parted. */
  private static final long LEAST_PART = 4L << 20;

  /** Returns the slices in packs, one a task; a pack's slices stand in the order of their files. */
  static List<List<Slice>> pack(List<Slice> slices, int cores) {
    List<Weighed> weighed = slices.stream().map(Weighed::of).toList();
    // What cannot be parted is one task's work, however large it is.
    long weight = weighed.stream().mapToLong(slice -> Math.min(TASK, slice.weight)).sum();
    long byWeight = roundedUp(weight, TASK);
    long byCores = Math.min(cores, roundedUp(weight, LEAST_TASK)) * partsOfACore(weight / cores);
    int packs = (int) Math.max(1, Math.min(slices.size(), Math.max(byWeight, byCores)));
    return balanced(weighed, packs);
  }

  /** All cores have as many: with a task more on one of two, the other waits for it. */
  private static long partsOfACore(long weight) {
    return Math.max(1, Math.min(TASKS_A_CORE, weight / LEAST_PART));
  }

  private static long roundedUp(long weight, long unit) {
    return (weight + unit - 1) / unit;
  }

  /** The heaviest slice goes first, each to the pack that is lightest so far. */
  private static List<List<Slice>> balanced(List<Weighed> slices, int packs) {
    PriorityQueue<Pack> lightest =
        new PriorityQueue<>(
            Comparator.comparingLong((Pack pack) -> pack.weight).thenComparingInt(p -> p.number));
    List<Pack> all = new ArrayList<>();
    for (int number = 0; number < packs; number++) {
      all.add(new Pack(number));
    }
    lightest.addAll(all);
    List<Weighed> heaviestFirst = new ArrayList<>(slices);
    heaviestFirst.sort(Comparator.comparingLong(Weighed::weight).reversed());
    for (Weighed weighed : heaviestFirst) {
      Pack pack = lightest.remove();
      pack.slices.add(weighed.slice);
      pack.weight += weighed.weight;
      lightest.add(pack);
    }
    return all.stream().map(Pack::inOrder).toList();
  }

  /** A slice and what it costs to read, in bytes. */
  private record Weighed(Slice slice, long weight) {
    /** Of a single document no more is read than a document may have. */
    static Weighed of(Slice slice) {
      boolean single = slice.part() == Slice.Part.WHOLE && !Source.isPacked(slice.uri());
      long most = single ? Limits.DEFAULTS.documentBytes() : Long.MAX_VALUE - OPENING;
      return new Weighed(slice, Math.min(most, slice.weight()) + OPENING);
    }
  }

  private static final class Pack {
    private final int number;
    private final List<Slice> slices = new ArrayList<>();
    private long weight;

    Pack(int number) {
      this.number = number;
    }

    List<Slice> inOrder() {
      slices.sort(Comparator.comparing(Slice::uri).thenComparingLong(Slice::from));
      return new ArrayList<>(slices);
    }
  }

  private Slices() {}
}
