package org.tongbao.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.claim.Mention.Reference;

/**
 * Reads the words before a quantity into a mention.
 *
 * <pre>
 * before  := phrase ("," phrase)*           the last phrase holds the clause
 * clause  := (time | area | scope)* subject? compared? cue? light* QUANTITY
 * compared := (比 | 较 | 与) (time | area | thing) | (高于 | 低于) (time | area | thing)
 * cue     := growth | speed | share | contribution | completion | rank
 * light   := 实现 | 达到 | 为 | 约 | 超 | 分别 …
 * </pre>
 */
final class ClauseReader {
  private static final long LIGHT =
      Tag.bits(
          Tag.VERB,
          Tag.LEAD,
          Tag.ABOUT,
          Tag.OVER,
          Tag.UNDER,
          Tag.EACH,
          Tag.BOTH,
          Tag.TO,
          Tag.ADVERB);
  private static final long CUES =
      Tag.bits(
          Tag.RISE,
          Tag.FALL,
          Tag.SPEED,
          Tag.SHRINK,
          Tag.NARROW,
          Tag.WIDEN,
          Tag.SHARE,
          Tag.CONTRIBUTE_RATE,
          Tag.RANK,
          Tag.BETTER);
  private static final long PLACE =
      Tag.bits(Tag.AREA, Tag.LOCAL, Tag.PROVINCE, Tag.NATION, Tag.HOME);
  private static final long BREAKS =
      Tag.bits(Tag.PAUSE, Tag.STOP, Tag.COLON, Tag.OPEN_BRACKET, Tag.CLOSE_BRACKET);

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

  /** What a 比例 is a rate of. */
  private static final Set<String> RATED = Set.of("天数", "水体", "断面", "水质");

  /** What 均 makes an average over: 日均. */
  private static final String AVERAGED = "日月年户亩人";

  private enum Mode {
    SUBJECT,
    /** After 比, 高于: what is compared with. */
    REFERENCE,
    /** After 占, 拉动, 对: the whole; of no interest. */
    WHOLE,
    /** After the cue. */
    DONE
  }

  private String text = "";
  private Tokens tokens = new Tokens();
  private Mention mention = new Mention();
  private @Nullable String home;
  private Mode mode = Mode.SUBJECT;
  private int cueToken;
  private boolean gapOpen;

  /** Reads what stands between token {@code mention.left} and the mention. */
  void read(String sourceText, Tokens sentence, Mention into, @Nullable String homeArea) {
    text = sourceText;
    tokens = sentence;
    mention = into;
    home = homeArea;
    mention.chain = isChain();
    if (mention.chain) {
      return;
    }
    int phrase = phraseStart();
    prelude(phrase);
    clause(phrase);
  }

  private boolean isChain() {
    int at = mention.token;
    if (mention.left >= at) {
      return mention.left > 0
          && tokens.to(at - 1) == tokens.from(at)
          && tokens.is(at - 1, Tag.QUANTITY);
    }
    for (int i = mention.left; i < at; i++) {
      boolean joins =
          tokens.any(i, Tag.bits(Tag.ENUMERATION, Tag.AND, Tag.SPLICE))
              || (tokens.is(i, Tag.COLON)
                  && mention.quantity.form() == Quantity.Form.RATIO
                  && mention.quantity.part() > 0)
              || (mention.quantity.form() == Quantity.Form.RANGE && mention.quantity.part() > 0)
              || tokens.any(i, Tag.bits(Tag.ABOUT, Tag.OVER, Tag.UNDER))
              || (eachLeft > 0
                  && i > mention.left
                  && i == at - 1
                  && tokens.any(i, Tag.bits(Tag.RISE, Tag.FALL)));
      if (!joins || !touches(i)) {
        return false;
      }
    }
    int before = tokens.is(mention.left - 1, Tag.SPLICE) ? mention.left - 2 : mention.left - 1;
    return tokens.is(before, Tag.QUANTITY) && touches(at);
  }

