package org.tongbao.claim;

import java.util.Set;
import org.tongbao.claim.Mention.Reference;

/**
 * Reads the phrases before the clause of a figure: times, areas, scope, aims and a topic.
 *
 * <pre>
 * prelude := (phrase mark)*
 * phrase  := (time | area | 其中 | 分…看 | 力争 | 预计 | name)*
 * </pre>
 */
final class PreludeReader {
  /** Words that place something in an order without a number. */
  private static final Set<String> ORDERS =
      Set.of("领先", "前列", "首位", "首个", "首家", "首例", "首批", "首创", "居首", "唯一", "靠前", "先进", "一流");

  private static final long COMPARING = Tag.bits(Tag.COMPARE, Tag.ABOVE, Tag.BELOW);

  /** What a name may hold. */
  private static final long NAMING =
      Tag.bits(
          Tag.NOUN,
          Tag.INDICATOR,
          Tag.AREA,
          Tag.ENUMERATION,
          Tag.AND,
          Tag.ASIDE,
          Tag.QUOTED,
          Tag.LOCAL,
          Tag.PERIOD,
          Tag.SPLICE);

  private final Line line;
  private final Tokens tokens;
  private final Mention mention;

  /** The words of the phrase, times and areas and openers taken out. */
  private final StringBuilder words = new StringBuilder();

  /** Where in the words the last catalogued name ends. */
  private int indicatorEnd;

  /** Where in the words the name ends that leads the phrase; -1 where it goes on. */
  private int leaderEnd;

  /** Where in the words the piece after the last verb begins. */
  private int piece;

  private boolean opened;
  private boolean looked;
  private boolean placed;

  PreludeReader(Line line) {
    this.line = line;
    tokens = line.tokens;
    mention = line.mention;
  }

  /** Reads from the figure before up to the token at which the clause begins. */
  void read(int clause) {
    int start = mention.left;
    for (int i = start; i < clause; i++) {
      if (tokens.any(i, Tag.BREAKS)) {
        phrase(start, i);
        start = i + 1;
      }
    }
  }

  private void phrase(int start, int end) {
    clear();
    int gapFrom = start == 0 ? line.start : tokens.to(start - 1);
    for (int i = start; i < end; i++) {
      line.append(words, gapFrom, tokens.from(i));
      gapFrom = tokens.to(i);
      if (leaderEnd < 0 && words.length() > 0 && !tokens.any(i, NAMING)) {
        leaderEnd = words.length();
      }
      word(i, start);
    }
    line.append(words, gapFrom, tokens.from(end));
    settle(end);
    compared(start, end);
  }

  private void clear() {
    words.setLength(0);
    indicatorEnd = 0;
    leaderEnd = -1;
    piece = 0;
    opened = false;
    looked = false;
    placed = false;
  }

  private void word(int i, int start) {
    if (tokens.is(i, Tag.PERIOD)) {
      time(tokens.time(i));
    } else if (tokens.is(i, Tag.SPLICE)) {
      line.takeSpliced(i);
    } else if (singledOut(i)) {
      mention.areas.clear();
      line.place(i, mention.areas, false);
      mention.areaNamed = true;
    } else if (tokens.any(i, Tag.PLACE) && tokens.to(i) - tokens.from(i) > 1) {
      boolean ranked = tokens.is(i - 1, Tag.RANK) && tokens.touchesPrevious(i);
      boolean venue =
          tokens.any(i, Tag.bits(Tag.NATION, Tag.PROVINCE))
              && tokens.is(i - 1, Tag.OPEN)
              && tokens.touchesPrevious(i)
              && line.text.charAt(tokens.from(i - 1)) == '在';
      if (!venue
          && !ranked
          && !isPredicate(i)
          && !ranksAmong(i)
          && words.length() == 0
          && !line.seenBetween(start, i, COMPARING & ~Tag.AND.bit)) {
        line.place(i, mention.areas, false);
        mention.areaNamed = true;
        placed = true;
      }
    } else if (tokens.is(i, Tag.TARGET)) {
      boolean leads = words.length() == 0 || tokens.to(i) - tokens.from(i) > 2;
      mention.target |= leads && !tellsOfBefore(start);
    } else if (tokens.is(i, Tag.FORECAST)) {
      mention.forecast = true;
    } else if (tokens.is(i, Tag.AMONG)) {
      mention.among = true;
      words.setLength(0);
      indicatorEnd = 0;
      leaderEnd = -1;
      piece = 0;
    } else if (tokens.is(i, Tag.BY)) {
      mention.by = true;
    } else if (tokens.is(i, Tag.OPEN) && words.length() == 0) {
      opened = true;
    } else if (tokens.is(i, Tag.LOOK)) {
      looked = true;
    } else {
      name(i);
    }
  }

  /** Tells whether the phrase ends in the area that it singles out: 增速最快的是甲县. */
  private boolean singledOut(int i) {
    int from = tokens.from(i);
    return tokens.is(i, Tag.AREA)
        && tokens.any(i + 1, Tag.bits(Tag.PAUSE, Tag.STOP))
        && from > 1
        && (line.text.startsWith("的是", from - 2) || line.text.startsWith("的为", from - 2));
  }

