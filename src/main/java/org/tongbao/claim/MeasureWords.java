package org.tongbao.claim;

import java.util.Set;
import org.tongbao.claim.Walk.Mode;

/** Takes in words that tell the measure though they do not touch the figure. */
final class MeasureWords {
  /** What a 比例 is a rate of. */
  private static final Set<String> RATED = Set.of("天数", "水体", "断面", "水质");

  private final Line line;
  private final Tokens tokens;
  private final Mention mention;
  private final Walk walk;

  MeasureWords(Line line, Walk walk) {
    this.line = line;
    tokens = line.tokens;
    mention = line.mention;
    this.walk = walk;
  }

  /** Tells whether a word was taken in. */
  boolean take(int i, int at, long tags) {
    UnitKind kind = mention.kind();
    if ((tags & Tag.bits(Tag.SPEED, Tag.SHRINK)) != 0) {
      mention.seen |= tags & Tag.bits(Tag.SPEED, Tag.SHRINK);
      return true;
    }
    if ((tags & Tag.CONTRIBUTE_RATE.bit) != 0) {
      mention.seen |= Tag.CONTRIBUTE_RATE.bit;
      walk.mode = Mode.DONE;
      return true;
    }
    if ((tags & Tag.CONTRIBUTE.bit) != 0 && kind == UnitKind.POINT) {
      mention.seen |= Tag.CONTRIBUTE.bit | (tags & Tag.DRAG.bit);
      walk.mode = Mode.WHOLE;
      return true;
    }
    if ((tags & Tag.PLAN.bit) != 0 && completes(i, tags)) {
      mention.seen |= Tag.PLAN.bit;
      if (isOfAim(i)) {
        mention.done = true;
        mention.target = false;
      }
      return true;
    }
    if ((tags & Tag.SHARE.bit) != 0 && share(i, kind)) {
      return true;
    }
    if ((tags & Tag.COMPLETE.bit) != 0 && kind == UnitKind.PERCENT && planFollows(i, at)) {
      mention.seen |= Tag.COMPLETE.bit;
      mention.keptUp = true;
      walk.mode = Mode.WHOLE;
      return true;
    }
    if ((tags & Tag.RANK.bit) != 0 && mention.quantity.form() == Quantity.Form.ORDINAL) {
      mention.seen |= Tag.RANK.bit;
      walk.mode = Mode.WHOLE;
      return true;
    }
    if ((tags & Tag.OPEN.bit) != 0
        && line.text.charAt(tokens.from(i)) == '对'
        && contributes(i, at)) {
      walk.mode = Mode.WHOLE;
      return true;
    }
    return false;
  }

  private boolean completes(int i, long tags) {
    boolean progress = line.text.startsWith("进度", tokens.to(i) - 2);
    boolean told = mention.saw(Tag.COMPLETE) || mention.saw(Tag.SHARE);
    return mention.kind() == UnitKind.PERCENT
        && (told || (tags & Tag.TARGET.bit) == 0 || isOfAim(i))
        && (told || progress || mention.noun.length() == 0)
        && (mention.cue & Tag.bits(Tag.RISE, Tag.FALL)) == 0;
  }

  boolean share(int i, UnitKind kind) {
    if (isPartOfName(line.text, tokens.from(i))) {
      walk.noun(tokens.from(i), tokens.to(i));
      return true;
    }
    boolean percent = kind == UnitKind.PERCENT || kind == UnitKind.POINT || ratio();
    if (!percent) {
      return false;
    }
    mention.seen |= Tag.SHARE.bit;
    walk.mode = Mode.WHOLE;
    return true;
  }

  /** Tells whether an aim told with its figure has the figure in hand as a part: 3万人目标的64%. */
  private boolean isOfAim(int i) {
    return i == mention.left
        && i > 0
        && tokens.is(i - 1, Tag.QUANTITY)
        && line.text.startsWith("的", tokens.to(i))
        && tokens.to(i) + 1 == mention.quantity.from();
  }

  boolean ratio() {
    return mention.quantity.form() == Quantity.Form.RATIO;
  }

  boolean planFollows(int i, int at) {
    for (int j = i + 1; j < at; j++) {
      if (tokens.is(j, Tag.PLAN)) {
        return true;
      }
    }
    return false;
  }

  boolean contributes(int i, int at) {
    for (int j = i + 1; j < at; j++) {
      if (tokens.any(j, Tag.bits(Tag.CONTRIBUTE_RATE, Tag.CONTRIBUTE))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether 比例 names a rate and no part of a whole: 空气优良天数比例. */
  static boolean isPartOfName(String text, int from) {
    return from > 1
        && text.startsWith("比例", from)
        && RATED.contains(text.substring(from - 2, from));
  }
}
