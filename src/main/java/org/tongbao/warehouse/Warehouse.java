package org.tongbao.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.tongbao.SetupException;

/**
 * The warehouse: what bulletins said, append-only.
 *
 * <pre>
 * warehouse/
 *   bulletins/run=ID/*.parquet   rows of a run; read only where the run is committed
 *   _runs/ID.json                commits the run: counts, files, checksums
 *   _runs/ID.lease               while the run is being written
 * </pre>
 */
public final class Warehouse {
  private static final DateTimeFormatter SORTABLE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String COMMITTED = ".json";
  private static final String LEASED = ".lease";

  private final FileSystem files;
  private final Path root;
  private final Path runs;
  private final Path bulletins;
  private final CommittedFiles committed;

  private Warehouse(FileSystem files, Path root) {
    this.files = files;
    this.root = root;
    this.runs = new Path(root, "_runs");
    this.bulletins = new Path(root, Tables.WAREHOUSE_BULLETINS.name());
    this.committed = new CommittedFiles(files);
  }

  /** Returns the warehouse in a directory, which need not be there yet. */
  public static Warehouse at(String directory, Configuration hadoop) throws IOException {
    Path path = new Path(directory);
    FileSystem files = path.getFileSystem(hadoop);
    return new Warehouse(files, files.makeQualified(path));
  }

  public Path root() {
    return root;
  }

  /** Returns the committed runs, first commit first. */
  public List<Run> runs() throws IOException {
    List<Run> all = new ArrayList<>();
    for (FileStatus status : list(runs)) {
      String name = status.getPath().getName();
      if (name.endsWith(COMMITTED) && !name.startsWith(".")) {
        all.add(readRun(status.getPath()));
      }
    }
    all.sort(Comparator.comparing(Run::committedAt).thenComparing(Run::id));
    return List.copyOf(all);
  }

  /** Returns the runs, of which there must be one. */
  public List<Run> runsOrFail() throws IOException {
    List<Run> all = runs();
    if (all.isEmpty()) {
      throw SetupException.usage(
          "no warehouse at %s; make one with: ingest INPUT --warehouse %s".formatted(root, root));
    }
    return all;
  }

  /** Returns the Parquet files of a run. */
  public List<String> filesOf(Run run) {
    return run.files().stream().map(file -> new Path(root, file.path()).toString()).toList();
  }

  /** Begins a run; what is written under its directory is seen by nobody before it commits. */
  public OpenRun begin(Instant now) throws IOException {
    String id =
        SORTABLE.format(now) + "-" + UUID.randomUUID().toString().replace("-", "").substring(0, 6);
    List<String> saw = runs().stream().map(Run::id).toList();
    files.mkdirs(runs);
    Lease lease = Lease.take(files, new Path(runs, id + LEASED));
    return new OpenRun(id, now, saw, lease);
  }

  /** Removes what runs left that were killed; returns how many. */
  public int sweep() throws IOException {
    Set<String> known = new HashSet<>();
    for (FileStatus status : list(runs)) {
      String name = status.getPath().getName();
      if (name.endsWith(COMMITTED)) {
        known.add(name.substring(0, name.length() - COMMITTED.length()));
      }
    }
    int swept = 0;
    for (FileStatus status : list(bulletins)) {
      String id = status.getPath().getName().replaceFirst("^run=", "");
      Path lease = new Path(runs, id + LEASED);
      if (!known.contains(id) && isDead(lease)) {
        files.delete(status.getPath(), true);
        files.delete(lease, false);
        swept++;
      }
    }
    return swept;
  }

  private boolean isDead(Path lease) throws IOException {
    Path clock = new Path(runs, ".clock");
    committed.replace(clock, "");
    return Lease.isDead(files, lease, clock);
  }

  private Run readRun(Path path) throws IOException {
    String json = committed.read(path).orElseThrow(() -> new FileNotFoundException(path + " went"));
    try {
      return RunJson.read(json);
    } catch (IllegalArgumentException e) {
      throw SetupException.failure("%s %s".formatted(path, e.getMessage()), e);
    }
  }

  private FileStatus[] list(Path directory) throws IOException {
    try {
      return files.listStatus(directory);
    } catch (FileNotFoundException e) {
      return new FileStatus[0];
    }
  }

  /** A run that is being written. */
  public final class OpenRun implements AutoCloseable {
    private final String id;
    private final Instant startedAt;
    private final List<String> saw;
    private final Lease lease;
    private boolean done;

    private OpenRun(String id, Instant startedAt, List<String> saw, Lease lease) {
      this.id = id;
      this.startedAt = startedAt;
      this.saw = saw;
      this.lease = lease;
    }

    public String id() {
      return id;
    }

    public Instant startedAt() {
      return startedAt;
    }

    /** Returns the runs that were committed when this one began. */
    public List<String> saw() {
      return saw;
    }

    /** Returns where the run's files belong. */
    public Path directory() {
      return new Path(bulletins, "run=" + id);
    }

    /** Makes the run's rows visible, all at once. */
    public void commit(Run run) throws IOException {
      committed.create(new Path(runs, id + COMMITTED), RunJson.write(run));
      done = true;
    }

    /** Ends the run; where it was not committed, its files go. */
    @Override
    public void close() throws IOException {
      if (!done) {
        files.delete(directory(), true);
      }
      lease.close();
    }
  }
}
