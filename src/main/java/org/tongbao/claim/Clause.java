package org.tongbao.claim;

import org.jspecify.annotations.Nullable;

/**
 * What a rule sees: the mention, the words after it, and what was said before.
 *
 * @param mention the quantity and the words before it
 * @param after tags of the word right after the quantity, or 0
 * @param told whether the words after the quantity say that it is aimed at
 * @param noun the words of the subject, empty where the clause names none
 * @param subject the subject that the clause speaks of, carried or its own
 * @param context what was said before
 */
record Clause(
    Mention mention,
    long after,
    boolean told,
    String noun,
    @Nullable Subject subject,
    Context context) {

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
    return usual;
  }

  boolean namesBase() {
    return mention.base != null || mention.basis != null;
  }

  Reading reading(
      Rule rule, Measure measure, @Nullable Measure of, int sign, @Nullable String base) {
    Quantity quantity = mention.quantity;
    return new Reading(rule.name(), measure, of, sign, quantity.value(), quantity.unit(), base);
  }
}
