package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs every notebook with Jupyter over a release of the sample panel and looks at what its cells
 * say; skipped where Jupyter is not there, save in CI.
 */
class NotebooksIT {
  private static final int MINUTES = 15;

  @TempDir static Path work;
  private static final Map<String, Notebook> RUN = new TreeMap<>();

  @BeforeAll
  static void run() throws Exception {
    boolean isThere = command("jupyter", "nbconvert", "--version") == 0;
    if (System.getenv("CI") == null) {
      assumeTrue(isThere, "jupyter nbconvert is not there: apt-get install jupyter-nbconvert");
    }
    assertThat(isThere).as("jupyter nbconvert is there, as CI must have it").isTrue();
    PrintWriter log = new PrintWriter(System.err, true, java.nio.charset.StandardCharsets.UTF_8);
    String[] whole = {"run", "data/bulletins", "--out", work.resolve("out").toString()};
    assertThat(Tongbao.run(whole, log, log)).as("run over the sample panel").isZero();
    Path to = Files.createDirectories(work.resolve("notebooks"));
    for (Notebook notebook : NotebooksTest.notebooks()) {
      int code =
          command(
              "jobs/notebook",
              "--run",
              "--output-dir",
              to.toString(),
              notebook.file().toAbsolutePath().toString());
      assertThat(code).as("jobs/notebook --run %s", notebook).isZero();
      RUN.put(notebook.toString().substring(0, 2), Notebook.at(to.resolve(notebook.toString())));
    }
  }

  private static int command(String... words) throws InterruptedException {
    try {
      ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
      builder.environment().put("TONGBAO_RELEASES", work.resolve("out/releases").toString());
      Process process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return -1;
      }
      return process.exitValue();
    } catch (IOException e) {
      return -1;
    }
  }

  /** Each is a figure that a bulletin of the sample prints, or follows from such by hand. */
  @ParameterizedTest(name = "{0} {1} shows {2}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          01 => tables     => bulletins|18
          01 => bulletins  => 襄阳市|2023|Q1 Q2 Q3 Q4|4
          01 => bulletins  => 运城市|2024|Q1 Q2|2
          01 => indicators => GDP|地区生产总值|3|18|2023-Q1|2024-Q2
          01 => latest     => 襄阳市|2024-Q2|2804.87|6.1|REPORTED|-0.2|1
          01 => latest     => 淄博市|2024-Q2|2262.7|5|REPORTED|-0.2|2
          01 => latest     => 运城市|2024-Q2|1093.5|3.2|REPORTED|-0.6|3
          02 => pivot      => area_name|2023-Q1|2023-Q2|2023-Q3|2023-Q4|2024-Q1|2024-Q2
          02 => pivot      => 襄阳市|4.3|4.8|5|5.2|6.3|6.1
          02 => pivot      => 运城市|5.4|4.9|4.7|5.1|3.8|3.2
          02 => streaks    => 淄博市|2024-Q2|5|-0.2|-0.7|-4|5.35
          02 => ranks      => 2024-Q1|1|3|襄阳市|6.3|1
          02 => ranks      => 2023-Q2|2|3|运城市|4.9|-1
          03 => cell       => 襄阳市|地区生产总值|2024-Q2|2804.87|6.1|4.61|PRICE_BASIS
          03 => facts      => GROWTH|YOY|6.1|%|6.1%|2024-01-01/P6M|2024-07-23
          03 => facts      => 280487000000|元|2804.87亿元
          03 => sentence   => 全市GDP为2804.87亿元，同比增长<mark>6.1%</mark>，较一季度放缓0.2个百分点
          03 => gaps       => 淄博市 2024-Q1|5.2|4.38|
          03 => revised    => 襄阳市|社会消费品零售总额|2024-Q2|5.8|4.21|BASE_REVISED|-1.5
          04 => session    => Spark 4.
          04 => own        => |襄阳市   |2024-Q2    |6.8     |5.7     |-1.1|
          04 => own        => |淄博市   |2023-Q1    |4.6     |5.2     |0.6 |
          04 => word       => |   淄博市|服务业|    1|
          """)
  void cellsShowWhatBulletinsPrint(String notebook, String cell, String words) {
    assertThat(RUN.get(notebook.strip()).shown(cell.strip())).contains(words.strip());
  }

  @Test
  void duckDbAndSparkAgree() {
    List<String> lines = RUN.get("04").shown("same").lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1).replace("Spark ", "DuckDB")).isEqualTo(lines.get(0));
  }

  @Test
  void noCellFailsOrSpeaksOfAnythingButItsAnswer() {
    for (Notebook notebook : RUN.values()) {
      for (JsonNode cell : notebook.codeCells()) {
        for (JsonNode output : cell.path("outputs")) {
          assertThat(output.path("output_type").asText())
              .as("%s %s: %s", notebook, cell.path("id"), output.path("traceback"))
              .isNotEqualTo("error");
          assertThat(output.path("name").asText())
              .as("%s %s: %s", notebook, cell.path("id"), output)
              .isNotEqualTo("stderr");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"01, plot, 3", "02, lines, 3", "02, alone, 3", "03, gap-plot, 2", "04, plot, 3"})
  void plotsHaveALineOrBarsForEachSeries(String notebook, String cell, int series)
      throws IOException {
    BufferedImage plot = RUN.get(notebook).plot(cell);
    assertThat(strongColours(plot)).as("colours of series").isEqualTo(series);
  }

  @Test
  void theHeatMapRunsFromColdToWarm() throws IOException {
    BufferedImage plot = RUN.get("02").plot("heat");
    assertThat(pixels(plot, new Color(0x8FB8DE))).as("pixels of the coldest").isPositive();
    assertThat(pixels(plot, new Color(0xE8927C))).as("pixels of the warmest").isPositive();
  }

  /** A letter that no font has is an empty box, the same for every letter. */
  @Test
  void plotsHaveAFontWithChineseLetters() {
    assumeTrue(
        System.getenv("CI") != null || new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplay('襄'),
        "no font has Chinese letters: apt-get install fonts-noto-cjk");
    assertThat(new Font(Font.SANS_SERIF, Font.BOLD, 16).canDisplayUpTo("襄阳市地区生产总值增速（累计同比，%）"))
        .as("first letter that cannot be drawn; -1 is none")
        .isEqualTo(-1);
  }

  /** Returns how many saturated colours fill a good part of the picture. */
  private static long strongColours(BufferedImage picture) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        int rgb = picture.getRGB(x, y) & 0xFFFFFF;
        float[] hsb = Color.RGBtoHSB(rgb >> 16, (rgb >> 8) & 0xFF, rgb & 0xFF, null);
        if (hsb[1] > 0.5f) {
          counts.merge(Math.round(hsb[0] * 12) % 12, 1, Integer::sum);
        }
      }
    }
    return counts.values().stream().filter(count -> count > 200).count();
  }

  private static long pixels(BufferedImage picture, Color colour) {
    long count = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        if ((picture.getRGB(x, y) & 0xFFFFFF) == (colour.getRGB() & 0xFFFFFF)) {
          count++;
        }
      }
    }
    return count;
  }
}
