package org.rapaio.jupyter.kernel.channels;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does a thing again and again, with a pause between, until it is told to stop.
 *
 * <p>It takes the place of the kernel's own class (3.0.1), by which the kernel listens to Jupyter
 * and which fails in two ways on a busy machine: a thread that begins before its starter has noted
 * that it runs, ends at once; and a message that comes before the kernel knows whom to give it to
 * ends the thread that listens. Either way the kernel never answers. Here a thread is to run from
 * its making on, and a failure costs the one message, which Jupyter sends again.
 */
public final class LoopThread extends Thread {
  private static final Logger LOGGER = Logger.getLogger(LoopThread.class.getName());

  private final long pause;
  private final Runnable work;
  private volatile boolean wanted = true;

  /**
   * @param pause milliseconds between two times
   */
  public LoopThread(String name, long pause, Runnable work) {
    super(name);
    this.pause = pause;
    this.work = work;
  }

  @Override
  public void run() {
    while (wanted) {
      try {
        work.run();
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOGGER.log(Level.FINE, "a message was lost", e);
      }
    }
  }

  public void shutdown() {
    wanted = false;
  }
}