  /** Tells whether only blanks stand between a token and the one before it. */
  private boolean touches(int token) {
    if (token == 0) {
      return false;
    }
    for (int i = tokens.to(token - 1); i < tokens.from(token); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\u3000' || c == '\t' || Scanner.isBullet(c);
  }

  private int phraseStart() {
    int i = mention.token;
    while (i > mention.left && !tokens.any(i - 1, BREAKS)) {
      i--;
    }
    return i;
  }

  /** Reads the phrases before the clause: times, areas, scope and a topic. */
  private void prelude(int phrase) {
    int i = mention.left;
    int start = i;
    while (i < phrase) {
      if (tokens.any(i, BREAKS)) {
        preludePhrase(start, i);
        start = i + 1;
      }
      i++;
    }
  }

  private void preludePhrase(int start, int end) {
    int gapFrom = start == 0 ? sentenceStart() : tokens.to(start - 1);
    boolean opened = false;
    boolean looked = false;
    boolean placed = false;
    words.setLength(0);
    int indicatorEnd = 0;
    int leaderEnd = -1;
    int piece = 0;
    for (int i = start; i <= end; i++) {
      if (gapFrom >= 0) {
        append(words, gapFrom, tokens.from(i));
      }
      if (i == end) {
        break;
      }
      gapFrom = tokens.to(i);
      if (leaderEnd < 0 && words.length() > 0 && !tokens.any(i, NAMING)) {
        leaderEnd = words.length();
      }
      if (tokens.is(i, Tag.PERIOD)) {
        Times.Time time = tokens.time(i);
        if (time.role() == Times.Role.SPAN || time.role() == Times.Role.YEAR) {
          mention.own = time;
          mention.first = mention.first == null ? time : mention.first;
        }
      } else if (tokens.is(i, Tag.SPLICE)) {
        spliced(i);
      } else if (tokens.any(i, PLACE) && tokens.to(i) - tokens.from(i) > 1) {
        if (words.length() == 0 && !seenBetween(start, i, COMPARING & ~Tag.AND.bit)) {
          place(i, mention.areas, false);
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
      } else if (tokens.any(i, Tag.bits(Tag.NOUN, Tag.INDICATOR))) {
        append(words, tokens.from(i), tokens.to(i));
        indicatorEnd = tokens.is(i, Tag.INDICATOR) ? words.length() : indicatorEnd;
      } else if (words.length() > 0
          && !tokens.any(i, Tag.bits(Tag.VERB, Tag.ADVERB, Tag.ALTERNATE))) {
        append(words, tokens.from(i), tokens.to(i));
      } else if (tokens.is(i, Tag.VERB)) {
        piece = words.length();
      }
    }
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
    mention.leader.setLength(0);
    if (tokens.is(end, Tag.PAUSE) && leaderEnd > 1) {
      mention.leader.append(words, 0, leaderEnd);
    }
    mention.bracketed = tokens.is(end, Tag.OPEN_BRACKET);
    topic(looked, indicatorEnd, opened);
    if (tokens.is(end, Tag.STOP)) {
      mention.target = false;
      mention.forecast = false;
    }
    compared(start, end);
  }

  /** Tells whether the phrase goes on from a figure with 的: 6%的年初预期 is no aim of what follows. */
  private boolean tellsOfBefore(int start) {
    if (start == 0 || !tokens.is(start - 1, Tag.QUANTITY)) {
      return false;
    }
    int after = tokens.to(start - 1);
    return after < text.length() && text.charAt(after) == '的';
  }

  private void topic(boolean looked, int indicatorEnd, boolean opened) {
    if (!looked && indicatorEnd == 0) {
      return;
    }
    mention.topic.setLength(0);
    mention.topic.append(
        words, 0, looked ? words.length() : Math.min(indicatorEnd, words.length()));
    mention.topicStrong = true;
    mention.by |= opened && looked && indicatorEnd == 0;
  }

  /**
   * Takes what a phrase compares with: 和全国、全省比, before a comma; 比全国（18.3%）低, before a bracket that
   * holds the other's figure.
   */
  private void compared(int start, int end) {
    if (mention.bracketed) {
      mention.aimed = tokens.is(end - 1, Tag.PLAN) && touches(end);
      boolean other = end - 1 > start && tokens.any(end - 1, PLACE) && touches(end);
      if (other && seenBetween(start, end - 1, COMPARING)) {
        mention.areas.clear();
        place(end - 1, mention.areas, true);
        mention.areaNamed = true;
        mention.before.setLength(0);
        mention.seen |= seenBetween(start, end, Tag.SPEED.bit) ? Tag.SPEED.bit : 0;
      }
      return;
    }
    boolean compares =
        end - 1 > start
            && tokens.is(end - 1, Tag.COMPARE)
            && !tokens.is(end - 1, Tag.AND)
            && tokens.any(start, Tag.bits(Tag.COMPARE, Tag.AND))
            && tokens.any(start + 1, PLACE);
    if (compares) {
      mention.reference = Reference.AREA;
      mention.areas.clear();
      mention.areaNamed = false;
      for (int i = start + 1; i < end - 1; i++) {
        if (tokens.any(i, PLACE)) {
          place(i, mention.referenceAreas, true);
        }
      }
    }
  }

  private boolean seenBetween(int from, int to, long tags) {
    for (int i = from; i < to; i++) {
      if (tokens.any(i, tags)) {
        return true;
      }
    }
    return false;
  }

  private void spliced(int i) {
    Times.Time time = tokens.spliced(i);
    if (time != null) {
      mention.own = time;
    }
  }

  private void append(StringBuilder into, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isBlank(c) && (c < '①' || c > '⑳')) {
        into.append(c);
      }
    }
  }

