package org.tongbao.claim;

import java.util.List;
import org.tongbao.claim.Mention.Reference;
import org.tongbao.claim.Walk.Mode;

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
  /** What 均 makes an average over: 日均. */
  private static final String AVERAGED = "日月年户亩人";

  /** What 在…下 may end in that moves an economy. */
  private static final List<String> MOVERS =
      List.of("带动", "拉动", "推动", "支撑", "驱动", "引领", "影响", "作用", "拖累");

  private final Line line;
  private final Tokens tokens;
  private final Mention mention;
  private final Walk walk;
  private final ValueChain chain;
  private final PreludeReader prelude;
  private final LightWords lightWords;
  private final MeasureWords measureWords;
  private final PlainWords plainWords;
  private final Comparisons comparisons;

  /** Where words that are no part of the clause's subject begin and end, empty where none are. */
  private int asideFrom;

  private int asideTo;

  ClauseReader(Line line, ValueChain chain) {
    this.line = line;
    tokens = line.tokens;
    mention = line.mention;
    this.chain = chain;
    walk = new Walk(line);
    prelude = new PreludeReader(line);
    lightWords = new LightWords(line);
    measureWords = new MeasureWords(line, walk);
    plainWords = new PlainWords(line, lightWords, walk);
    comparisons = new Comparisons(line, lightWords, walk);
  }

  /** Reads what stands between token {@code mention.left} and the figure in hand. */
  void read() {
    mention.chain = chain.goesOn();
    if (mention.chain) {
      return;
    }
    int phrase = phraseStart();
    prelude.read(phrase);
    clause(phrase);
    missesAim();
  }

  /** Reads the difference from an aim that stands before it: 低于7.5%的预期目标0.6个百分点. */
  private void missesAim() {
    long compared = line.context.aimCompared;
    line.context.aimCompared = 0;
    if (mention.quantity.form() == Quantity.Form.FLAT) {
      mention.target = false; // 与计划目标持平 is told of what was done
      mention.aimed = false;
      return;
    }
    if (Aims.follows(line.text, mention.quantity.to(), line.end)) {
      boolean compares = mention.reference == Reference.TIME && leadsCompared();
      line.context.aimCompared =
          compares ? Tag.COMPARE.bit : mention.seen & Tag.bits(Tag.ABOVE, Tag.BELOW);
      mention.seen &= ~Tag.bits(Tag.ABOVE, Tag.BELOW);
      if (line.context.aimCompared == 0 && pointsFollow()) {
        line.context.aimCompared = mention.light & Tag.bits(Tag.ABOVE, Tag.BELOW);
        mention.qualifier = mention.quantity.qualifier();
      }
      if (compares) {
        mention.noun.setLength(0);
      }
      mention.base = null;
      mention.reference = Mention.Reference.NOTHING;
      return;
    }
    int after = mention.left == 0 ? 0 : tokens.to(mention.left - 1);
    if (compared != 0
        && mention.kind() == UnitKind.POINT
        && Aims.follows(line.text, after, mention.quantity.from())) {
      mention.seen |= compared & ~Tag.COMPARE.bit;
      if (compared == Tag.COMPARE.bit) {
        mention.cue = tokens.tags(mention.token - 1) & Tag.bits(Tag.HIGH, Tag.LOW);
      }
      mention.target = false;
      mention.aimed = false;
      mention.reference = Mention.Reference.THING;
      mention.noun.setLength(0);
    }
  }

  /** Tells whether the next figure of the phrase is one of points. */
  private boolean pointsFollow() {
    int next = mention.token + 1;
    while (next < tokens.size() && !tokens.any(next, Tag.BREAKS | Tag.QUANTITY.bit)) {
      next++;
    }
    return tokens.is(next, Tag.QUANTITY) && tokens.quantity(next).kind() == UnitKind.POINT;
  }

  /** Tells whether 比 leads the clause: 比年初确定的7%的目标高1.3个百分点. */
  private boolean leadsCompared() {
    int phrase = phraseStart();
    return tokens.is(phrase, Tag.COMPARE) && phrase < mention.token;
  }

  private int phraseStart() {
    int i = mention.token;
    while (i > mention.left && !tokens.any(i - 1, Tag.BREAKS)) {
      i--;
    }
    return i;
  }

  private void clause(int phrase) {
    int at = mention.token;
    walk.starts(lightWords.cue(phrase, at));
    int gapFrom = phrase > 0 ? tokens.to(phrase - 1) : -1;
    circumstance(phrase, at);
    for (int i = phrase; i <= at; i++) {
      if (gapFrom < 0) {
        gapFrom = phrase == 0 ? line.start : tokens.from(i);
      }
      gap(gapFrom, Math.min(tokens.from(i), Math.max(gapFrom, asideFrom)));
      gap(Math.max(gapFrom, asideTo), tokens.from(i));
      if (i < at) {
        if (tokens.from(i) < asideFrom || tokens.from(i) >= asideTo) {
          word(i, at);
        }
        gapFrom = tokens.to(i);
      }
    }
    trim();
  }

  /** Finds the words of a phrase that say what moved its subject, and name nothing: 在龙头企业带动下. */
  private void circumstance(int phrase, int at) {
    int start = phrase == 0 ? line.start : tokens.from(phrase);
    int end = tokens.from(at);
    asideFrom = end;
    asideTo = end;
    for (int i = start; i < end; i++) {
      char c = line.text.charAt(i);
      if (c == '在' && asideFrom == end) {
        asideFrom = i;
      } else if (c == '下'
          && asideFrom < i
          && Endings.endsInAny(line.text.substring(asideFrom, i), MOVERS)) {
        asideTo = i + 1;
        return;
      }
    }
    asideFrom = end;
  }

  private void gap(int from, int to) {
    boolean blank = true;
    for (int i = from; i < to && blank; i++) {
      blank = Line.isBlank(line.text.charAt(i));
    }
    if (blank) {
      return;
    }
    switch (walk.mode) {
      case SUBJECT -> walk.noun(from, to);
      case REFERENCE -> {
        if (mention.reference == Reference.NOTHING) {
          mention.reference = Reference.THING;
        }
      }
      case WHOLE -> {}
      case DONE -> {
        if (mention.noun.length() == 0) {
          walk.noun(from, to);
        }
      }
    }
  }

  private void word(int i, int at) {
    long tags = tokens.tags(i);
    boolean single = tokens.to(i) - tokens.from(i) == 1;
    if ((tags & Tag.PERIOD.bit) != 0) {
      time(i);
    } else if ((tags & Tag.SPLICE.bit) != 0) {
      line.takeSpliced(i);
    } else if ((tags & Tag.COMPARE.bit) != 0 && comparisons.compares(i, at)) {
      walk.mode = Mode.REFERENCE;
    } else if ((tags & Tag.PLACE) != 0 && (!single || walk.mode == Mode.REFERENCE)) {
      area(i);
    } else if (i == walk.cueToken && mention.cue != 0) {
      cue(tags);
    } else if ((tags & Tag.bits(Tag.ABOVE, Tag.BELOW)) != 0 && comparisons.exceeds(i, at)) {
      mention.seen |= tags & Tag.bits(Tag.ABOVE, Tag.BELOW);
      walk.mode = Mode.REFERENCE;
    } else if (measureWords.take(i, at, tags)) {
      // taken in
    } else if ((tags & Tag.AMONG.bit) != 0 && (!single || mention.noun.length() == 0)) {
      mention.among = true;
      mention.noun.setLength(0);
    } else if ((tags & Tag.BY.bit) != 0) {
      mention.by = true;
      mention.noun.setLength(0);
    } else {
      plainWords.take(i, at, tags, single);
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
    boolean apart = tokens.from(i) > 0 && Line.isBlank(line.text.charAt(tokens.from(i) - 1));
    if (apart && walk.mode == Mode.SUBJECT) {
      mention.noun.setLength(0);
    }
    if (walk.mode == Mode.WHOLE && time.role() == Times.Role.PAST && !mention.from) {
      return;
    }
    boolean aimed = tokens.any(i + 1, Tag.bits(Tag.TARGET, Tag.PLAN)) && line.touches(i + 1);
    if (walk.mode == Mode.REFERENCE && aimed) {
      return;
    }
    switch (time.role()) {
      case BASIS -> mention.basis = time;
      case DAY -> {}
      case SPAN, PAST, YEAR -> {
        if (walk.mode == Mode.REFERENCE) {
          mention.base = time;
          mention.reference = Reference.TIME;
          walk.mode = mention.noun.length() == 0 ? Mode.SUBJECT : Mode.DONE;
          return;
        }
        listed(i, time);
        mention.own = time;
      }
    }
  }

  /** Keeps a time that goes on with a list of times. */
  private void listed(int i, Times.Time time) {
    boolean goesOn =
        i >= 2
            && tokens.any(i - 1, Tag.bits(Tag.AND, Tag.ENUMERATION))
            && tokens.is(i - 2, Tag.PERIOD);
    boolean same = i >= 1 && tokens.is(i - 1, Tag.PERIOD) && tokens.touchesPrevious(i);
    if (same && mention.ownTimes.size() > 1) {
      return;
    }
    if (!goesOn) {
      mention.ownTimes.clear();
    }
    mention.ownTimes.add(time);
  }

  private void area(int i) {
    if (walk.mode == Mode.REFERENCE) {
      line.place(i, mention.referenceAreas, true);
      mention.reference = Reference.AREA;
      return;
    }
    boolean ordered =
        mention.quantity.form() == Quantity.Form.ORDINAL
            && !tokens.any(i, Tag.bits(Tag.AREA, Tag.LOCAL));
    if (ordered) {
      return;
    }
    if (walk.mode == Mode.SUBJECT && tokens.is(i, Tag.AREA) && singlesOut()) {
      mention.noun.setLength(0);
    }
    boolean names = mention.kind() == UnitKind.COUNT && isOwnProvince(i) && goesOn(i);
    if (walk.mode == Mode.SUBJECT
        && mention.noun.length() == 0
        && !names
        && !tokens.is(i + 1, Tag.RANK)) {
      if (tokens.is(i, Tag.AREA) || !mention.areaNamed) {
        line.place(i, mention.areas, false);
        mention.areaNamed = true;
      }
      return;
    }
    if (walk.mode == Mode.SUBJECT && tokens.is(i, Tag.AREA)) {
      walk.noun(tokens.from(i), tokens.to(i));
    }
  }

  /** Tells whether a name is that of the province which the bulletin's area is in. */
  private boolean isOwnProvince(int i) {
    String code = tokens.is(i, Tag.AREA) ? tokens.area(i) : null;
    return code != null && !code.equals(line.home) && code.equals(Localities.province(line.home));
  }

  /** Tells whether a name goes on at once, and so is only its beginning: 河南省创新龙头企业10家. */
  private boolean goesOn(int i) {
    int after = tokens.to(i);
    return after < line.end
        && Character.isIdeographic(line.text.charAt(after))
        && "共有拥累".indexOf(line.text.charAt(after)) < 0;
  }

  /** Tells whether the words so far only say which area is meant: 总量最小的, 增速最快的. */
  private boolean singlesOut() {
    int length = mention.noun.length();
    return length > 2 && mention.noun.charAt(length - 1) == '的' && mention.noun.indexOf("最") >= 0;
  }

  private void cue(long tags) {
    mention.seen |= tags & Tag.CUES;
    walk.mode = Mode.DONE;
  }

  /** Takes joining letters off the ends of the subject. */
  private void trim() {
    StringBuilder noun = mention.noun;
    int end = noun.length();
    while (end > 0
        && "、和与及的了已，是为达由均都仅约只仍还又".indexOf(noun.charAt(end - 1)) >= 0
        && !(end > 2 && noun.charAt(end - 2) == '惠')
        && !(end > 1
            && noun.charAt(end - 1) == '均'
            && AVERAGED.indexOf(noun.charAt(end - 2)) >= 0)) {
      end--;
    }
    boolean bound =
        end > 3 && noun.charAt(end - 2) == '最' && "低高".indexOf(noun.charAt(end - 1)) >= 0;
    end = bound ? end - 2 : end;
    noun.setLength(end);
    int from = 0;
    while (from < end && "、和与及的了·".indexOf(noun.charAt(from)) >= 0) {
      from++;
    }
    noun.delete(0, from);
    mention.lastPiece = Math.max(0, Math.min(mention.lastPiece - from, noun.length()));
  }
}
