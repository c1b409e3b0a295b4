package org.tongbao.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.tongbao.SetupException;

/**
 * A directory of releases: immutable directories, and {@code LATEST}, which names the newest.
 *
 * <p>A release is built under {@code _building/NAME}, renamed to {@code NAME} once it is whole, and
 * only then named by LATEST.
 */
public final class Releases {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final FileSystem files;
  private final Path root;
  private final Path building;
  private final CommittedFiles committed;

  private Releases(FileSystem files, Path root) {
    this.files = files;
    this.root = root;
    this.building = new Path(root, "_building");
    this.committed = new CommittedFiles(files);
  }

  /** Returns the releases in a directory, which need not be there yet. */
  public static Releases at(String directory, Configuration hadoop) throws IOException {
    Path path = new Path(directory);
    FileSystem files = path.getFileSystem(hadoop);
    return new Releases(files, files.makeQualified(path));
  }

  public Path root() {
    return root;
  }

  /** Returns the newest release's directory, or empty where none was published yet. */
  public Optional<Path> latest() throws IOException {
    return committed
        .read(new Path(root, ReleaseLayout.LATEST))
        .map(name -> new Path(root, name.strip()));
  }

  /** Returns the names of the releases, oldest first. */
  public List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    for (FileStatus status : list(root)) {
      String name = status.getPath().getName();
      if (status.isDirectory() && !name.startsWith("_") && !name.startsWith(".")) {
        names.add(name);
      }
    }
    Collections.sort(names);
    return List.copyOf(names);
  }

  /** Begins a release; readers do not see it before it is published. */
  public Draft begin(Instant now) throws IOException {
    String name = NAME.format(now) + "-" + UUID.randomUUID().toString().substring(0, 4);
    files.mkdirs(building);
    Lease lease = Lease.take(files, lease(name));
    return new Draft(name, lease);
  }

  /** Removes drafts that were killed; returns how many. */
  public int sweep() throws IOException {
    int swept = 0;
    for (FileStatus status : list(building)) {
      Path path = status.getPath();
      if (status.isDirectory() && isDead(lease(path.getName()))) {
        files.delete(path, true);
        files.delete(lease(path.getName()), false);
        swept++;
      }
    }
    return swept;
  }

  private boolean isDead(Path lease) throws IOException {
    Path clock = new Path(building, ".clock");
    committed.replace(clock, "");
    return Lease.isDead(files, lease, clock);
  }

  private Path lease(String name) {
    return new Path(building, name + ".lease");
  }

  private FileStatus[] list(Path directory) throws IOException {
    try {
      return files.listStatus(directory);
    } catch (FileNotFoundException e) {
      return new FileStatus[0];
    }
  }

  /** A release that is being built. */
  public final class Draft implements AutoCloseable {
    private final String name;
    private final Lease lease;

    private Draft(String name, Lease lease) {
      this.name = name;
      this.lease = lease;
    }

    public String name() {
      return name;
    }

    /** Returns where the release is built. */
    public Path directory() {
      return new Path(building, name);
    }

    /**
     * Gives the release its final name and makes it the latest.
     *
     * @return where it stands
     */
    public Path publish() throws IOException {
      Path release = new Path(root, name);
      if (!files.rename(directory(), release)) {
        throw SetupException.failure("cannot rename %s to %s".formatted(directory(), release));
      }
      committed.replace(new Path(root, ReleaseLayout.LATEST), name + "\n");
      return release;
    }

    /** Ends the draft; where it was not published, its files go. */
    @Override
    public void close() throws IOException {
      files.delete(directory(), true);
      lease.close();
    }
  }
}