  private void clause(int phrase) {
    int at = mention.token;
    cueToken = light(phrase, at);
    mode = Mode.SUBJECT;
    gapOpen = false;
    int gapFrom = phrase > 0 ? tokens.to(phrase - 1) : -1;
    for (int i = phrase; i <= at; i++) {
      if (gapFrom < 0) {
        gapFrom = phrase == 0 ? sentenceStart() : tokens.from(i);
      }
      gap(gapFrom, tokens.from(i));
      if (i < at) {
        word(i, at);
        gapFrom = tokens.to(i);
      }
    }
    trim();
  }

  private final StringBuilder words = new StringBuilder();
  private int start;
  private int eachLeft;

  /**
   * Tells how many values are still to come of a list that 分别 answers, each perhaps with a verb.
   */
  void expects(int values) {
    eachLeft = values;
  }

  void startsAt(int sentenceStart) {
    start = sentenceStart;
  }

  private int sentenceStart() {
    return start;
  }

  /** Walks left over light words; returns the token of the cue, or the first light one. */
  private int light(int phrase, int at) {
    int i = at;
    while (i > phrase && touches(i)) {
      long tags = tokens.tags(i - 1);
      if ((tags & CUES) != 0
          && !isPartOfName(i - 1)
          && (tags & Tag.TO.bit) == 0
          && ((tags & Tag.COMPLETE.bit) == 0 || (tags & Tag.SHARE.bit) != 0)) {
        mention.cue = tags;
        return i - 1;
      }
      if ((tags & Tag.bits(Tag.HIGH, Tag.LOW)) != 0
          && (mention.reference == Reference.AREA || comparedBefore(phrase, i - 1))) {
        mention.cue = tags;
        return i - 1;
      }
      if (isNew(i - 1) && comparedBefore(phrase, i - 1)) {
        mention.cue = Tag.RISE.bit;
        return i - 1;
      }
      if ((tags & (LIGHT | Tag.TARGET.bit | Tag.FORECAST.bit)) == 0 || belongs(i - 1, at)) {
        break;
      }
      mention.target |= (tags & Tag.TARGET.bit) != 0;
      qualify(tags);
      mention.light |= tags;
      i--;
    }
    return i;
  }

