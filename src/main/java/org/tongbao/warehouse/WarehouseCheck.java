package org.tongbao.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.tongbao.warehouse.Finding.Code;

/** Holds the files of a warehouse against the runs that committed them. */
public final class WarehouseCheck {
  private final Configuration hadoop;
  private final Path root;
  private final FileSystem files;
  private final List<Finding> findings = new ArrayList<>();
  private int checked;
  private long rows;

  private WarehouseCheck(Path root, Configuration hadoop) throws IOException {
    this.hadoop = hadoop;
    this.files = root.getFileSystem(hadoop);
    this.root = files.makeQualified(root);
  }

  /**
   * What came of a check.
   *
   * @param runs that are committed
   * @param files that they name
   * @param rows in these
   * @param findings what is wrong, empty where nothing is
   */
  public record Result(int runs, int files, long rows, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /** Returns whether a directory is a warehouse. */
  public static boolean isWarehouse(String directory, Configuration hadoop) throws IOException {
    Path runs = new Path(directory, "_runs");
    return runs.getFileSystem(hadoop).exists(runs);
  }

  /** Checks a warehouse. */
  public static Result of(String directory, Configuration hadoop) throws IOException {
    WarehouseCheck check = new WarehouseCheck(new Path(directory), hadoop);
    List<Run> runs = Warehouse.at(directory, hadoop).runsOrFail();
    Map<String, String> owners = new HashMap<>();
    for (Run run : runs) {
      check.run(run, owners);
    }
    return new Result(runs.size(), check.checked, check.rows, check.findings);
  }

  private void run(Run run, Map<String, String> owners) throws IOException {
    long found = 0;
    boolean whole = true;
    for (Run.DataFile file : run.files()) {
      checked++;
      String owner = owners.putIfAbsent(file.path(), run.id());
      if (owner != null) {
        add(
            Code.CONTRADICTION,
            file.path(),
            "belongs to runs %s and %s".formatted(owner, run.id()));
      }
      if (isAsCommitted(file)) {
        found += count(file);
      } else {
        whole = false;
      }
    }
    rows += found;
    if (whole && found != run.counts().added()) {
      add(
          Code.ROWS,
          "_runs/%s.json".formatted(run.id()),
          "says %d rows were added, its files have %d".formatted(run.counts().added(), found));
    }
  }

  private boolean isAsCommitted(Run.DataFile file) throws IOException {
    Path path = new Path(root, file.path());
    FileStatus status;
    try {
      status = files.getFileStatus(path);
    } catch (FileNotFoundException e) {
      add(Code.FILE_MISSING, file.path(), "is committed and not there");
      return false;
    }
    if (status.getLen() != file.bytes()) {
      add(
          Code.FILE_CHANGED,
          file.path(),
          "has %d bytes, the run says %d".formatted(status.getLen(), file.bytes()));
      return false;
    }
    String sha256 = DataFiles.sha256(files, path);
    if (!sha256.equals(file.sha256())) {
      add(
          Code.FILE_CHANGED,
          file.path(),
          "has SHA-256 %s, the run says %s".formatted(sha256, file.sha256()));
      return false;
    }
    return true;
  }

  private long count(Run.DataFile file) throws IOException {
    Path path = new Path(root, file.path());
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, hadoop))) {
      return reader.getRecordCount();
    }
  }

  private void add(Code code, String place, String message) {
    findings.add(new Finding(code, place, message));
  }
}
