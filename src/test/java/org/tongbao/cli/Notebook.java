package org.tongbao.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;

/** A notebook as it lies on disk, cells by their ids. */
record Notebook(Path file, JsonNode json) {
  static Notebook at(Path file) {
    try {
      return new Notebook(file, new ObjectMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<JsonNode> codeCells() {
    List<JsonNode> cells = new ArrayList<>();
    json.path("cells")
        .forEach(
            cell -> {
              if (cell.path("cell_type").asText().equals("code")) {
                cells.add(cell);
              }
            });
    return cells;
  }

  JsonNode cell(String id) {
    return codeCells().stream()
        .filter(cell -> cell.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cell " + id + " in " + file));
  }

  /** Returns what a cell printed, tables as lines of cells parted by bars. */
  String shown(String id) {
    StringBuilder shown = new StringBuilder();
    for (JsonNode output : cell(id).path("outputs")) {
      shown.append(joined(output.path("text")));
      shown.append(
          joined(output.at("/data/text~1html"))
              .replaceAll("</t[dh]><t[dh][^>]*>", "|")
              .replaceAll("<(?!/?mark|/?blockquote)[^>]*>", ""));
    }
    return shown.toString();
  }

  /** Returns the plot that a cell drew. */
  BufferedImage plot(String id) throws IOException {
    for (JsonNode output : cell(id).path("outputs")) {
      String png = joined(output.at("/data/image~1png"));
      if (!png.isEmpty()) {
        return ImageIO.read(new ByteArrayInputStream(Base64.getMimeDecoder().decode(png)));
      }
    }
    throw new AssertionError("no plot in cell " + id + " of " + file);
  }

  static String joined(JsonNode text) {
    if (!text.isArray()) {
      return text.asText();
    }
    StringBuilder all = new StringBuilder();
    text.forEach(line -> all.append(line.asText()));
    return all.toString();
  }

  @Override
  public String toString() {
    return String.valueOf(file.getFileName());
  }
}
