package org.tongbao.job;

import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
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
 * <p>Work is done on a thread of its own, a few elements ahead of the reader. Work that gives no
 * element for the given time is left to itself, its stand-in is given in its place, and the next
 * work begins on a new thread.
 */
final class Pull<T> implements Iterator<T>, AutoCloseable {
  private static final int AHEAD = 16;

  private final Iterator<Work<T>> works;
  private final Duration patience;
  private @Nullable Worker<T> worker;
  private @Nullable T next;

  /** Pushes elements. */
  interface Work<T> {
    void run(Consumer<T> sink);

    /** Returns what to give in its place where it took too long. */
    T standIn(Duration waited);
  }

  Pull(Iterator<Work<T>> works, Duration patience) {
    this.works = works;
    this.patience = patience;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (worker == null) {
        if (!works.hasNext()) {
          return false;
        }
        worker = new Worker<>(works.next());
        worker.start();
      }
      next = advance(worker);
    }
    return true;
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
    if (worker != null) {
      worker.interrupt();
      worker = null;
    }
  }

  /** Returns the next element of the worker, or null where it is at its end. */
  private @Nullable T advance(Worker<T> current) {
    Supplier<T> given;
    try {
      given = current.given.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw new IllegalStateException("interrupted while reading", e);
    }
    if (given == null) {
      close();
      return current.work.standIn(patience);
    }
    T element = given.get();
    if (element == null) {
      worker = null;
    }
    return element;
  }

  private static final class Worker<T> extends Thread {
    private final Work<T> work;
    private final BlockingQueue<Supplier<@Nullable T>> given = new ArrayBlockingQueue<>(AHEAD);

    Worker(Work<T> work) {
      super("tongbao-reader");
      this.work = work;
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        work.run(element -> give(() -> element));
        give(() -> null);
      } catch (Abandoned e) {
        return; // nobody waits any longer
      } catch (RuntimeException | Error e) {
        give(
            () -> {
              throw e;
            });
      }
    }

    private void give(Supplier<@Nullable T> element) {
      try {
        given.put(element);
      } catch (InterruptedException e) {
        throw new Abandoned();
      }
    }
  }

  private static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
