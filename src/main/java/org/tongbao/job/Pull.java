package org.tongbao.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns things that push into one that is pulled, with a bound on the time that one element may
 * take.
 *
 * <p>Works are done one after the other on a thread of its own, a few elements ahead of the reader,
 * who is woken for a batch of them and not for each. Work that gives no element for the given time,
 * and for no more than twice of it, is left to itself with its thread, its stand-in is given in its
 * place, and what is left of it, then the next work, begins on a new thread.
 */
final class Pull<T> implements Iterator<T>, AutoCloseable {
  private static final int BATCH = 8;
  private static final int BATCHES_AHEAD = 2;

  private final Iterator<Work<T>> works;
  private final Duration patience;

  /** What is left of work that was abandoned; it comes before other works. */
  private @Nullable Work<T> rest;

  private @Nullable Worker worker;
  private Iterator<Supplier<@Nullable T>> handed = Collections.emptyIterator();
  private @Nullable T next;
  private boolean ended;

  /** Pushes elements. */
  interface Work<T> {
    void run(Consumer<T> sink);

    /** Returns what to give in its place where it took too long. */
    T standIn(Duration waited);

    /** Returns what is left to do after the stand-in was given, if there is anything. */
    Optional<Work<T>> rest();
  }

  Pull(Iterator<Work<T>> works, Duration patience) {
    this.works = works;
    this.patience = patience;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = advance();
      ended = next == null;
    }
    return next != null;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T element = next;
    next = null;
    return element;
  }

  /** Ends work that is under way. */
  @Override
  public void close() {
    ended = true;
    if (worker != null) {
      abandon(worker);
    }
  }

  /** Returns the next element, or null where all works are at their end. */
  private @Nullable T advance() {
    while (!handed.hasNext()) {
      if (worker == null) {
        worker = new Worker();
        worker.start();
      }
      List<Supplier<@Nullable T>> batch = await(worker);
      if (batch == null) {
        batch = lateOrStandIn(worker);
      }
      handed = batch.iterator();
    }
    return handed.next().get();
  }

  private @Nullable List<Supplier<@Nullable T>> await(Worker current) {
    try {
      return current.given.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  /** What was given in the time but is no whole batch; else the worker is left for its work. */
  private List<Supplier<@Nullable T>> lateOrStandIn(Worker current) {
    synchronized (works) {
      List<Supplier<@Nullable T>> late = current.late();
      if (!late.isEmpty()) {
        return late;
      }
      Work<T> stuck = current.work;
      abandon(current);
      rest = stuck == null ? null : stuck.rest().orElse(null);
      return stuck == null ? List.of() : List.of(() -> stuck.standIn(patience));
    }
  }

  /** Leaves a worker to itself. */
  private void abandon(Worker current) {
    worker = null;
    synchronized (works) {
      current.abandoned = true;
    }
    current.interrupt();
  }

  private final class Worker extends Thread {
    private final BlockingQueue<List<Supplier<@Nullable T>>> given =
        new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private List<Supplier<@Nullable T>> gathered = new ArrayList<>(BATCH);
    private @Nullable Work<T> work;
    private boolean abandoned;

    Worker() {
      super("tongbao-reader");
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        for (Work<T> taken = take(); taken != null; taken = take()) {
          taken.run(element -> give(() -> element, BATCH));
        }
        give(() -> null, 1);
      } catch (Abandoned e) {
        return; // nobody waits any longer
      } catch (RuntimeException | Error e) {
        give(
            () -> {
              throw e;
            },
            1);
      }
    }

    /** Works are taken by one thread at a time: one that was abandoned takes no more. */
    private @Nullable Work<T> take() {
      synchronized (works) {
        if (abandoned) {
          throw new Abandoned();
        }
        work = rest != null ? rest : works.hasNext() ? works.next() : null;
        rest = null;
        return work;
      }
    }

    /**
     * Gives an element, and with it those gathered before where they are so many. While the reader
     * gives up its wait, nothing is given: no element gets lost between.
     */
    private void give(Supplier<@Nullable T> element, int enough) {
      List<Supplier<@Nullable T>> batch;
      synchronized (works) {
        if (abandoned) {
          throw new Abandoned();
        }
        gathered.add(element);
        if (gathered.size() < enough) {
          return;
        }
        batch = takeGathered();
        if (given.offer(batch)) {
          return;
        }
      }
      try {
        given.put(batch);
      } catch (InterruptedException e) {
        throw new Abandoned();
      }
    }

    /** Returns what came since the reader last looked; it may be nothing. */
    private List<Supplier<@Nullable T>> late() {
      List<Supplier<@Nullable T>> batch = given.poll();
      return batch == null ? takeGathered() : batch;
    }

    private List<Supplier<@Nullable T>> takeGathered() {
      List<Supplier<@Nullable T>> taken = gathered;
      gathered = new ArrayList<>(BATCH);
      return taken;
    }
  }

  private static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
