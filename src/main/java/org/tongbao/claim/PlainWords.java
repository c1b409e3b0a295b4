package org.tongbao.claim;

import java.util.Set;
import org.tongbao.claim.Mention.Reference;
import org.tongbao.claim.Walk.Mode;

/**
 * Takes in the words of a clause that tell no measure: those of the subject, aims, joining words.
 */
final class PlainWords {
  /** What a plan's word ends in whose completion a figure is held against. */
  private static final Set<String> PLANNED = Set.of("计划", "任务", "预算");

  private final Line line;
  private final Tokens tokens;
  private final Mention mention;
  private final LightWords lightWords;
  private final Walk walk;

  PlainWords(Line line, LightWords lightWords, Walk walk) {
    this.line = line;
    tokens = line.tokens;
    mention = line.mention;
    this.lightWords = lightWords;
    this.walk = walk;
  }

  void take(int i, int at, long tags, boolean single) {
    boolean empty = mention.noun.length() == 0;
    if (empty && single && leadsWhole(i)) {
      walk.mode = Mode.WHOLE;
      return;
    }
    if ((tags & Tag.bits(Tag.EACH, Tag.BOTH)) != 0 && (i >= walk.cueToken || !single)) {
      mention.seen |= tags & Tag.bits(Tag.EACH, Tag.BOTH);
      return;
    }
    if (walk.mode == Mode.REFERENCE && (tags & Tag.bits(Tag.TARGET, Tag.PLAN)) != 0) {
      mention.reference = Reference.THING;
      boolean progress = line.text.startsWith("进度", tokens.to(i) - 2);
      if (progress || PLANNED.contains(line.text.substring(tokens.to(i) - 2, tokens.to(i)))) {
        mention.seen |= Tag.PLAN.bit;
      }
      mention.keptUp |= progress;
      return;
    }
    if ((tags & Tag.TARGET.bit) != 0 && lightWords.wins(i, at)) {
      return;
    }
    if ((tags & Tag.TARGET.bit) != 0 && onlyNames(i)) {
      mention.noun.setLength(0);
      return;
    }
    if ((tags & Tag.TARGET.bit) != 0
        && (empty || lightWords.allLight(i + 1, at) || isSet(i + 1, at))) {
      mention.target = true;
      walk.gapOpen = !empty;
      return;
    }
    if ((tags & Tag.PLAN.bit) != 0 && mention.kind() == UnitKind.PERCENT && isSet(i + 1, at)) {
      mention.target = true;
      mention.aimed = true;
      walk.gapOpen = !empty;
      return;
    }
    if ((tags & Tag.FORECAST.bit) != 0) {
      mention.forecast = true;
      return;
    }
    if ((tags & Tag.FROM.bit) != 0 && turnsAfter(at)) {
      mention.from = true;
      walk.mode = walk.mode == Mode.SUBJECT && !empty ? Mode.DONE : walk.mode;
      return;
    }
    if ((tags & Tag.TURN.bit) != 0) {
      mention.seen |= Tag.TURN.bit;
      return;
    }
    if ((tags & Tag.ALTERNATE.bit) != 0) {
      return;
    }
    if ((tags & Tag.LOOK.bit) != 0 && opensPhrase(i)) {
      mention.topic.setLength(0);
      mention.topic.append(mention.noun);
      mention.topicStrong = true;
      mention.noun.setLength(0);
      return;
    }
    if ((tags & Tag.bits(Tag.RISE, Tag.FALL)) != 0 && empty && (tags & Tag.NOUN.bit) == 0) {
      mention.lead |= tags;
      return;
    }
    if ((tags & Tag.OPEN.bit) != 0 && explains(i)) {
      walk.mode = Mode.DONE;
      return;
    }
    if ((tags & Tag.CONTRIBUTE.bit) != 0 && walk.mode == Mode.SUBJECT && underInfluence(i)) {
      mention.noun.setLength(0);
      return;
    }
    if ((tags & Tag.CONTRIBUTE.bit) != 0 && !empty && walk.mode == Mode.SUBJECT && !single) {
      walk.gapOpen = true;
      return;
    }
    boolean name = (tags & Tag.bits(Tag.NOUN, Tag.INDICATOR, Tag.QUANTITY, Tag.ASIDE)) != 0;
    if (!name
        && (tags & (LightWords.LIGHT | Tag.AND.bit | Tag.ENUMERATION.bit | Tag.OPEN.bit)) != 0) {
      light(i, tags, single, empty);
      return;
    }
    if (walk.mode == Mode.REFERENCE) {
      if (mention.reference == Reference.NOTHING) {
        mention.reference = Reference.THING;
      }
      return;
    }
    if ((tags & Tag.ASIDE.bit) != 0 && empty) {
      return;
    }
    if (walk.mode == Mode.SUBJECT || (walk.mode == Mode.DONE && empty)) {
      walk.noun(tokens.from(i), tokens.to(i));
    }
  }

