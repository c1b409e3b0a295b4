package org.tongbao.query;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a JSON array of objects, one a line.
 *
 * <p>Numbers keep every digit; what JSON has no number for (NaN, infinity) is null. Written by
 * hand, since loading a JSON library takes a third of the time a small answer takes.
 */
final class JsonAnswer {
  static void write(ResultSet rows, Appendable out) throws SQLException, IOException {
    List<String> names = Cells.names(rows);
    String before = "[\n  {";
    while (rows.next()) {
      out.append(before);
      for (int i = 0; i < names.size(); i++) {
        out.append(i == 0 ? "" : ", ");
        string(names.get(i), out);
        out.append(": ");
        value(rows.getObject(i + 1), out);
      }
      out.append('}');
      before = ",\n  {";
    }
    out.append(before.startsWith("[") ? "[]\n" : "\n]\n");
  }

  private static void value(@Nullable Object value, Appendable out)
      throws SQLException, IOException {
    if (value instanceof Array list) {
      out.append('[');
      String comma = "";
      for (Object element : Cells.elements(list)) {
        out.append(comma);
        value(element, out);
        comma = ", ";
      }
      out.append(']');
    } else if (value == null || isNoNumber(value)) {
      out.append("null");
    } else if (value instanceof Boolean) {
      out.append(value.toString());
    } else if (value instanceof BigDecimal || value instanceof Number) {
      out.append(Cells.text(value));
    } else {
      string(String.valueOf(Cells.text(value)), out);
    }
  }

  private static boolean isNoNumber(Object value) {
    return (value instanceof Double || value instanceof Float)
        && !Double.isFinite(((Number) value).doubleValue());
  }

  private static void string(String text, Appendable out) throws IOException {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || (Character.isSurrogate(c) && !paired(text, i))) {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean paired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private JsonAnswer() {}
}
