package org.tongbao.claim;

/**
 * Tells which way a figure goes, by the words around it.
 *
 * <pre>
 * 增长 +    回落 -    高于 +    低于 -    降幅收窄 +    降幅扩大 -    浓度改善 -
 * </pre>
 */
final class Direction {
  private Direction() {}

  /**
   * Returns 1 or -1 as the words say that the figure goes or stands up or down, 0 where none does.
   */
  static int of(Clause clause) {
    long cue = clause.mention().cue;
    boolean shrinks = clause.saw(Tag.SHRINK);
    if (clause.saw(Tag.ABOVE) || clause.saw(Tag.BELOW)) {
      return clause.saw(Tag.BELOW) == shrinks ? 1 : -1;
    }
    if ((cue & Tag.bits(Tag.HIGH, Tag.LOW)) != 0 && (shrinks || fallIsMeant(clause))) {
      return (cue & Tag.LOW.bit) != 0 ? 1 : -1;
    }
    if ((cue & Tag.NARROW.bit) != 0) {
      return shrinks || (clause.context().falling && !clause.saw(Tag.SPEED)) ? 1 : -1;
    }
    boolean fallTold =
        clause.noun().isEmpty()
            && clause.context().falling
            && clause.context().last != null
            && clause.context().last.measure() == Measure.GROWTH
            && !clause.saw(Tag.SPEED);
    if (fallTold && (cue & Tag.WIDEN.bit) != 0 && clause.kind() == UnitKind.POINT) {
      return -1;
    }
    if (shrinks && (cue & Tag.bits(Tag.WIDEN, Tag.RISE)) != 0) {
      return -1;
    }
    if (shrinks && (cue & Tag.FALL.bit) != 0) {
      return 1;
    }
    if ((cue & Tag.BETTER.bit) != 0) {
      return betterIsLess(clause) ? -1 : 1;
    }
    if ((cue & Tag.bits(Tag.RISE, Tag.WIDEN, Tag.HIGH)) != 0) {
      return 1;
    }
    if ((cue & Tag.bits(Tag.FALL, Tag.LOW)) != 0) {
      return -1;
    }
    return 0;
  }

  /** Tells whether the size of a fall told before is compared: 仍比全省大0.7个百分点. */
  private static boolean fallIsMeant(Clause clause) {
    return clause.noun().isEmpty()
        && clause.context().falling
        && !clause.saw(Tag.SPEED)
        && (clause.mentions("大") || clause.mentions("小") || clause.mentions("深"));
  }

  private static boolean betterIsLess(Clause clause) {
    Subject subject = clause.subject();
    String words = subject == null ? clause.noun() : subject.text();
    return words.contains("浓度") || words.startsWith("PM") || words.contains("指数");
  }
}
