package org.tongbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Facts, revisions and issues are the same in whatever order bulletins come, and however they are
 * split into partitions, tasks and runs.
 *
 * <p>The bulletins are the sample panel and three that tell figures of it anew: one corrects, one
 * corrects the correction on the same day, and one was issued no one knows when.
 */
class NormalisingPropertiesTest {
  private static final List<String> RETOLD =
      List.of(
          "淄博市2023年地区生产总值最终核实结果\n发布时间：2024-12-28\n\n2023年全市地区生产总值4600.2亿元，增长5.4%。\n",
          "淄博市2023年地区生产总值修订结果\n发布时间：2024-12-28\n\n2023年全市地区生产总值4588.7亿元，增长5.4%。\n",
          "淄博市2023年经济运行回顾\n\n2023年全市地区生产总值4561.8亿元，第二产业增加值2111亿元。\n");

  private static Path directory;
  private static IngestedPanel panel;
  private static List<Path> files;
  private static StructType schema;
  private static List<Row> bulletins;
  private static List<List<String>> whole;

  @BeforeContainer
  static void ingestAllAtOnce() throws IOException {
    directory = Files.createTempDirectory("normalising");
    files = new ArrayList<>();
    for (int i = 0; i < RETOLD.size(); i++) {
      files.add(Files.writeString(directory.resolve("retold-" + i + ".txt"), RETOLD.get(i)));
    }
    try (Stream<Path> listed = Files.list(Path.of("data/bulletins"))) {
      listed.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    panel = new IngestedPanel(Files.createDirectory(directory.resolve("warehouse"))).ingest(files);
    Dataset<Row> all =
        panel.bulletins(Optional.empty()).select(FactStage.columns(CodeBulletins.COLUMNS));
    schema = all.schema();
    bulletins = all.collectAsList();
    whole = tables(panel.facts(all, 1));
    assertThat(whole.get(0)).as("facts").hasSizeGreaterThan(500);
    assertThat(whole.get(1)).as("revisions").isNotEmpty();
  }

  @AfterContainer
  static void close() {
    panel.close();
    FileUtil.fullyDelete(directory.toFile());
  }

  /** Returns facts, revisions and issues, each as sorted lines. */
  private static List<List<String>> tables(FactStage stage) {
    return Stream.of(stage.facts(), stage.revisions(), stage.issues())
        .map(table -> table.collectAsList().stream().map(Row::toString).sorted().toList())
        .toList();
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void theOrderOfBulletinsAndTheirPartitionsDoNotMatter(
      @ForAll("orders") List<Integer> order,
      @ForAll @IntRange(min = 1, max = 7) int partitions,
      @ForAll @IntRange(min = 1, max = 5) int tasks) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(panel.spark().sparkContext());
    List<Row> shuffled = order.stream().map(bulletins::get).toList();

    FactStage stage =
        panel.facts(
            panel.spark().createDataFrame(context.parallelize(shuffled, partitions), schema),
            tasks);

    assertThat(tables(stage)).isEqualTo(whole);
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.shuffle(Stream.iterate(0, i -> i + 1).limit(bulletins.size()).toList());
  }

  @Property(tries = 4, shrinking = ShrinkingMode.OFF)
  void theRunsThatBulletinsCameInDoNotMatter(@ForAll Random random) throws IOException {
    List<Path> left = new ArrayList<>(files);
    Collections.shuffle(left, random);
    Path warehouse = Files.createTempDirectory(directory, "warehouse");
    IngestedPanel split = new IngestedPanel(warehouse);
    List<Path> before = List.of();
    while (!left.isEmpty()) {
      List<Path> run = new ArrayList<>(left.subList(0, 1 + random.nextInt(left.size())));
      left.removeAll(run);
      run.addAll(before.subList(0, random.nextInt(before.size() + 1)));
      split.ingest(run);
      before = run;
    }

    assertThat(tables(split.facts(split.bulletins(Optional.empty()), 1))).isEqualTo(whole);
  }
}
