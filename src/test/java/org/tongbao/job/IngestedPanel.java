package org.tongbao.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tongbao.warehouse.Run;
import org.tongbao.warehouse.Warehouse;

/** A warehouse with bulletins, under one session that many facts stages share. */
final class IngestedPanel implements AutoCloseable {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-03-01T08:00:00Z"), ZoneOffset.UTC);

  private final boolean own = !Sessions.isOpen();
  private final SparkSession spark = Sessions.open(Sessions.Size.SMALL);
  private final CatalogChoice catalog;
  private final Path warehouse;

  IngestedPanel(Path warehouse) throws IOException {
    this.warehouse = warehouse;
    this.catalog = CatalogChoice.of(Optional.empty(), Sessions.hadoop());
  }

  SparkSession spark() {
    return spark;
  }

  /** Adds a run with the inputs. */
  IngestedPanel ingest(List<Path> inputs) throws IOException {
    Workbench.ingest(
        new IngestOptions(
            inputs.stream().map(path -> path.toAbsolutePath().toString()).toList(),
            warehouse.toString(),
            Optional.empty(),
            Optional.empty()),
        CLOCK);
    return this;
  }

  /** Returns the bulletins that facts are made of, as known at the end of a day, empty for all. */
  Dataset<Row> bulletins(Optional<LocalDate> asOf) throws IOException {
    Warehouse committed = Warehouse.at(warehouse.toString(), Sessions.hadoop());
    List<Run> runs = committed.runsOrFail();
    return ReleasedBulletins.of(spark, new WarehouseReader(spark, committed), runs, asOf).counted();
  }

  FactStage facts(Dataset<Row> bulletins, int tasks) {
    return new FactStage(spark, catalog, bulletins, tasks);
  }

  @Override
  public void close() {
    if (own) {
      spark.stop();
    }
  }
}
