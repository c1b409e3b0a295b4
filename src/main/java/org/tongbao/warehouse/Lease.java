package org.tongbao.warehouse;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Says that the writer of something uncommitted still lives, so that others do not sweep it.
 *
 * <p>A file renewed every {@link #BEAT}. A lease is dead when its process is known to have ended
 * (same host), or when it was not renewed for {@link #PATIENCE} by the file system's own clock.
 */
final class Lease implements AutoCloseable {
  static final Duration BEAT = Duration.ofSeconds(60);
  static final Duration PATIENCE = Duration.ofMinutes(10);

  private final CommittedFiles committed;
  private final FileSystem files;
  private final Path path;
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "tongbao-lease");
            thread.setDaemon(true);
            return thread;
          });

  private @Nullable Future<?> beats;

  private Lease(FileSystem files, Path path) {
    this.files = files;
    this.path = path;
    this.committed = new CommittedFiles(files);
  }

  static Lease take(FileSystem files, Path path) throws IOException {
    Lease lease = new Lease(files, path);
    lease.committed.replace(path, holder());
    lease.beat();
    return lease;
  }

  /** Returns whether nobody holds the lease any longer; one that is not there was never taken. */
  static boolean isDead(FileSystem files, Path path, Path clock) throws IOException {
    Optional<String> holder = new CommittedFiles(files).read(path);
    if (holder.isEmpty()) {
      return true;
    }
    List<String> words = List.of(holder.get().strip().split(" "));
    if (words.size() == 3 && words.get(0).equals(host())) {
      return !lives(Long.parseLong(words.get(1)), words.get(2));
    }
    FileStatus renewed = files.getFileStatus(path);
    FileStatus now = files.getFileStatus(clock);
    return now.getModificationTime() - renewed.getModificationTime() > PATIENCE.toMillis();
  }

  @Override
  public void close() throws IOException {
    if (beats != null) {
      beats.cancel(false);
    }
    heart.shutdownNow();
    files.delete(path, false);
  }

  private void beat() {
    long seconds = BEAT.toSeconds();
    beats = heart.scheduleAtFixedRate(this::renew, seconds, seconds, TimeUnit.SECONDS);
  }

  private void renew() {
    try {
      committed.replace(path, holder());
    } catch (IOException e) {
      // The next beat tries again; patience is ten beats long.
      System.getLogger(Lease.class.getName())
          .log(System.Logger.Level.DEBUG, "could not renew " + path, e);
    }
  }

  private static boolean lives(long pid, String began) {
    return ProcessHandle.of(pid).map(Lease::beginning).filter(began::equals).isPresent();
  }

  /** A process number is used again after some time; with its beginning it is not. */
  private static String beginning(ProcessHandle process) {
    return process.info().startInstant().map(Object::toString).orElse("-");
  }

  private static String holder() {
    ProcessHandle self = ProcessHandle.current();
    return "%s %d %s%n".formatted(host(), self.pid(), beginning(self));
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "-";
    }
  }
}
