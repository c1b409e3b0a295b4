package org.tongbao.claim;

import java.util.List;
import org.tongbao.catalog.Period;
import org.tongbao.text.CleanText;

/** Writes the claims of a bulletin, in text order. */
final class ClaimWriter {
  /** Figures of so few letters, unit and all, are few enough to be kept. */
  private static final int SHORT = 4;

  private final Line line;
  private final Confidences confidences;
  private final ClauseTimes times;
  private final ClauseArea area;
  private final Outlook outlook;
  private final List<Claim> claims;
  private CleanText cleanText = CleanText.of("");
  private String section = "";
  private String sentence = "";

  ClaimWriter(
      Line line,
      Confidences confidences,
      ClauseTimes times,
      ClauseArea area,
      Outlook outlook,
      List<Claim> into) {
    claims = into;
    this.line = line;
    this.confidences = confidences;
    this.times = times;
    this.area = area;
    this.outlook = outlook;
  }

  /** Goes on to another bulletin. */
  void begins(CleanText bulletin) {
    cleanText = bulletin;
    section("");
    sentence();
  }

  void section(String heading) {
    section = heading;
  }

  void sentence() {
    sentence = "";
  }

  /**
   * Adds the claim of a figure.
   *
   * @param index place of the figure in its list of values, from 0
   */
  void write(Quantity quantity, Reading reading, Subject subject, int index) {
    if (sentence.isEmpty()) {
      sentence = cleanText.quote(line.start, line.end);
    }
    int start = cleanText.sourceStart(quantity.from());
    int end = cleanText.sourceEnd(quantity.to() - 1);
    String base = reading.base();
    Period period = times.period(subject, index);
    claims.add(
        new Claim(
            start,
            quote(start, end, quantity.kind()),
            section,
            sentence,
            medal(subject.text(), reading.unit()),
            subject.indicator(),
            reading.measure(),
            reading.of(),
            reading.signed(),
            reading.unit(),
            qualifier(quantity),
            base == null || base.isEmpty() ? null : base,
            period,
            area.of(index),
            null,
            times.isAhead(period) && outlook.kind() == ClaimKind.ACTUAL
                ? ClaimKind.TARGET
                : outlook.kind(),
            reading.rule(),
            confidences.of(reading.rule(), isDamaged(quantity, subject))));
  }

  /** Returns the figure as the source prints it; percentages and short figures come again. */
  private String quote(int start, int end, UnitKind kind) {
    return kind == UnitKind.PERCENT || end - start <= SHORT
        ? line.spellings.of(cleanText.source(), start, end)
        : cleanText.source().substring(start, end);
  }

  private Qualifier qualifier(Quantity quantity) {
    if (quantity.qualifier() != Qualifier.EXACT) {
      return quantity.qualifier();
    }
    boolean step =
        line.text.startsWith("台阶", quantity.to()) || line.text.startsWith("新台阶", quantity.to());
    return step ? Qualifier.OVER : line.mention.qualifier;
  }

  /** Tells whether the source has lost characters since the figure before, or in the subject. */
  private boolean isDamaged(Quantity quantity, Subject subject) {
    if (cleanText.damage().isEmpty()) {
      return false;
    }
    int start = cleanText.sourceStart(line.start);
    int before = claims.isEmpty() ? start : claims.get(claims.size() - 1).quoteEnd();
    int end = cleanText.sourceEnd(quantity.to() - 1);
    return cleanText.isDamaged(Math.max(start, Math.min(before, end)), end)
        || subject.text().indexOf('?') >= 0
        || subject.text().indexOf('\ufffd') >= 0;
  }

  /** Names the medals that 18金7银3铜 counts. */
  private static String medal(String subject, String unit) {
    boolean medal = unit.equals("金") || unit.equals("银") || unit.equals("铜");
    return medal ? subject + unit + "牌" : subject;
  }
}
