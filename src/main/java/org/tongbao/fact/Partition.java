package org.tongbao.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * An indicator and the parts that add up to it by definition.
 *
 * @param whole code of the whole
 * @param parts codes of all its parts
 */
public record Partition(String whole, List<String> parts) {
  private static final String FILE = "partitions.txt";

  public Partition {
    Objects.requireNonNull(whole, "whole");
    parts = List.copyOf(parts);
  }

  /** Returns the partitions that the accounts define. */
  public static List<Partition> all() {
    try (InputStream in = Objects.requireNonNull(Partition.class.getResourceAsStream(FILE), FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Partition::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Partition read(String line) {
    String[] sides = line.split("=", 2);
    return new Partition(
        sides[0].strip(), Arrays.stream(sides[1].split("\\+", -1)).map(String::strip).toList());
  }
}
