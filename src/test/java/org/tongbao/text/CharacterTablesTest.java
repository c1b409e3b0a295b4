package org.tongbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables in the resources are those that the libraries give; -Drewrite writes them anew. */
class CharacterTablesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/tongbao/text");

  static Stream<Arguments> tables() {
    return Stream.of(
        table("script.txt", CharacterTables::script),
        table("variants.txt", CharacterTables::variants),
        table("readings.txt", CharacterTables::readings));
  }

  private static Arguments table(String name, Supplier<String> content) {
    return Arguments.of(name, content);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void areWhatTheLibrariesGive(String name, Supplier<String> content) throws IOException {
    Path resource = RESOURCES.resolve(name);
    if (Boolean.getBoolean("rewrite")) {
      Files.writeString(resource, content.get());
    }
    assertThat(Files.readString(resource)).isEqualTo(content.get());
  }
}