  /** Tells whether 新增 stands here, which after 较年初 is a difference. */
  private boolean isNew(int i) {
    return tokens.to(i) - tokens.from(i) == 2 && text.startsWith("新增", tokens.from(i));
  }

  /** Tells whether 的 after a verb makes what follows a count of those that grow: 增长的有45种. */
  private boolean belongs(int i, int at) {
    return text.charAt(tokens.from(i)) == '的'
        && mention.kind() != UnitKind.PERCENT
        && i + 1 < at
        && i > 0
        && tokens.any(i - 1, Tag.bits(Tag.RISE, Tag.FALL));
  }

  private boolean comparedBefore(int phrase, int at) {
    for (int i = phrase; i < at; i++) {
      boolean basis = tokens.is(i, Tag.PERIOD) && tokens.time(i).role() == Times.Role.BASIS;
      if (tokens.is(i, Tag.COMPARE) || basis) {
        return true;
      }
    }
    return false;
  }

  private void qualify(long tags) {
    if (mention.qualifier != Qualifier.EXACT) {
      return;
    }
    if ((tags & Tag.OVER.bit) != 0) {
      mention.qualifier = Qualifier.OVER;
    } else if ((tags & Tag.UNDER.bit) != 0) {
      mention.qualifier = Qualifier.UNDER;
    } else if ((tags & Tag.ABOUT.bit) != 0) {
      mention.qualifier = Qualifier.ABOUT;
    }
  }

  private void gap(int from, int to) {
    boolean blank = true;
    for (int i = from; i < to && blank; i++) {
      blank = isBlank(text.charAt(i));
    }
    if (blank) {
      return;
    }
    switch (mode) {
      case SUBJECT -> noun(from, to);
      case REFERENCE -> {
        if (mention.reference == Reference.NOTHING) {
          mention.reference = Reference.THING;
        }
      }
      case WHOLE -> {}
      case DONE -> {
        if (mention.noun.length() == 0) {
          noun(from, to);
        }
      }
    }
  }

  private void noun(int from, int to) {
    if (gapOpen) {
      mention.lastPiece = mention.noun.length();
      gapOpen = false;
    }
    append(mention.noun, from, to);
  }

  private void word(int i, int at) {
    long tags = tokens.tags(i);
    boolean single = tokens.to(i) - tokens.from(i) == 1;
    if ((tags & Tag.PERIOD.bit) != 0) {
      time(i);
    } else if ((tags & Tag.SPLICE.bit) != 0) {
      spliced(i);
    } else if ((tags & Tag.COMPARE.bit) != 0 && compares(i, at)) {
      mode = Mode.REFERENCE;
    } else if ((tags & PLACE) != 0 && (!single || mode == Mode.REFERENCE)) {
      area(i);
    } else if (i == cueToken && mention.cue != 0) {
      cue(tags);
    } else if ((tags & Tag.bits(Tag.ABOVE, Tag.BELOW)) != 0 && exceeds(i, at)) {
      mention.seen |= tags & Tag.bits(Tag.ABOVE, Tag.BELOW);
      mode = Mode.REFERENCE;
    } else if (measures(i, at, tags)) {
      // taken in by measures
    } else if ((tags & Tag.AMONG.bit) != 0 && (!single || mention.noun.length() == 0)) {
      mention.among = true;
      mention.noun.setLength(0);
    } else if ((tags & Tag.BY.bit) != 0) {
      mention.by = true;
      mention.noun.setLength(0);
    } else {
      plain(i, at, tags, single);
    }
  }

