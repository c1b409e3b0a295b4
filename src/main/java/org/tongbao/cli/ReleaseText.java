package org.tongbao.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Map;
import org.tongbao.job.Published;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;

/** Tells a person what a release holds and what to try next. */
final class ReleaseText {
  private static final int MOST_CODES = 8;

  static void print(Published published, String releases, PrintWriter page) {
    line(page, "bulletins", published, Tables.BULLETINS);
    if (published.quarantined() > 0) {
      page.printf("  %-12s %,10d  (issues says why)%n", "quarantined", published.quarantined());
    }
    line(page, "claims", published, Tables.CLAIMS);
    line(page, "facts", published, Tables.FACTS);
    line(page, "trend rows", published, Tables.TRENDS);
    line(page, "issues", published, Tables.ISSUES);
    published.issues().entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_CODES)
        .forEach(code -> page.printf("    %-22s %,8d%n", code.getKey(), code.getValue()));
    page.printf("release: %s%n", local(published.release()));
    page.printf("%nnext:%n");
    page.printf(
        "  jobs/tongbao query --release %s \"SELECT area_name, time_period, growth, rank_nation FROM"
            + " trend('GDP')\"%n",
        releases);
    page.printf(
        "  jobs/tongbao query --release %s \"SELECT severity, code, message FROM issues\"%n",
        releases);
    page.flush();
  }

  private static void line(PrintWriter page, String name, Published published, Table table) {
    page.printf("  %-12s %,10d%n", name, published.rows().getOrDefault(table, 0L));
  }

  /** A path on this machine reads better without its scheme. */
  static String local(String path) {
    return path.replaceFirst("^file:/+", "/");
  }

  private ReleaseText() {}
}