  /** Tells whether 是 or 为 leads the place: 是全市唯一负增长的区 tells of a place named before. */
  private boolean isPredicate(int i) {
    return i > 0
        && tokens.touchesPrevious(i)
        && tokens.to(i - 1) - tokens.from(i - 1) == 1
        && "是为系".indexOf(line.text.charAt(tokens.from(i - 1))) >= 0;
  }

  /** Tells whether words of a place in an order follow: 全国最多, 全省领先 tell of what stands before. */
  private boolean ranksAmong(int i) {
    int after = tokens.to(i);
    return tokens.any(i, Tag.bits(Tag.NATION, Tag.PROVINCE))
        && after + 1 < line.end
        && (line.text.charAt(after) == '最'
            || ORDERS.contains(line.text.substring(after, after + 2)));
  }

  private void time(Times.Time time) {
    if (time.role() == Times.Role.SPAN || time.role() == Times.Role.YEAR) {
      mention.own = time;
      mention.first = mention.first == null ? time : mention.first;
    }
  }

  private void name(int i) {
    boolean told = tokens.any(i, Tag.bits(Tag.NOUN, Tag.INDICATOR));
    boolean weighs = !tokens.any(i, Tag.bits(Tag.VERB, Tag.ADVERB, Tag.ALTERNATE));
    if (told || (words.length() > 0 && weighs)) {
      line.append(words, tokens.from(i), tokens.to(i));
      indicatorEnd = told && tokens.is(i, Tag.INDICATOR) ? words.length() : indicatorEnd;
    } else if (tokens.is(i, Tag.VERB)) {
      piece = words.length();
    }
  }

  /** Tells whether the phrase goes on from a figure with 的: 6%的年初预期 is no aim of what follows. */
  private boolean tellsOfBefore(int start) {
    if (start == 0 || !tokens.is(start - 1, Tag.QUANTITY)) {
      return false;
    }
    int after = tokens.to(start - 1);
    return after < line.text.length() && line.text.charAt(after) == '的';
  }

  private void settle(int end) {
    if (placed && opened && !looked) {
      // 根据全省统一核算 tells by whom, not where
      mention.areas.clear();
      mention.areaNamed = false;
    }
    mention.looksAtArea = placed && looked;
    mention.preceding.setLength(0);
    mention.preceding.append(words);
    mention.before.setLength(0);
    mention.before.append(words, Math.min(piece, words.length()), words.length());
    named(end);
    mention.leader.setLength(0);
    if (tokens.is(end, Tag.PAUSE) && leaderEnd > 1) {
      mention.leader.append(words, 0, leaderEnd);
    }
    mention.bracketed = tokens.is(end, Tag.OPEN_BRACKET);
    topic(end);
    if (tokens.is(end, Tag.STOP)) {
      mention.target = false;
      mention.forecast = false;
    }
  }

  /** Keeps a phrase that is a name and no more; others end the names before them. */
  private void named(int end) {
    boolean name = leaderEnd < 0 && words.length() > 2 && tokens.is(end, Tag.PAUSE) && !looked;
    if (name) {
      mention.names.add(line.spellings.of(words));
    } else {
      mention.names.clear();
    }
  }

  private void topic(int end) {
    if (!looked && indicatorEnd == 0) {
      return;
    }
    mention.topic.setLength(0);
    mention.topic.append(
        words, 0, looked ? words.length() : Math.min(indicatorEnd, words.length()));
    mention.topicStrong = true;
    char last = line.text.charAt(tokens.from(end) - 1);
    mention.looksInto = looked && (last == '中' || last == '看');
    mention.by |= opened && looked && indicatorEnd == 0;
  }

  /**
   * Takes what a phrase compares with: 和全国、全省比, before a comma; 比全国（18.3%）低, before a bracket that
   * holds the other's figure.
   */
  private void compared(int start, int end) {
    if (mention.bracketed) {
      comparedInBracket(start, end);
      return;
    }
    boolean leads =
        end - 1 > start
            && tokens.is(end - 1, Tag.COMPARE)
            && !tokens.is(end - 1, Tag.AND)
            && tokens.any(start, Tag.bits(Tag.COMPARE, Tag.AND));
    if (leads && tokens.is(start + 1, Tag.PERIOD) && start + 2 == end - 1) {
      mention.base = tokens.time(start + 1);
      mention.own = null;
      mention.reference = Reference.TIME;
    }
    boolean compares = leads && tokens.any(start + 1, Tag.PLACE);
    if (compares) {
      mention.reference = Reference.AREA;
      mention.areas.clear();
      mention.areaNamed = false;
      for (int i = start + 1; i < end - 1; i++) {
        if (tokens.any(i, Tag.PLACE)) {
          line.place(i, mention.referenceAreas, true);
        }
      }
    }
  }

  private void comparedInBracket(int start, int end) {
    mention.aimed = tokens.is(end - 1, Tag.PLAN) && line.touches(end);
    boolean other = end - 1 > start && tokens.any(end - 1, Tag.PLACE) && line.touches(end);
    if (other && line.seenBetween(start, end - 1, COMPARING)) {
      mention.areas.clear();
      line.place(end - 1, mention.areas, true);
      mention.areaNamed = true;
      mention.before.setLength(0);
      mention.seen |= line.seenBetween(start, end, Tag.SPEED.bit) ? Tag.SPEED.bit : 0;
    } else if (other && tokens.is(end - 1, Tag.AREA)) {
      mention.areas.clear();
      line.place(end - 1, mention.areas, false);
      mention.areaNamed = true;
    }
  }
}