  private void time(int i) {
    Times.Time time = tokens.time(i);
    if ((mention.base != null || mention.basis != null)
        && i >= 2
        && tokens.any(i - 1, Tag.bits(Tag.AND, Tag.ENUMERATION))
        && tokens.is(i - 2, Tag.PERIOD)
        && time.role() != Times.Role.BASIS) {
      mention.moreBases.add(time);
      return;
    }
    boolean apart = tokens.from(i) > 0 && isBlank(text.charAt(tokens.from(i) - 1));
    if (apart && mode == Mode.SUBJECT) {
      mention.noun.setLength(0);
    }
    switch (time.role()) {
      case BASIS -> mention.basis = time;
      case DAY -> {}
      case SPAN, PAST, YEAR -> {
        if (mode == Mode.REFERENCE) {
          mention.base = time;
          mention.reference = Reference.TIME;
          mode = mention.noun.length() == 0 ? Mode.SUBJECT : Mode.DONE;
          return;
        }
        mention.own = time;
      }
    }
  }

  /** Tells whether 比, 与 and the like compare here and do not only join. */
  private boolean compares(int i, int at) {
    boolean joins = tokens.any(i, Tag.bits(Tag.AND)) || text.charAt(tokens.from(i)) == '同';
    if (!joins && tokens.to(i) - tokens.from(i) > 1) {
      return true;
    }
    boolean told = tokens.any(i + 1, PLACE | Tag.PERIOD.bit) && touches(i + 1) && i + 1 < at;
    boolean flat = mention.quantity.form() == Quantity.Form.FLAT;
    if (joins) {
      boolean leads = text.charAt(tokens.from(i)) != '和' || told;
      return (flat && leads)
          || (told && tokens.is(i + 1, Tag.PERIOD) && tokens.time(i + 1).role() == Times.Role.PAST);
    }
    if (told) {
      return true;
    }
    return (mention.cue & Tag.bits(Tag.HIGH, Tag.LOW, Tag.RISE, Tag.FALL)) != 0;
  }

  /** Tells whether 高于 leads what is exceeded, and not only the figure: 超过5%. */
  private boolean exceeds(int i, int at) {
    int after = tokens.to(i);
    boolean threshold = after < text.length() && Numerals.isDigit(text.charAt(after));
    return !threshold && (i < cueToken || (i < at && !allLight(i + 1, at)));
  }

  private boolean allLight(int from, int at) {
    for (int i = from; i <= at; i++) {
      if (!touches(i) || (i < at && !tokens.any(i, LIGHT))) {
        return false;
      }
    }
    return true;
  }

  private void area(int i) {
    if (mode == Mode.REFERENCE) {
      place(i, mention.referenceAreas, true);
      mention.reference = Reference.AREA;
      return;
    }
    boolean ordered =
        mention.quantity.form() == Quantity.Form.ORDINAL
            && !tokens.any(i, Tag.bits(Tag.AREA, Tag.LOCAL));
    if (ordered) {
      return;
    }
    if (mode == Mode.SUBJECT && mention.noun.length() == 0 && !tokens.is(i + 1, Tag.RANK)) {
      if (tokens.is(i, Tag.AREA) || !mention.areaNamed) {
        place(i, mention.areas, false);
        mention.areaNamed = true;
      }
      return;
    }
    if (mode == Mode.SUBJECT && tokens.is(i, Tag.AREA)) {
      noun(tokens.from(i), tokens.to(i));
    }
  }

  private void place(int i, List<String> into, boolean compared) {
    String code;
    if (tokens.is(i, Tag.AREA)) {
      code = tokens.area(i);
    } else if (tokens.is(i, Tag.NATION)) {
      code = "000000";
    } else if (tokens.is(i, Tag.PROVINCE) && !tokens.is(i, Tag.HOME)) {
      code = Localities.province(home);
    } else {
      code = Localities.own(text.substring(tokens.from(i), tokens.to(i)), home, compared);
    }
    into.add(code == null ? "" : code);
  }

  private void cue(long tags) {
    mention.seen |= tags & CUES;
    mode = Mode.DONE;
  }

