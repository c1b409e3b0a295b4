package org.tongbao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.SetupException;

class WarehouseTest {
  private static final Instant MORNING = Instant.parse("2024-11-24T04:00:00Z");

  @TempDir Path directory;
  private Warehouse warehouse;

  @BeforeEach
  void open() throws IOException {
    warehouse = Warehouse.at(directory.resolve("warehouse").toString(), new Configuration(false));
  }

  @Test
  void aRunIsSeenOnceItIsCommittedAndNotBefore() throws IOException {
    try (Warehouse.OpenRun open = warehouse.begin(MORNING)) {
      write(open, "part-0.parquet");
      assertThat(warehouse.runs()).isEmpty();
      Run run = run(open, MORNING.plusSeconds(5));
      open.commit(run);
      assertThat(warehouse.runs()).containsExactly(run);
    }
    assertThat(warehouse.runs()).hasSize(1);
    assertThat(warehouse.filesOf(warehouse.runs().get(0)))
        .singleElement()
        .asString()
        .endsWith("part-0.parquet");
  }

  @Test
  void aRunThatFailsLeavesNothing() throws IOException {
    try (Warehouse.OpenRun open = warehouse.begin(MORNING)) {
      write(open, "part-0.parquet");
    }
    assertThat(warehouse.runs()).isEmpty();
    assertThat(filesUnder("bulletins")).isEmpty();
    assertThat(filesUnder("_runs")).isEmpty();
  }

  @Test
  void aKilledRunIsSweptAndOneThatLivesIsNot() throws IOException {
    Warehouse.OpenRun living = warehouse.begin(MORNING);
    write(living, "part-0.parquet");
    Warehouse.OpenRun killed = warehouse.begin(MORNING);
    write(killed, "part-0.parquet");
    String holder = Files.readString(leaseOf(killed));
    String host = holder.substring(0, holder.indexOf(' '));
    Files.writeString(leaseOf(killed), host + " 999999999 2024-11-24T03:00:00Z\n");

    assertThat(warehouse.sweep()).as("runs swept").isEqualTo(1);
    assertThat(filesUnder("bulletins")).containsExactly("run=" + living.id());
    living.close();
  }

  @Test
  void aRunIsNeverCommittedTwice() throws IOException {
    try (Warehouse.OpenRun open = warehouse.begin(MORNING)) {
      open.commit(run(open, MORNING));
      assertThatThrownBy(() -> open.commit(run(open, MORNING.plusSeconds(1))))
          .isInstanceOf(FileAlreadyExistsException.class);
    }
    assertThat(warehouse.runs().get(0).committedAt()).isEqualTo(MORNING);
  }

  @Test
  void runsStandInTheOrderOfTheirCommits() throws IOException {
    try (Warehouse.OpenRun first = warehouse.begin(MORNING);
        Warehouse.OpenRun second = warehouse.begin(MORNING.plusSeconds(1))) {
      second.commit(run(second, MORNING.plusSeconds(2)));
      first.commit(run(first, MORNING.plusSeconds(3)));
      assertThat(warehouse.runs()).extracting(Run::id).containsExactly(second.id(), first.id());
      assertThat(second.saw()).isEmpty();
    }
  }

  @Test
  void rowsInAreRowsOut() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Run.Counts(10, 8, 1, 1, 0, 0))
        .withMessage("10 read are not 8 added and 1 known: a bulletin was lost or doubled");
  }

  @Test
  void aWarehouseThatIsNotThereIsTheCallersMistake() {
    assertThatThrownBy(() -> warehouse.runsOrFail())
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("no warehouse at")
        .hasMessageContaining("ingest INPUT --warehouse");
  }

  private Run run(Warehouse.OpenRun open, Instant committedAt) throws IOException {
    FileSystem files = warehouse.root().getFileSystem(new Configuration(false));
    return new Run(
        open.id(),
        open.startedAt(),
        committedAt,
        "1.0.0+code",
        "catalog",
        List.of("data/bulletins"),
        open.saw(),
        new Run.Counts(20, 19, 1, 1, 300, 40_000),
        DataFiles.of(files, warehouse.root(), DataFiles.parquetUnder(files, open.directory())),
        List.of(new StageReport("ingest", 2, 19, 19, 40_000, 9_000, 0, 1.5, 1.1)));
  }

  private void write(Warehouse.OpenRun open, String name) throws IOException {
    Path run = Path.of(open.directory().toUri().getPath());
    Files.createDirectories(run);
    Files.writeString(run.resolve(name), "rows");
    Files.writeString(run.resolve("_SUCCESS"), "");
  }

  private Path leaseOf(Warehouse.OpenRun open) {
    return directory.resolve("warehouse/_runs/" + open.id() + ".lease");
  }

  private List<String> filesUnder(String name) throws IOException {
    Path path = directory.resolve("warehouse").resolve(name);
    if (!Files.exists(path)) {
      return List.of();
    }
    try (var list = Files.list(path)) {
      return list.map(file -> file.getFileName().toString()).toList();
    }
  }
}
