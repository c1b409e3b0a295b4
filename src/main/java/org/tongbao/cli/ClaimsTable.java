package org.tongbao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.claim.Claim;
import org.tongbao.claim.ClaimKind;
import org.tongbao.claim.Extraction;

/** Claims as a table for a terminal of a given width. */
final class ClaimsTable {
  /** Below this width the table would tell nothing. */
  static final int NARROWEST = 60;

  private static final List<String> HEAD =
      List.of("figure", "subject", "measure", "base", "period", "area", "conf", "rule");

  /** Which column gives way down to what width where the line is too wide, in this order. */
  private static final int[][] GIVE_WAY = {
    {7, 6}, {1, 24}, {3, 7}, {2, 8}, {1, 12}, {0, 8}, {4, 7}
  };

  private static final String GAP = "  ";

  private ClaimsTable() {}

  /** Returns the table with a line on the bulletin above it; no line is wider than the width. */
  static String of(Extraction extraction, int width) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    extraction.claims().forEach(claim -> rows.add(cells(claim)));
    int[] widths = widths(rows, Math.max(width, NARROWEST));
    StringJoiner lines = new StringJoiner(System.lineSeparator(), "", System.lineSeparator());
    lines.add(PrintWidth.fit(title(extraction), Math.max(width, NARROWEST)).stripTrailing());
    for (List<String> row : rows) {
      lines.add(line(row, widths));
    }
    return lines.toString();
  }

  static String title(Extraction extraction) {
    Bulletin bulletin = extraction.bulletin();
    return "%s · area %s · period %s · %d claims"
        .formatted(
            Objects.requireNonNullElse(
                bulletin.masthead().title(), fileName(extraction.document().uri())),
            orDash(bulletin.areaCode()),
            orDash(bulletin.period()),
            extraction.claims().size());
  }

  static String fileName(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  private static List<String> cells(Claim claim) {
    return List.of(
        figure(claim),
        claim.indicator() == null
            ? claim.subject()
            : "%s [%s]".formatted(claim.subject(), claim.indicator()),
        measure(claim),
        orDash(claim.base()),
        orDash(claim.period()),
        orDash(claim.areaCode()),
        String.format(Locale.ROOT, "%.2f", claim.confidence()),
        claim.rule());
  }

  /** Returns the value with its unit, as {@code ≥ 5800 亿元}. */
  static String figure(Claim claim) {
    String sign =
        switch (claim.qualifier()) {
          case EXACT -> "";
          case ABOUT -> "≈ ";
          case OVER -> "> ";
          case UNDER -> "< ";
        };
    String unit = claim.unit().equals("%") || claim.unit().isEmpty() ? "" : " ";
    return sign + claim.value().toPlainString() + unit + claim.unit();
  }

  /** Returns the measure with what it differences and, where it did not happen, its kind. */
  static String measure(Claim claim) {
    String of = claim.of() == null ? "" : " of " + claim.of();
    return claim.measure() + of + (claim.kind() == ClaimKind.ACTUAL ? "" : " " + claim.kind());
  }

  private static String orDash(@Nullable Object value) {
    return value == null ? "–" : value.toString();
  }

  /** Gives each column what it needs, or less where that is too much in all. */
  private static int[] widths(List<List<String>> rows, int width) {
    int[] widths = new int[HEAD.size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], PrintWidth.of(row.get(column)));
      }
    }
    int rule = widths.length - 1;
    int excess = -width + GAP.length() * rule;
    for (int each : widths) {
      excess += each;
    }
    for (int[] give : GIVE_WAY) {
      int taken = Math.min(excess, widths[give[0]] - give[1]);
      if (taken > 0) {
        widths[give[0]] -= taken;
        excess -= taken;
      }
    }
    return widths;
  }

  private static String line(List<String> row, int[] widths) {
    StringJoiner line = new StringJoiner(GAP);
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      if (column == 0) {
        int blanks = Math.max(0, widths[0] - PrintWidth.of(cell));
        line.add(" ".repeat(blanks) + cell);
      } else {
        line.add(PrintWidth.fit(cell, widths[column]));
      }
    }
    return line.toString().stripTrailing();
  }
}
