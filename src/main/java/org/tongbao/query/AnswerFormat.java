package org.tongbao.query;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.SetupException;

/** How an answer is written. */
public enum AnswerFormat {
  /** For people, see {@link TextTable}; fractions that were computed have six digits. */
  TABLE,
  /** RFC 4180 with a header; null is an empty cell. */
  CSV,
  /** An array of objects, one a line. */
  JSON,
  /** A table of GitHub's Markdown. */
  MARKDOWN,
  /** One Parquet file, zstd. */
  PARQUET;

  /**
   * Writes the answer to one query as text.
   *
   * @param width columns of the screen, for {@link #TABLE}; 0 is without limit
   * @throws SetupException where the query is not one, or fails, or Parquet is asked for, which is
   *     no text
   */
  public void write(ReleaseDatabase database, String sql, Writer out, int width)
      throws IOException {
    database.answer(
        sql,
        rows -> {
          switch (this) {
            case TABLE -> TextTable.write(rows, out, width);
            case CSV -> csv(rows, out);
            case JSON -> JsonAnswer.write(rows, out);
            case MARKDOWN -> markdown(rows, out);
            case PARQUET -> throw SetupException.usage("Parquet is for files: use --output FILE");
          }
        });
    out.flush();
  }

  private static void csv(ResultSet rows, Writer out) throws SQLException, IOException {
    ICSVWriter csv =
        new CSVWriter(
            out,
            ICSVWriter.DEFAULT_SEPARATOR,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.DEFAULT_ESCAPE_CHARACTER,
            ICSVWriter.RFC4180_LINE_END);
    List<String> names = Cells.names(rows);
    csv.writeNext(names.toArray(String[]::new), false);
    while (rows.next()) {
      csv.writeNext(Cells.texts(rows, names.size()), false);
    }
    csv.flush();
    if (csv.checkError()) {
      throw new IOException("the answer could not be written");
    }
  }

  private static void markdown(ResultSet rows, Writer out) throws SQLException, IOException {
    List<String> names = Cells.names(rows);
    StringBuilder rule = new StringBuilder("|");
    for (int i = 0; i < names.size(); i++) {
      rule.append(Cells.isNumber(rows.getMetaData().getColumnType(i + 1)) ? "---:|" : "---|");
    }
    line(out, names.toArray(String[]::new));
    out.append(rule).append('\n');
    while (rows.next()) {
      line(out, Cells.texts(rows, names.size()));
    }
  }

  private static String markdown(String text) {
    return text.replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("<", "&lt;")
        .replaceAll("\\R", "<br>");
  }

  private static void line(Writer out, @Nullable String[] cells) throws IOException {
    out.append('|');
    for (String cell : cells) {
      String text = cell == null ? "" : cell;
      out.append(' ').append(markdown(text)).append(" |");
    }
    out.append('\n');
  }
}
