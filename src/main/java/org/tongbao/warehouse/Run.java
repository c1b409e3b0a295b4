package org.tongbao.warehouse;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A committed run of ingest: what it read, what it added, and in which files that stands.
 *
 * @param id time it began and six letters; sorts by time
 * @param startedAt when it began
 * @param committedAt when its rows became visible
 * @param codeVersion version of the code and the catalog that read the bulletins
 * @param catalogVersion version of the catalog alone
 * @param inputs as given
 * @param saw runs that were committed when it began: what it adds is in none of these
 * @param counts what went in and came out
 * @param files that hold its rows
 * @param stages what each stage of Spark did
 */
public record Run(
    String id,
    Instant startedAt,
    Instant committedAt,
    String codeVersion,
    String catalogVersion,
    List<String> inputs,
    List<String> saw,
    Counts counts,
    List<DataFile> files,
    List<StageReport> stages) {
  public Run {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(startedAt, "startedAt");
    Objects.requireNonNull(committedAt, "committedAt");
    Objects.requireNonNull(codeVersion, "codeVersion");
    Objects.requireNonNull(catalogVersion, "catalogVersion");
    Objects.requireNonNull(counts, "counts");
    inputs = List.copyOf(inputs);
    saw = List.copyOf(saw);
    files = List.copyOf(files);
    stages = List.copyOf(stages);
  }

  /**
   * What went in and came out.
   *
   * @param read files and entries of archives
   * @param added rows, those quarantined included
   * @param quarantined of these, how many could not be read
   * @param known how many the warehouse had already, or the input had twice
   * @param claims in the rows added
   * @param bytes of the bulletins added
   */
  public record Counts(
      long read, long added, long quarantined, long known, long claims, long bytes) {
    public Counts {
      if (read != added + known) {
        throw new IllegalStateException(
            "%d read are not %d added and %d known: a bulletin was lost or doubled"
                .formatted(read, added, known));
      }
    }

    /** Returns how many bulletins were read well and added. */
    public long wellRead() {
      return added - quarantined;
    }
  }

  /**
   * A data file.
   *
   * @param path relative to the warehouse
   * @param bytes its size
   * @param sha256 of its bytes, hexadecimal
   */
  public record DataFile(String path, long bytes, String sha256) {}
}
