package org.tongbao.claim;

import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;

/** Tells what has happened from what is aimed at or forecast, by section, paragraph and clause. */
final class Outlook {
  private final Line line;
  private final Tokens tokens;
  private final Mention mention;
  private Aims aims = new Aims(null);
  private @Nullable Period own;
  private boolean toSession;

  /** What the section looks forward to, null where it looks back. */
  private @Nullable Period aimTime;

  private ClaimKind paragraphKind = ClaimKind.ACTUAL;
  private ClaimKind sentenceKind = ClaimKind.ACTUAL;

  /** Whether the figure is told as the aim of its clause: 对照增长5.5%以上的预期目标. */
  private boolean aimed;

  Outlook(Line line) {
    this.line = line;
    tokens = line.tokens;
    mention = line.mention;
  }

  /**
   * Goes on to a bulletin of that period.
   *
   * @param toSession whether it is a report to a session, which ends with what it plans
   */
  void begins(@Nullable Period own, boolean toSession) {
    aims = new Aims(own);
    this.own = own;
    this.toSession = toSession;
    aimTime = null;
    paragraph();
    sentence();
    aimed = false;
  }

  /**
   * Looks ahead or back as the heading of a section says; a report to a session that has come to
   * its plans stays there.
   */
  void section(String heading) {
    boolean stays = toSession && aimTime != null && !Aims.isBack(heading);
    if (Aims.isForward(heading)) {
      aimTime = aims.time(heading);
    } else if (!stays) {
      aimTime = null;
    }
  }

  void paragraph() {
    paragraphKind = aimTime == null ? ClaimKind.ACTUAL : ClaimKind.TARGET;
  }

  /** Takes all that follows in the paragraph for aims. */
  void aimsFromHere() {
    paragraphKind = ClaimKind.TARGET;
  }

  void sentence() {
    sentenceKind = paragraphKind;
  }

  /** Takes what the sentence tells for done, though the section looks ahead. */
  void hasHappened() {
    sentenceKind = ClaimKind.ACTUAL;
  }

  /** Returns the year that 全年 or 今年 means where the section looks ahead, else null. */
  @Nullable Period aheadOf(Times.Time time) {
    boolean now =
        line.text.startsWith("今年", time.from()) || line.text.startsWith("年内", time.from());
    boolean year = now || line.text.startsWith("全年", time.from());
    if (now && aimTime == null && mention.target) {
      Period told = time.period();
      boolean whole =
          told != null && told.equals(own) && told.equals(Period.year(told.end().getYear()));
      return whole ? told.plusYears(1) : null;
    }
    if (!year || aimTime == null || time.period() == null || time.period().isInstant()) {
      return null;
    }
    return Period.year(aimTime.end().getYear());
  }

  /** Tells whether the figure in hand is told as an aim by the words right after it. */
  boolean isToldAsAim() {
    return Aims.follows(line.text, mention.quantity.to(), line.end);
  }

  boolean looksAhead() {
    return aimTime != null;
  }

  /** Settles the kind of the figure in hand by the words of its clause. */
  void settle() {
    aimed = aims() || mention.aimed;
    boolean now = mention.keptUp && paragraphKind == ClaimKind.ACTUAL;
    if ((mention.done || now) && !mention.target) {
      sentenceKind = ClaimKind.ACTUAL;
    } else if (mention.target) {
      sentenceKind = ClaimKind.TARGET;
    } else if (mention.forecast) {
      sentenceKind = ClaimKind.FORECAST;
    }
  }

  /** Tells whether the sentence has told of aims and looks at no section of them. */
  boolean isAim() {
    return sentenceKind == ClaimKind.TARGET && paragraphKind == ClaimKind.ACTUAL && !mention.target;
  }

  ClaimKind kind() {
    return aimed ? ClaimKind.TARGET : sentenceKind;
  }

  /** Returns the time of an aim or a forecast that tells none. */
  Period time(Period spoken) {
    if (kind() == ClaimKind.TARGET && !aimed) {
      Period aim = aimTime != null ? aimTime : aims.time("");
      return aim == null ? Period.year(spoken.end().getYear()) : aim;
    }
    return Period.year(spoken.end().getYear());
  }

  /** Tells whether what is told is the aim of the clause: 对照增长5.5%以上的预期目标. */
  private boolean aims() {
    for (int i = mention.token + 1; i < tokens.size(); i++) {
      boolean reached = tokens.is(i, Tag.VERB) && tokens.to(i) - tokens.from(i) > 1;
      if (tokens.any(i, Tag.bits(Tag.PAUSE, Tag.STOP)) || reached) {
        return false;
      }
      if (tokens.any(i, Tag.bits(Tag.TARGET, Tag.PLAN)) && isAim(tokens.to(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAim(int end) {
    return line.text.startsWith("目标", end - 2)
        || line.text.startsWith("预期", end - 2)
        || line.text.startsWith("目标任务", end - 4);
  }
}
