package org.tongbao.sample;

import java.time.LocalDate;
import java.util.Objects;
import org.tongbao.catalog.Area;

/**
 * A bulletin's words before they are laid out.
 *
 * @param area whose it is
 * @param title in simplified characters
 * @param issuer the office
 * @param issuedOn the day of issue
 * @param body paragraphs and table rows, one a line
 */
record Letter(Area area, String title, String issuer, LocalDate issuedOn, String body) {
  Letter {
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(issuedOn, "issuedOn");
    Objects.requireNonNull(body, "body");
  }

  /** Returns the day of issue as 2024年10月28日. */
  String dateInWords() {
    return "%d年%d月%d日"
        .formatted(issuedOn.getYear(), issuedOn.getMonthValue(), issuedOn.getDayOfMonth());
  }
}
