package org.tongbao.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule sees: the mention, the words after it, and what was said before; reused. */
final class Clause {
  /** More are not kept. */
  private static final int MOST_SENSES = 32;

  private final Line line;
  private final Mention mention;
  private final Context context;
  private final List<Sense> senses = new ArrayList<>();
  private long after;
  private boolean told;
  private String noun = "";
  private @Nullable Subject subject;

  Clause(Line line) {
    this.line = line;
    mention = line.mention;
    context = line.context;
  }

  /** Tells whether a sign is printed before the figure: +22.1%. */
  boolean signed() {
    return "+-".indexOf(line.text.charAt(mention.quantity.from())) >= 0;
  }

  /** Tells whether a word stands right before the figure. */
  boolean mentions(String word) {
    return line.mentions(word);
  }

  /**
   * Goes on to the figure in hand.
   *
   * @param wordAfter tags of the word right after the quantity, or 0
   * @param aim whether the words after the quantity say that it is aimed at
   * @param words of the subject, empty where the clause names none
   * @param spoken the subject that the clause speaks of, carried or its own
   */
  void sees(long wordAfter, boolean aim, String words, @Nullable Subject spoken) {
    after = wordAfter;
    told = aim;
    noun = words;
    subject = spoken;
  }

  /** Returns the quantity and the words before it. */
  Mention mention() {
    return mention;
  }

  /** Returns what was said before. */
  Context context() {
    return context;
  }

  /** Returns the words of the subject, empty where the clause names none. */
  String noun() {
    return noun;
  }

  /** Returns the subject that the clause speaks of, carried or its own. */
  @Nullable Subject subject() {
    return subject;
  }

  /** Tells whether 、 joins the clause to a difference that a verb leads: 增加水稻26万亩、大豆8万亩. */
  boolean goesOnWithList() {
    Reading last = context.last;
    boolean joined = mention.left > 0 && line.tokens.is(mention.left, Tag.ENUMERATION);
    return joined
        && context.led
        && last != null
        && last.measure() == Measure.CHANGE
        && last.unit().equals(quantity().unit())
        && line.touches(mention.left);
  }

  boolean saw(Tag tag) {
    return mention.saw(tag);
  }

  boolean cue(Tag tag) {
    return mention.cue(tag);
  }

  boolean cueAny(Tag... tags) {
    return (mention.cue & Tag.bits(tags)) != 0;
  }

  boolean after(Tag tag) {
    return (after & tag.bit) != 0;
  }

  /** Tells whether the words after the figure say that it is aimed at. */
  boolean toldAsAim() {
    return told;
  }

  UnitKind kind() {
    return mention.kind();
  }

  Quantity quantity() {
    return mention.quantity;
  }

  /** Tells whether the words go to a new level: 提高到. */
  boolean arrives() {
    return mention.light(Tag.TO) && (mention.cue & Tag.bits(Tag.RISE, Tag.FALL)) != 0;
  }

  /** Returns the base that the words name, or the usual one. */
  String base(String usual) {
    if (mention.base != null && mention.base.base() != null) {
      return mention.base.base();
    }
    if (mention.basis != null && mention.basis.base() != null) {
      return mention.basis.base();
    }
    return goesOnFromChange() ? context.last.base() : usual.equals("YOY") ? line.usual : usual;
  }

  /** Tells whether the rate of a difference told right before is meant: 较年初增加4万头，增长20%. */
  private boolean goesOnFromChange() {
    Reading last = context.last;
    return noun.isEmpty()
        && kind() == UnitKind.PERCENT
        && last != null
        && last.measure() == Measure.CHANGE
        && last.of() == null
        && last.base() != null
        && mention.left > 0
        && !line.seenBetween(mention.left, mention.token, Tag.STOP.bit);
  }

  boolean namesBase() {
    return mention.base != null || mention.basis != null;
  }

  Reading reading(
      Rule rule, Measure measure, @Nullable Measure of, int sign, @Nullable String base) {
    Quantity quantity = mention.quantity;
    return new Reading(
        sense(rule.name(), measure, of, sign, base), quantity.value(), quantity.unit());
  }

  /** Returns a sense that was told before, where it was: most figures say one of a few things. */
  private Sense sense(
      String rule, Measure measure, @Nullable Measure of, int sign, @Nullable String base) {
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).is(rule, measure, of, sign, base)) {
        return senses.get(i);
      }
    }
    if (senses.size() == MOST_SENSES) {
      senses.clear();
    }
    Sense first = new Sense(rule, measure, of, sign, base);
    senses.add(first);
    return first;
  }
}
