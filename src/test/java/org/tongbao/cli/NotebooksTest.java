package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notebooks as committed read well without being run. */
class NotebooksTest {
  static List<Notebook> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("notebooks"))) {
      return files
          .filter(file -> file.toString().endsWith(".ipynb"))
          .sorted()
          .map(Notebook::at)
          .toList();
    }
  }

  @Test
  void thereAreFour() throws IOException {
    assertThat(notebooks())
        .map(Notebook::toString)
        .containsExactly(
            "01-first-look.ipynb",
            "02-city-and-quarter.ipynb",
            "03-where-a-number-comes-from.ipynb",
            "04-spark.ipynb");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notebooks")
  void everyCellWasRunInOrderAndNoneFailed(Notebook notebook) {
    int number = 0;
    for (JsonNode cell : notebook.codeCells()) {
      String id = cell.path("id").asText();
      assertThat(cell.path("execution_count").asInt()).as(id).isEqualTo(++number);
      for (JsonNode output : cell.path("outputs")) {
        assertThat(output.path("output_type").asText()).as(id).isNotEqualTo("error");
      }
    }
    assertThat(notebook.json().at("/metadata/kernelspec/name").asText()).isEqualTo("tongbao-java");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notebooks")
  void whatWasAskedToBeShownIsThere(Notebook notebook) throws IOException {
    for (JsonNode cell : notebook.codeCells()) {
      String id = cell.path("id").asText();
      String source = Notebook.joined(cell.path("source"));
      if (source.contains("show(") || source.contains("page(") || source.contains("println(")) {
        assertThat(notebook.shown(id)).as(id).isNotBlank();
      }
      if (source.contains("plot(")) {
        assertThat(notebook.plot(id).getWidth()).as(id).isGreaterThan(400);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notebooks")
  void noPlaceOfTheMachineItRanOnIsInIt(Notebook notebook) throws IOException {
    assertThat(Files.readString(notebook.file()))
        .doesNotContain("/home/", "/root", "/tmp/", "/work/", "file:/");
  }
}