  /** Takes in words that tell the measure though they do not touch the figure. */
  private boolean measures(int i, int at, long tags) {
    UnitKind kind = mention.kind();
    if ((tags & Tag.bits(Tag.SPEED, Tag.SHRINK)) != 0) {
      mention.seen |= tags & Tag.bits(Tag.SPEED, Tag.SHRINK);
      return true;
    }
    if ((tags & Tag.CONTRIBUTE_RATE.bit) != 0) {
      mention.seen |= Tag.CONTRIBUTE_RATE.bit;
      mode = Mode.DONE;
      return true;
    }
    if ((tags & Tag.CONTRIBUTE.bit) != 0 && kind == UnitKind.POINT) {
      mention.seen |= Tag.CONTRIBUTE.bit | (tags & Tag.DRAG.bit);
      mode = Mode.WHOLE;
      return true;
    }
    if ((tags & Tag.PLAN.bit) != 0 && completes(tags)) {
      mention.seen |= Tag.PLAN.bit;
      return true;
    }
    if ((tags & Tag.SHARE.bit) != 0 && share(i, kind)) {
      return true;
    }
    if ((tags & Tag.COMPLETE.bit) != 0 && kind == UnitKind.PERCENT && planFollows(i, at)) {
      mention.seen |= Tag.COMPLETE.bit;
      mode = Mode.WHOLE;
      return true;
    }
    if ((tags & Tag.RANK.bit) != 0 && mention.quantity.form() == Quantity.Form.ORDINAL) {
      mention.seen |= Tag.RANK.bit;
      mode = Mode.WHOLE;
      return true;
    }
    if ((tags & Tag.OPEN.bit) != 0 && text.charAt(tokens.from(i)) == '对' && contributes(i, at)) {
      mode = Mode.WHOLE;
      return true;
    }
    return false;
  }

  private boolean completes(long tags) {
    return mention.kind() == UnitKind.PERCENT
        && ((tags & Tag.TARGET.bit) == 0 || mention.saw(Tag.COMPLETE) || mention.saw(Tag.SHARE))
        && (mention.saw(Tag.COMPLETE) || mention.saw(Tag.SHARE) || mention.noun.length() == 0)
        && (mention.cue & Tag.bits(Tag.RISE, Tag.FALL)) == 0;
  }

  private boolean share(int i, UnitKind kind) {
    if (isPartOfName(i)) {
      noun(tokens.from(i), tokens.to(i));
      return true;
    }
    boolean percent = kind == UnitKind.PERCENT || kind == UnitKind.POINT || ratio();
    if (!percent) {
      return false;
    }
    mention.seen |= Tag.SHARE.bit;
    mode = Mode.WHOLE;
    return true;
  }

  /** Tells whether 比例 names a rate and no part of a whole: 空气优良天数比例. */
  private boolean isPartOfName(int i) {
    int from = tokens.from(i);
    return from > 1
        && text.startsWith("比例", from)
        && RATED.contains(text.substring(from - 2, from));
  }

  private boolean ratio() {
    return mention.quantity.form() == Quantity.Form.RATIO;
  }

  private boolean planFollows(int i, int at) {
    for (int j = i + 1; j < at; j++) {
      if (tokens.is(j, Tag.PLAN)) {
        return true;
      }
    }
    return false;
  }

  private boolean contributes(int i, int at) {
    for (int j = i + 1; j < at; j++) {
      if (tokens.any(j, Tag.bits(Tag.CONTRIBUTE_RATE, Tag.CONTRIBUTE))) {
        return true;
      }
    }
    return false;
  }

