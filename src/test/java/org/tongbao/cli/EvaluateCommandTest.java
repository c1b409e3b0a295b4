package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String COLUMNS =
      "anchor,subject,indicator,measure,of,value,unit,qualifier,base,period,area,kind\n";

  @TempDir Path dir;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeABulletinAndItsLabels() throws IOException {
    Files.writeString(dir.resolve("made-up.txt"), "淄博市2024年一季度经济运行情况\n一季度,全市地区生产总值1100亿元。\n");
    Files.writeString(
        dir.resolve("made-up.gold.csv"),
        COLUMNS + "1100亿元,地区生产总值,GDP,LEVEL,,1100,亿元,EXACT,,2024-01/2024-03,370300,ACTUAL\n");
  }

  private int evaluate(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("--bulletins", dir.toString(), "--gold", dir.toString()));
    arguments.addAll(List.of(more));
    return run(arguments);
  }

  private int run(List<String> options) {
    List<String> arguments = new ArrayList<>(List.of("evaluate"));
    arguments.addAll(options);
    return Tongbao.run(
        arguments.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
  }

  @Test
  void jsonIsOneLineOfTheKnownShape() {
    assertThat(evaluate("--json")).isZero();
    String level = "\\{\"precision\":[\\d.]+,\"recall\":[\\d.]+,\"f1\":[\\d.]+}";
    assertThat(out.toString().strip())
        .matches(
            "\\{\"number\":%s,\"claim\":%s,\"fact\":%s,\"bulletins\":1,\"gold_claims\":1}"
                .formatted(level, level, level));
  }

  @Test
  void thePageNamesLevelsAndMeasures() {
    assertThat(evaluate()).isZero();
    assertThat(out.toString()).contains("precision", "NUMBER", "FACT", "COMPLETION", "1 bulletins");
  }

  @Test
  void errorsAndClaimsAreWrittenWhereAskedFor() throws IOException {
    Path errors = dir.resolve("errors.csv");
    assertThat(evaluate("--errors", errors.toString(), "--claims", dir.resolve("out").toString()))
        .isZero();
    assertThat(Files.readAllLines(errors).get(0)).startsWith("bulletin,label_line,outcome");
    assertThat(Files.readString(dir.resolve("out/made-up.gold.csv"))).startsWith(COLUMNS);
  }

  @Test
  void aFaultyLabelIsToldWithItsLineAndFails() throws IOException {
    Files.writeString(dir.resolve("made-up.gold.csv"), COLUMNS + "5%,GDP\n");
    assertThat(evaluate()).isEqualTo(1);
    assertThat(err.toString())
        .contains("made-up.gold.csv:2: a row has 12 columns, not 2")
        .contains("tongbao: 1 fault in the labels");
  }

  @Test
  void aLabelThatStandsNowhereIsToldAndTheRestIsScored() throws IOException {
    Files.writeString(
        dir.resolve("made-up.gold.csv"),
        COLUMNS + "9%,地区生产总值,GDP,GROWTH,,9,%,EXACT,YOY,,,ACTUAL\n");
    assertThat(evaluate()).isZero();
    assertThat(err.toString())
        .contains("made-up.gold.csv:2: '9%' does not stand in made-up.txt after the row before");
  }

  @Test
  void aDirectoryThatIsNotThereIsABadArgument() {
    assertThat(run(List.of("--bulletins", dir.toString(), "--gold", "nowhere"))).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines("tongbao: no such directory: nowhere\n");
  }
}
