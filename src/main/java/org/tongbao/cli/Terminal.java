package org.tongbao.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** What the terminal says of itself. */
final class Terminal {
  private static final int USUAL_WIDTH = 120;

  /** Returns its columns; 0, without limit, where the answer goes elsewhere. */
  static int width() {
    if (!isThere()) {
      return 0;
    }
    String columns = System.getenv("COLUMNS");
    if (columns != null && columns.matches("[1-9][0-9]{1,3}")) {
      return Integer.parseInt(columns);
    }
    return columns().orElse(USUAL_WIDTH);
  }

  /**
   * Returns whether a person sits at both ends, as far as Java tells; from 22 on it always says so.
   */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isThere() {
    return System.console() != null;
  }

  /** Returns how many columns it has, where {@code stty} can tell. */
  private static OptionalInt columns() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/tty")))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return stty.waitFor() == 0 && size.matches("[0-9]+ [1-9][0-9]{1,3}\\s*")
          ? OptionalInt.of(Integer.parseInt(size.substring(size.indexOf(' ') + 1).strip()))
          : OptionalInt.empty();
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }

  private Terminal() {}
}
