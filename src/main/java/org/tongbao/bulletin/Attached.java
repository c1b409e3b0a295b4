package org.tongbao.bulletin;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tongbao.document.Document;

/** Tells pages that only hand out a file from pages that say what is in it. */
final class Attached {
  /** A note that says what the file is may be so long. */
  private static final int LONGEST_NOTE = 300;

  private static final Pattern FIGURE = Pattern.compile("\\d\\s*(?:%|‰|[亿万千]|元|个百分点)");

  private Attached() {}

  /** Returns the issue of a page that states no figure itself and offers a file. */
  static Optional<BulletinIssue> issue(Document document, Lines lines, int start, int end) {
    String files = document.meta().get(Document.ATTACHMENT);
    if (files == null || saysMuch(lines, start, end)) {
      return Optional.empty();
    }
    String[] addresses = files.split("\n", -1);
    String more = addresses.length > 1 ? " and %d more".formatted(addresses.length - 1) : "";
    return Optional.of(
        new BulletinIssue(
            BulletinIssue.Code.TEXT_IN_ATTACHMENT,
            "the page has no text of its own; it is in its attachment '%s'%s"
                .formatted(addresses[0], more)));
  }

  private static boolean saysMuch(Lines lines, int start, int end) {
    int length = 0;
    for (int line = start; line < end; line++) {
      length += lines.isProse(line) || lines.isTableRow(line) ? lines.length(line) : 0;
      if (length > LONGEST_NOTE
          || (lines.hasDigit(line) && FIGURE.matcher(lines.words(line)).find())) {
        return true;
      }
    }
    return false;
  }
}