  private void plain(int i, int at, long tags, boolean single) {
    boolean empty = mention.noun.length() == 0;
    if ((tags & Tag.bits(Tag.EACH, Tag.BOTH)) != 0 && (i >= cueToken || !single)) {
      mention.seen |= tags & Tag.bits(Tag.EACH, Tag.BOTH);
      return;
    }
    if ((tags & Tag.TARGET.bit) != 0 && (empty || allLight(i + 1, at) || isSet(i + 1, at))) {
      mention.target = true;
      gapOpen = !empty;
      return;
    }
    if ((tags & Tag.PLAN.bit) != 0 && mention.kind() == UnitKind.PERCENT && isSet(i + 1, at)) {
      mention.target = true;
      mention.aimed = true;
      gapOpen = !empty;
      return;
    }
    if ((tags & Tag.FORECAST.bit) != 0) {
      mention.forecast = true;
      return;
    }
    if ((tags & Tag.FROM.bit) != 0 && turnsAfter(at)) {
      mention.from = true;
      mode = mode == Mode.SUBJECT && !empty ? Mode.DONE : mode;
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
    if ((tags & Tag.CONTRIBUTE.bit) != 0 && !empty && mode == Mode.SUBJECT && !single) {
      gapOpen = true;
      return;
    }
    boolean name = (tags & Tag.bits(Tag.NOUN, Tag.INDICATOR, Tag.QUANTITY, Tag.ASIDE)) != 0;
    if (!name && (tags & (LIGHT | Tag.AND.bit | Tag.ENUMERATION.bit | Tag.OPEN.bit)) != 0) {
      light(i, tags, single, empty);
      return;
    }
    if (mode == Mode.REFERENCE) {
      if (mention.reference == Reference.NOTHING) {
        mention.reference = Reference.THING;
      }
      return;
    }
    if ((tags & Tag.ASIDE.bit) != 0 && empty) {
      return;
    }
    if (mode == Mode.SUBJECT || (mode == Mode.DONE && empty)) {
      noun(tokens.from(i), tokens.to(i));
    }
  }

  private void light(int i, long tags, boolean single, boolean empty) {
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
    if (mode != Mode.SUBJECT || (empty && !(first && i < cueToken))) {
      return;
    }
    boolean joins = (tags & Tag.bits(Tag.AND, Tag.ENUMERATION)) != 0;
    if (i >= cueToken) {
      return;
    }
    boolean names = "为是".indexOf(text.charAt(tokens.from(i))) >= 0;
    if (joins || (single && !names)) {
      noun(tokens.from(i), tokens.to(i));
    } else {
      gapOpen = (tags & Tag.VERB.bit) != 0;
    }
  }

  /** Tells whether 为 or 是 follows a word for an aim, and what is aimed at follows that. */
  private boolean isSet(int i, int at) {
    return i < at && touches(i) && "为是".indexOf(text.charAt(tokens.from(i))) >= 0;
  }

  private boolean opensPhrase(int i) {
    for (int j = i - 1; j >= mention.left && !tokens.any(j, BREAKS); j--) {
      if (tokens.is(j, Tag.OPEN)) {
        return true;
      }
    }
    return false;
  }

  private boolean turnsAfter(int at) {
    for (int i = at + 1; i < tokens.size() && i < at + 12; i++) {
      if (tokens.is(i, Tag.TURN)
          || tokens.is(i, Tag.TO)
          || (tokens.any(i, Tag.bits(Tag.VERB))
              && tokens.to(i) - tokens.from(i) > 2
              && endsInTo(i))) {
        return true;
      }
      if (tokens.any(i, Tag.bits(Tag.PAUSE, Tag.STOP))) {
        return false;
      }
    }
    return false;
  }

  private boolean endsInTo(int i) {
    char last = text.charAt(tokens.to(i) - 1);
    return last == '到' || last == '至' || last == '为';
  }

  /** Takes joining letters off the ends of the subject. */
  private void trim() {
    StringBuilder noun = mention.noun;
    int end = noun.length();
    while (end > 0
        && "、和与及的了已，是为达由均都仅".indexOf(noun.charAt(end - 1)) >= 0
        && !(end > 1
            && noun.charAt(end - 1) == '均'
            && AVERAGED.indexOf(noun.charAt(end - 2)) >= 0)) {
      end--;
    }
    noun.setLength(end);
    int from = 0;
    while (from < end && "、和与及的了·".indexOf(noun.charAt(from)) >= 0) {
      from++;
    }
    noun.delete(0, from);
    mention.lastPiece = Math.max(0, Math.min(mention.lastPiece - from, noun.length()));
  }
}
