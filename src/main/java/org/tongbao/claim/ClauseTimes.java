package org.tongbao.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;

/**
 * Settles the time of each figure: of its clause, else of its sentence, its paragraph, the
 * bulletin.
 */
final class ClauseTimes {
  private final Line line;
  private final Tokens tokens;
  private final Mention mention;
  private final Times times;
  private final Outlook outlook;

  /** The date that a paragraph tells at its head: 年末 holds for the counts after it. */
  private @Nullable Period paragraphTime;

  private @Nullable Period sentenceTime;
  private @Nullable Period clauseTime;
  private boolean clauseTimeSet;
  private boolean wasFrom;
  private boolean lastFlow;

  ClauseTimes(Line line, Times times, Outlook outlook) {
    this.line = line;
    tokens = line.tokens;
    mention = line.mention;
    this.times = times;
    this.outlook = outlook;
  }

  /** Goes on to another bulletin. */
  void begins() {
    paragraph();
    sentence();
    lastFlow = false;
  }

  void paragraph() {
    paragraphTime = null;
  }

  void sentence() {
    sentenceTime = null;
    clauseTime = null;
    clauseTimeSet = false;
    wasFrom = false;
  }

  /** The time of a clause, to go back to after a bracket; {@code set} where words told it. */
  record Mark(@Nullable Period time, boolean set) {}

  Mark mark() {
    return new Mark(clauseTime, clauseTimeSet);
  }

  void backTo(Mark mark) {
    clauseTime = mark.time();
    clauseTimeSet = mark.set();
  }

  /** Settles the time of the figure in hand by the words of its clause. */
  void settle() {
    if (mention.quantity.unit().equals("倍")
        && mention.base == null
        && mention.own != null
        && (mention.cue & Tag.bits(Tag.RISE, Tag.FALL)) == 0) {
      mention.base = mention.own;
      mention.own = null;
    }
    if (mention.keptUp && mention.own == null && outlook.isAim()) {
      sentenceTime = null;
      clauseTime = null;
      clauseTimeSet = false;
    }
    Times.Time own = mention.own;
    boolean turned = wasFrom && !mention.from;
    mention.turned = turned;
    wasFrom = mention.from;
    if (mention.from && own == null) {
      clauseTime = times.own() == null ? null : times.own().plusYears(-1);
      clauseTimeSet = true;
    } else if (own != null && own.period() != null) {
      clauseTime = relative(own);
      clauseTimeSet = true;
      leadingTime(own);
      if (own.role() != Times.Role.PAST && !mention.from && leads(own)) {
        sentenceTime = clauseTime;
        if (own.period().isInstant()) {
          paragraphTime = sentenceTime;
        } else {
          paragraphTime = null;
        }
      }
    } else if (mention.saw(Tag.TURN) || turned || line.stopsBefore() || mention.noun.length() > 0) {
      clauseTimeSet = sentenceTime != null;
      clauseTime = sentenceTime;
    }
  }

  /**
   * Takes over a time that stays for the sentence though the clause has its own: “十四五”时期，…由2020年的…;
   * a year to come stays too.
   */
  private void leadingTime(Times.Time own) {
    Times.Time first = mention.first;
    if (first != null && !first.equals(own) && first.period() != null && leads(first)) {
      sentenceTime = first.period();
    }
    boolean ahead = own.role() == Times.Role.YEAR && times.own() != null && own.period() != null;
    if (ahead && own.period().end().isAfter(times.own().end())) {
      sentenceTime = own.period();
    }
    boolean told = own.base() != null && own.period() != null && times.own() != null;
    boolean past = told && outlook.aheadOf(own) == null;
    boolean reported = own.period() != null && own.period().equals(times.own());
    if (outlook.isAim() && reported && times.own().end().getMonthValue() < 12) {
      outlook.hasHappened();
    }
    if (outlook.looksAhead() && past && !own.period().end().isAfter(times.own().end())) {
      outlook.hasHappened();
    }
  }

  /** Returns the time that 上年同期 means: a year before what the sentence speaks of. */
  private @Nullable Period relative(Times.Time time) {
    Period ahead = outlook.aheadOf(time);
    if (ahead != null) {
      return ahead;
    }
    boolean lastYear = time.role() == Times.Role.PAST && "YOY".equals(time.base());
    Period spoken = sentenceTime != null ? sentenceTime : times.own();
    return lastYear && spoken != null ? spoken.plusYears(-1) : time.period();
  }

  /** Tells whether a time stands at the head of its sentence, and so covers all of it. */
  private boolean leads(Times.Time time) {
    int ahead = 0;
    int from = line.start;
    for (int i = 0; i < tokens.size() && tokens.from(i) < time.from(); i++) {
      from = tokens.is(i, Tag.COLON) ? tokens.to(i) : from;
    }
    for (int i = from; i < time.from(); i++) {
      ahead += line.text.charAt(i) > '\u4DFF' ? 1 : 0;
    }
    return ahead < 7;
  }

  /**
   * Returns the time that the figure in hand covers of a subject, null where nobody knows.
   *
   * @param index place of the figure in its list of values; a list of times answers one each
   */
  @Nullable Period period(Subject subject, int index) {
    List<Times.Time> listed = line.context.times;
    if (listed.size() > 1 && index < listed.size() && listed.get(index).period() != null) {
      return listed.get(index).period();
    }
    boolean flow = subject.flow() || (listed() && lastFlow);
    lastFlow = flow;
    Period time = clauseTimeSet ? clauseTime : times.own();
    if (time == null) {
      return null;
    }
    if (outlook.kind() != ClaimKind.ACTUAL && !clauseTimeSet) {
      Period aim = outlook.time(time);
      return subject.stock() ? aim.atEnd() : aim;
    }
    if (mention.aimed && !time.isInstant()) {
      return Period.year(time.end().getYear());
    }
    if (time.isInstant() && flow && times.own() != null) {
      int year = time.end().getYear();
      return year < times.own().end().getYear() ? Period.year(year) : times.own();
    }
    if (!clauseTimeSet && paragraphTime != null && counts() && !flow) {
      return paragraphTime;
    }
    if (!time.isInstant() && subject.stock()) {
      return times.atEnd(time);
    }
    return time;
  }

  /**
   * Tells whether a period begins after the bulletin's own has ended: nothing of it has happened.
   */
  boolean isAhead(@Nullable Period period) {
    return period != null
        && times.own() != null
        && !period.isInstant()
        && period.start().isAfter(times.own().end());
  }

  /** Tells whether the mention goes on a list that an act led: 新建公园1座、运动场11座. */
  private boolean listed() {
    return mention.left > 0 && tokens.any(mention.left, Tag.bits(Tag.ENUMERATION, Tag.AND));
  }

  /**
   * Tells whether the figure in hand counts things that exist at a date; money is spent over a
   * time.
   */
  private boolean counts() {
    boolean money = mention.quantity.unit().endsWith("元");
    return mention.kind() == UnitKind.COUNT || (mention.kind() == UnitKind.AMOUNT && !money);
  }
}