  void light(int i, long tags, boolean single, boolean empty) {
    boolean first =
        single
            && (tags
                    & (Tag.LEAD.bit
                        | Tag.AND.bit
                        | Tag.OPEN.bit
                        | Tag.ENUMERATION.bit
                        | Tag.EACH.bit
                        | Tag.BOTH.bit))
                == 0;
    if (walk.mode != Mode.SUBJECT || (empty && !(first && i < walk.cueToken))) {
      return;
    }
    boolean joins = (tags & Tag.bits(Tag.AND, Tag.ENUMERATION)) != 0;
    if (i >= walk.cueToken) {
      return;
    }
    boolean names = "为是有".indexOf(line.text.charAt(tokens.from(i))) >= 0;
    if (joins || (single && !names)) {
      walk.noun(tokens.from(i), tokens.to(i));
    } else {
      walk.gapOpen = (tags & Tag.VERB.bit) != 0;
    }
  }

  /** Tells whether words on how it came about follow the subject: 生产总值经省局核定为…. */
  private boolean explains(int i) {
    return walk.mode == Mode.SUBJECT
        && tokens.is(i - 1, Tag.INDICATOR)
        && tokens.touchesPrevious(i)
        && tokens.to(i) - tokens.from(i) == 1
        && "经据受因".indexOf(line.text.charAt(tokens.from(i))) >= 0;
  }

  /** Tells whether 影响 ends what something stands under: 受台风影响，…. */
  private boolean underInfluence(int i) {
    if (!line.text.startsWith("影响", tokens.from(i))) {
      return false;
    }
    for (int j = i - 1; j >= mention.left && !tokens.any(j, Tag.BREAKS); j--) {
      if (tokens.is(j, Tag.OPEN) && "受因".indexOf(line.text.charAt(tokens.from(j))) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether 在 leads the whole of a share: 在北方地区占比由20.5%提升至21.1%. */
  private boolean leadsWhole(int i) {
    boolean share = tokens.is(i + 1, Tag.SHARE) || tokens.is(i + 2, Tag.SHARE);
    return share && line.text.charAt(tokens.from(i)) == '在';
  }

  /** Tells whether an aim's word only says what is counted: 会议确定的26项指标. */
  private boolean onlyNames(int i) {
    int after = tokens.to(i);
    return mention.kind() == UnitKind.COUNT
        && after < line.end
        && line.text.charAt(after) == '的'
        && tokens.is(i + 2, Tag.QUANTITY);
  }

  /** Tells whether 为 or 是 follows a word for an aim, and what is aimed at follows that. */
  boolean isSet(int i, int at) {
    return i < at && line.touches(i) && "为是".indexOf(line.text.charAt(tokens.from(i))) >= 0;
  }

  boolean opensPhrase(int i) {
    for (int j = i - 1; j >= mention.left && !tokens.any(j, Tag.BREAKS); j--) {
      if (tokens.is(j, Tag.OPEN)) {
        return true;
      }
    }
    return false;
  }

  boolean turnsAfter(int at) {
    for (int i = at + 1; i < tokens.size() && i < at + 12; i++) {
      if (tokens.is(i, Tag.TURN)
          || tokens.is(i, Tag.TO)
          || (tokens.is(i, Tag.VERB) && arrives(i))) {
        return true;
      }
      boolean goesOn = tokens.is(i, Tag.PAUSE) && arrivesSoon(i);
      if (tokens.any(i, Tag.bits(Tag.PAUSE, Tag.STOP)) && !goesOn) {
        return false;
      }
    }
    return false;
  }

  /** Tells whether the phrase after a pause leads to the new level at once: ，一路攀升至. */
  private boolean arrivesSoon(int pause) {
    for (int i = pause + 1; i < tokens.size() && i < pause + 4; i++) {
      if (tokens.any(i, Tag.BREAKS | Tag.QUANTITY.bit)) {
        return false;
      }
      if (tokens.is(i, Tag.VERB) && arrives(i)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a verb leads to a new level: 提高到, 降至. */
  private boolean arrives(int i) {
    char last = line.text.charAt(tokens.to(i) - 1);
    int length = tokens.to(i) - tokens.from(i);
    return (length > 1 && (last == '到' || last == '至')) || (length > 2 && last == '为');
  }
}
