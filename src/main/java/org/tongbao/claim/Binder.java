package org.tongbao.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.Sentence;
import org.tongbao.catalog.Period;
import org.tongbao.claim.Quantity.Form;
import org.tongbao.text.CleanText;

/**
 * Binds the quantities of one bulletin's sentences to subjects, times and places, in text order.
 */
final class Binder {
  private static final long BREAKS =
      Tag.bits(Tag.PAUSE, Tag.STOP, Tag.COLON, Tag.OPEN_BRACKET, Tag.CLOSE_BRACKET);

  private static final Set<String> FURNITURE = Set.of("电话", "传真", "印数", "邮编", "编辑", "责编", "网址");

  private static final Set<String> AVERAGES = Set.of("日均", "月均", "户均", "亩均");

  private static final Set<String> LEVELS = Set.of("市级", "县级", "省级", "区级", "市本级", "镇级", "县区级");

  private final Scanner scanner;
  private final Subjects subjects;
  private final CleanText cleanText;
  private final String text;
  private final Times times;
  private final @Nullable String home;
  private final List<Claim> claims;
  private final Confidences confidences;
  private @Nullable Consumer<String> trace;
  private final Tokens tokens = new Tokens();
  private final Mention mention = new Mention();
  private final ClauseReader reader = new ClauseReader();
  private final Context context = new Context();
  private final Enumeration enumeration = new Enumeration();

  private int paragraph = -1;
  private String section = "";
  private String sentenceText = "";
  private @Nullable Period sentenceTime;

  /** The date that a paragraph tells at its head: 年末 holds for the counts after it. */
  private @Nullable Period paragraphTime;

  private boolean wasFrom;
  private boolean partOfThose;
  private boolean lastFlow;
  private int sentenceStart;
  private @Nullable Period clauseTime;
  private boolean clauseTimeSet;
  private @Nullable String areaCode;
  private @Nullable String areaText;
  private ClaimKind sentenceKind = ClaimKind.ACTUAL;
  private boolean aims;

  /** What the section looks forward to, null where it looks back. */
  private @Nullable Period aimTime;

  private final Aims aimsOf;
  private boolean which;
  private ClaimKind paragraphKind = ClaimKind.ACTUAL;
  private @Nullable Context outside;
  private int left;
  private int bracketAt;
  private int leftOutside;
  private @Nullable String areaOutside;
  private @Nullable Period timeOutside;
  private boolean timeSetOutside;

  Binder(
      Scanner scanner,
      Subjects subjects,
      CleanText cleanText,
      @Nullable Period own,
      @Nullable String home,
      Confidences confidences,
      List<Claim> into) {
    this.confidences = confidences;
    this.scanner = scanner;
    this.subjects = subjects;
    this.cleanText = cleanText;
    this.text = cleanText.text();
    this.times = new Times(own);
    this.aimsOf = new Aims(own);
    this.home = home;
    this.claims = into;
  }

  /** Tells each step of each binding from now on. */
  void traceTo(Consumer<String> steps) {
    trace = steps;
  }

  /** Starts a section; its heading may be the subject of what follows. */
  void section(String heading) {
    section = heading;
    paragraph = -1;
    context.main = null;
    lookForward(heading);
  }

  private void lookForward(String heading) {
    aimTime = Aims.isForward(heading) ? aimsOf.time(heading) : null;
  }

  /** Adds the claims of a sentence. */
  void read(Sentence sentence) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      context.newParagraph();
      Subject headed = subjects.of(section);
      context.topic = headed.indicator() != null ? headed : null;
      paragraphKind = aimTime == null ? ClaimKind.ACTUAL : ClaimKind.TARGET;
      paragraphTime = null;
    } else {
      context.newSentence();
    }
    if (Aims.opens(text, sentence.start())) {
      paragraphKind = ClaimKind.TARGET;
    }
    scanner.scan(text, sentence.start(), sentence.end(), times, home, tokens);
    if (trace != null) {
      Traces.tokens(text, tokens, trace);
    }
    if (tokens.size() == 0) {
      return;
    }
    sentenceText = "";
    sentenceTime = null;
    sentenceStart = sentence.start();
    wasFrom = false;
    clauseTime = null;
    clauseTimeSet = false;
    areaCode = home;
    areaText = null;
    sentenceKind = paragraphKind;
    reader.startsAt(sentence.start());
    reader.expects(0);
    left = 0;
    outside = null;
    for (int i = 0; i < tokens.size(); i++) {
      i = bracket(i);
      if (tokens.is(i, Tag.QUANTITY)) {
        if (!isMention(i)) {
          tokens.demote(i);
          continue;
        }
        mention.clear(tokens.quantity(i), i, left);
        reader.read(text, tokens, mention, home);
        bind(sentence);
        left = i + 1;
      }
    }
    if (left == 0) {
      topicOf(sentence);
    }
  }

  /** Remembers the subject that a sentence without figures names. */
  private void topicOf(Sentence sentence) {
    String words =
        text.substring(sentence.start(), Math.min(sentence.end(), sentence.start() + 60));
    if (sentence.end() - sentence.start() <= 40 && Aims.isForward(words) && !words.contains("。")) {
      lookForward(words);
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, Tag.INDICATOR) && sentence.end() - sentence.start() < 16) {
        context.subject = subjects.of(text.substring(tokens.from(i), tokens.to(i)));
        context.scope = context.subject;
      }
      if (tokens.any(i, Tag.bits(Tag.TARGET)) && tokens.to(i) - tokens.from(i) > 2) {
        paragraphKind = ClaimKind.TARGET;
      }
    }
  }

  /**
   * Opens or closes a bracket; what was said before it goes on after it, so a bracket that was read
   * becomes one token.
   *
   * @return the token to go on from
   */
  private int bracket(int i) {
    if (tokens.is(i, Tag.OPEN_BRACKET)) {
      outside = context.saved();
      bracketAt = i;
      leftOutside = left;
      areaOutside = areaCode;
      timeOutside = clauseTime;
      timeSetOutside = clauseTimeSet;
    } else if (tokens.is(i, Tag.CLOSE_BRACKET) && outside != null) {
      context.restore(outside);
      outside = null;
      boolean told = left > leftOutside;
      Times.Time time = told ? null : onlyTime(bracketAt + 1, i);
      boolean ends = tokens.any(i + 1, Tag.bits(Tag.ENUMERATION, Tag.PAUSE, Tag.STOP));
      left = told && ends ? bracketAt + 1 : leftOutside;
      areaCode = areaOutside;
      clauseTime = timeOutside;
      clauseTimeSet = timeSetOutside;
      tokens.splice(bracketAt, i, time);
      return bracketAt;
    }
    return i;
  }

  private Times.@Nullable Time onlyTime(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, Tag.PERIOD) && tokens.time(i).role() == Times.Role.SPAN) {
        return tokens.time(i);
      }
    }
    return null;
  }

  /** Tells whether a quantity measures something; the rest are names, durations and thresholds. */
  private boolean isMention(int i) {
    Quantity quantity = tokens.quantity(i);
    if (quantity.form() == Form.ORDINAL) {
      return ranks(i);
    }
    if (quantity.form() == Form.RATIO && quantity.parts() == 2) {
      return comparesTwo(i);
    }
    if (quantity.kind() == UnitKind.AMOUNT && leadsToCount(i)) {
      return false;
    }
    if (saysWhich(i)) {
      name(i);
      which = true;
      return false;
    }
    if (isFurniture(i)) {
      return false;
    }
    return quantity.kind() != UnitKind.NONE || quantity.form() != Form.PLAIN || bareFigure(i);
  }

  /** Tells whether a:b is a ratio and no time of day: words before it speak of one. */
  private boolean comparesTwo(int i) {
    int first = tokens.quantity(i).part() == 0 ? i : i - 2;
    int from = Math.max(sentenceStart, tokens.from(first) - 8);
    for (int at = from; at < tokens.from(first); at++) {
      if (text.charAt(at) == '比' || text.charAt(at) == '构') {
        return true;
      }
    }
    return false;
  }

  private boolean ranks(int i) {
    for (int j = i - 1; j >= 0 && j >= i - 5 && !tokens.any(j, BREAKS); j--) {
      if (tokens.any(j, Tag.bits(Tag.RANK, Tag.PROVINCE, Tag.NATION, Tag.LOCAL, Tag.HOME))) {
        return true;
      }
      if (tokens.is(j, Tag.QUANTITY)) {
        return tokens.quantity(j).form() == Form.ORDINAL;
      }
    }
    return false;
  }

  /** Tells whether an amount only says which things are counted after it: 超10亿元项目12个. */
  private boolean leadsToCount(int i) {
    boolean over = tokens.any(i - 1, Tag.bits(Tag.OVER, Tag.UNDER)) && tokens.touchesPrevious(i);
    if (!over || i + 1 >= tokens.size()) {
      return false;
    }
    int after = tokens.to(i);
    if (after >= text.length() || text.charAt(after) < 0x4E00 || text.charAt(after) > 0x9FFF) {
      return false;
    }
    for (int j = i + 1; j < tokens.size() && !tokens.any(j, BREAKS); j++) {
      if (tokens.is(j, Tag.QUANTITY)) {
        return tokens.quantity(j).kind() == UnitKind.COUNT;
      }
    }
    return false;
  }

  /** Tells whether a figure only says which things are counted next: 增速超过20%的有4个. */
  private boolean saysWhich(int i) {
    int after = tokens.to(i);
    boolean threshold = tokens.any(i - 1, Tag.bits(Tag.OVER, Tag.UNDER, Tag.ABOVE, Tag.BELOW));
    if (!threshold || after >= text.length() || text.charAt(after) != '的') {
      return false;
    }
    int next = i + 1;
    while (tokens.any(next, Tag.bits(Tag.VERB, Tag.LEAD, Tag.ABOUT))
        && tokens.touchesPrevious(next)) {
      next++;
    }
    return next > i + 1
        && tokens.is(next, Tag.QUANTITY)
        && tokens.touchesPrevious(next)
        && tokens.quantity(next).kind() == UnitKind.COUNT;
  }

  /** Makes the words that lead to a threshold part of a name, as the threshold is. */
  private void name(int threshold) {
    for (int i = threshold - 1;
        i >= 0
            && tokens.touchesPrevious(i + 1)
            && tokens.any(
                i,
                Tag.bits(Tag.OVER, Tag.UNDER, Tag.ABOVE, Tag.BELOW, Tag.SPEED, Tag.RISE, Tag.FALL));
        i--) {
      tokens.demote(i);
    }
  }

  /** Tells whether a number belongs to the page: 电话：0571-8700, 印数：120份. */
  private boolean isFurniture(int i) {
    for (int at = sentenceStart; at < tokens.from(i) - 2; at++) {
      char mark = text.charAt(at + 2);
      if ((mark == '：' || mark == ':') && FURNITURE.contains(text.substring(at, at + 2))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a number alone states something: a ratio, an index. */
  private boolean bareFigure(int i) {
    Quantity quantity = tokens.quantity(i);
    int after = quantity.to();
    boolean ends =
        after >= text.length()
            || "，,。；;、）)（(和 \n至".indexOf(text.charAt(after)) >= 0
            || (tokens.any(i + 1, Tag.bits(Tag.TURN, Tag.FALL, Tag.RISE, Tag.VERB))
                && tokens.from(i + 1) == after);
    return ends
        && (quantity.value().scale() > 0
            || (i > 0 && tokens.any(i - 1, Tag.bits(Tag.VERB, Tag.RISE, Tag.FALL))));
  }

  private void bind(Sentence sentence) {
    Quantity quantity = mention.quantity;
    if (mention.chain && context.last != null) {
      chained(sentence, quantity);
      return;
    }
    settleTimes();
    settleArea();
    String noun = mention.noun.toString();
    long after = after(mention.token);
    String counted = countedAfter(noun);
    if (counted.isEmpty() && noun.isEmpty() && isPart()) {
      counted = countedWords(noun);
      partOfThose = !counted.isEmpty();
    } else {
      partOfThose = false;
    }
    if (which) {
      Subject whole = byWhole();
      context.subject = whole == null ? context.subject : whole;
      counted = (whole == null ? "" : whole.text()) + noun;
      which = false;
    }
    if (!counted.isEmpty()) {
      boolean sized = noun.endsWith("规上工业") || noun.endsWith("规模以上工业") || noun.startsWith("限额以上");
      noun = sized && !counted.startsWith(noun) ? noun + counted : counted;
    } else if (noun.isEmpty() && mention.bracketed && mention.before.length() > 1) {
      noun = mention.before.toString();
    }
    noun = afterWhole(noun);
    if (AVERAGES.contains(noun) && context.subject != null) {
      noun = noun + context.subject.text();
    }
    noun = together(noun);
    if (subjects.isGeneric(noun)) {
      noun = "";
    }
    int chainSize = chainSize(mention.token);
    List<Subject> parts = enumerate(noun, chainSize);
    Subject subject = parts.isEmpty() ? subject(noun) : parts.get(0);
    Clause clause = new Clause(mention, after, noun, subject, context);
    Reading reading = read(clause);
    partOfThose |= mention.quantity.unit().equals("成") && !noun.isEmpty() && goesOn();
    if (partOfThose && reading.measure() == Measure.LEVEL) {
      reading = new Reading("PART", Measure.SHARE, null, 1, reading.value(), reading.unit(), null);
    }
    reading = onSameBase(reading);
    if (subject == null) {
      subject = Subject.UNKNOWN;
    }
    if (trace != null) {
      Traces.binding(text, mention, noun, subject, reading, trace);
    }
    emit(sentence, quantity, reading, subject, 0);
    remember(reading, subject, noun, parts, counted);
    if (!wholeCounted.isEmpty()) {
      context.whole = wholeCounted;
      wholeCounted = "";
    }
    context.chainAt = 1;
    listSize = mention.saw(Tag.EACH) ? chainSize : 0;
    reader.expects(listSize - 1);
  }

  /** Names those that 三者 and 四者合计 mean together: the subjects told last. */
  private String together(String noun) {
    boolean together = noun.equals("者合计") || (noun.length() > 1 && noun.charAt(1) == '者');
    int many = together ? Numerals.numeral(noun.charAt(0)) : 0;
    int told = context.recent.size();
    if (many < 2 || told < many || (noun.length() > 2 && !noun.endsWith("合计"))) {
      return noun;
    }
    StringBuilder names = new StringBuilder();
    for (Subject subject : context.recent.subList(told - many, told)) {
      names.append(names.length() == 0 ? "" : "、").append(subject.entity());
    }
    return names.append(context.recent.get(told - 1).metric()).toString();
  }

  /** Takes the whole off a part that is named within it: 预算支出中民生支出. */
  private String afterWhole(String noun) {
    int at = noun.indexOf('中');
    boolean whole =
        at > 3
            && noun.length() > at + 1
            && noun.charAt(at + 1) != '的'
            && noun.length() - at > 2
            && !subjects.of(noun.substring(0, at)).metric().isEmpty();
    return whole ? noun.substring(at + 1) : noun;
  }

  /** Takes over the base of the difference before, where this one names none. */
  private Reading onSameBase(Reading reading) {
    if (reading.measure() != Measure.CHANGE || reading.of() == Measure.RANK) {
      return reading;
    }
    if (mention.base != null || mention.basis != null) {
      context.changeBase = reading.base();
      context.changeOf = reading.of();
      return reading;
    }
    boolean same = context.changeBase != null && context.changeOf == reading.of();
    return same ? reading.against(context.changeBase) : reading;
  }

  private Reading read(Clause clause) {
    for (Rule rule : Rules.IN_ORDER) {
      Reading reading = rule.read(clause);
      if (reading != null) {
        return reading;
      }
    }
    throw new IllegalStateException("no rule reads a mention; LEVEL reads all");
  }

  private void chained(Sentence sentence, Quantity quantity) {
    int index = context.chainAt++;
    Subject subject = index < context.list.size() ? context.list.get(index) : context.subject;
    Reading last = context.last;
    if (subject == null || last == null) {
      return;
    }
    Reading reading = last.with(quantity);
    if (last.rule().equals("TIMES") && last.measure() == Measure.GROWTH) {
      reading = reading.valued(quantity.value().subtract(BigDecimal.ONE));
    }
    if (turnsDown()) {
      reading = reading.signed(-1);
    } else if (turnsUp()) {
      reading = reading.signed(1);
    }
    if (reading.measure() == Measure.CHANGE && index <= bases.size() && index > 0) {
      String base = bases.get(index - 1).base();
      reading = reading.against(base == null ? reading.base() : base);
    }
    if (reading.measure() == Measure.GAP && index < mentionAreas.size()) {
      reading = reading.against(mentionAreas.get(index));
    }
    emit(sentence, quantity, reading, subject, index);
    context.recent.add(subject);
    reader.expects(listSize - context.chainAt);
  }

  /** How many values the list has that is being read, where 分别 answers it. */
  private int listSize;

  private boolean turnsDown() {
    return tokens.is(mention.token - 1, Tag.FALL) && mention.left < mention.token;
  }

  private boolean turnsUp() {
    return tokens.is(mention.token - 1, Tag.RISE) && mention.left < mention.token;
  }

  private final List<Times.Time> bases = new ArrayList<>();
  private final List<String> mentionAreas = new ArrayList<>();
  private final List<String> ownAreas = new ArrayList<>();

  /** Counts the quantities that go on from this one: 、 and 和 between them. */
  private int chainSize(int token) {
    int count = 1;
    int i = afterBracket(token + 1);
    long joins = Tag.bits(Tag.ENUMERATION, Tag.AND);
    boolean ratio = tokens.quantity(token).form() == Form.RATIO;
    while (tokens.any(i, joins) || (ratio && tokens.is(i, Tag.COLON))) {
      i++;
      while (tokens.any(i, Tag.bits(Tag.ABOUT, Tag.OVER, Tag.UNDER))
          || (mention.saw(Tag.EACH) && tokens.any(i, Tag.bits(Tag.RISE, Tag.FALL)))) {
        i++;
      }
      if (!tokens.is(i, Tag.QUANTITY)) {
        break;
      }
      count++;
      i = afterBracket(i + 1);
    }
    return count;
  }

  private int afterBracket(int token) {
    int i = token;
    if (tokens.is(i, Tag.OPEN_BRACKET)) {
      while (i < tokens.size() && !tokens.is(i, Tag.CLOSE_BRACKET)) {
        i++;
      }
      i++;
    }
    return i;
  }

  /** Returns the subjects that a list of values answers to, empty where it is one subject. */
  private List<Subject> enumerate(String noun, int chainSize) {
    bases.clear();
    bases.addAll(mention.moreBases);
    mentionAreas.clear();
    mentionAreas.addAll(mention.referenceAreas);
    ownAreas.clear();
    ownAreas.addAll(mention.areas);
    if (mention.quantity.form() == Form.RATIO) {
      return structure(noun, chainSize);
    }
    if (chainSize < 2) {
      return List.of();
    }
    List<Subject> meant = meant(noun);
    if (!meant.isEmpty()) {
      return meant;
    }
    List<Subject> parts = new ArrayList<>();
    if (noun.isEmpty() || isList(noun, chainSize) == null) {
      boolean each = mention.saw(Tag.EACH);
      List<String> before = listBefore(chainSize);
      if (before != null && mentionAreas.size() != chainSize && (each || !noun.isEmpty())) {
        for (String part : before) {
          parts.add(noun.isEmpty() ? completed(part) : subjects.of(part + noun));
        }
        return parts;
      }
      if (noun.isEmpty() && context.list.size() == chainSize && mentionAreas.size() != chainSize) {
        return context.list;
      }
      if (noun.isEmpty()
          && each
          && context.recent.size() >= chainSize
          && mentionAreas.size() != chainSize) {
        return new ArrayList<>(
            context.recent.subList(context.recent.size() - chainSize, context.recent.size()));
      }
      return parts;
    }
    for (String part : isList(noun, chainSize)) {
      parts.add(completed(part));
    }
    return parts;
  }

  /** Returns the members of the last list that 前两项, 后两者 and the like mean, or none. */
  private List<Subject> meant(String noun) {
    boolean first = noun.startsWith("前");
    if (noun.length() < 3
        || (!first && !noun.startsWith("后"))
        || "项者个类".indexOf(noun.charAt(2)) < 0) {
      return List.of();
    }
    int many = Numerals.numeral(noun.charAt(1));
    List<Subject> all = context.list.isEmpty() ? context.recent : context.list;
    if (many < 1 || all.size() < many) {
      return List.of();
    }
    return List.copyOf(first ? all.subList(0, many) : all.subList(all.size() - many, all.size()));
  }

  /** Returns the members that the phrase before names: 航空、新能源产业链发展较快, …. */
  private @Nullable List<String> listBefore(int size) {
    String before = mention.preceding.toString();
    int etc = before.indexOf('等');
    return isList(etc > 0 ? before.substring(0, etc) : before, size);
  }

  private @Nullable List<String> isList(String noun, int size) {
    List<String> parts = enumeration.split(noun, size);
    return parts.size() == size ? parts : null;
  }

  private List<Subject> structure(String noun, int size) {
    List<Subject> parts = new ArrayList<>();
    if (size == 3
        && (noun.contains("三次产业")
            || noun.contains("产业结构")
            || noun.contains("三产")
            || noun.contains("一二三产")
            || noun.contains("产业比")
            || noun.contains("产业构成"))) {
      for (String name : List.of("第一产业增加值", "第二产业增加值", "第三产业增加值")) {
        parts.add(subjects.of(name));
      }
      return parts;
    }
    if (noun.isEmpty() && context.list.size() == size) {
      return context.list;
    }
    List<String> names = isList(noun, size);
    if (names == null) {
      return parts;
    }
    for (String name : names) {
      parts.add(completed(name));
    }
    return parts;
  }

  private @Nullable Subject subject(String noun) {
    if (noun.isEmpty()) {
      if (mention.topicStrong && mention.topic.length() > 1) {
        Subject topic = subjects.of(mention.topic.toString());
        if (topic.indicator() != null || context.subject == null) {
          return topic;
        }
      }
      if (context.subject == null && context.topic != null) {
        return context.topic;
      }
      if (mention.by && mention.areaNamed) {
        Subject whole = byWhole();
        if (whole != null) {
          return whole;
        }
      }
      return context.subject;
    }
    return completed(noun);
  }

  /** Returns what is looked at by areas or parts: the catalogued subject that was told last. */
  private @Nullable Subject byWhole() {
    if (context.scope != null && context.scope.indicator() != null) {
      return context.scope;
    }
    return context.head != null ? context.head : context.main;
  }

  /** Completes what is only a part: 第一产业 under 固定资产投资, 招生 after 普通高校. */
  private Subject completed(String noun) {
    if (subjects.isAttribute(noun) && !context.owner.isEmpty()) {
      return subjects.of(context.owner + noun);
    }
    Subject alone = subjects.of(noun);
    if (mention.lastPiece > 0
        && alone.indicator() == null
        && mention.lastPiece < mention.noun.length()
        && noun.contentEquals(mention.noun)) {
      Subject last = subjects.of(mention.noun.substring(mention.lastPiece));
      if (last.indicator() != null && last.text().length() > 2) {
        return last;
      }
    }
    if (noun.equals("集装箱") && context.subject != null) {
      String other = context.subject.text().replace("货物吞吐量", "集装箱吞吐量");
      return other.endsWith("集装箱吞吐量") ? subjects.of(other) : alone;
    }
    Subject owned = owned(noun, alone);
    if (owned != null) {
      return owned;
    }
    Subject scope = context.scope != null || !mention.by ? context.scope : context.main;
    boolean level = LEVELS.contains(alone.entity()) && scope != null;
    if (level && scope.text().endsWith(alone.metric()) && !alone.metric().isEmpty()) {
      return subjects.of(alone.entity() + scope.text());
    }
    if (scope == null || !completes(scope) || !fits(alone)) {
      return subjects.named(alone);
    }
    if (scope.metric().equals("增加值") && alone.indicator() == null && !isBranch(noun)) {
      return alone;
    }
    Subject whole = subjects.of(Subjects.join(noun, scope.metric()));
    if (whole.indicator() != null && (alone.indicator() == null || !ownMetric(alone))) {
      return whole;
    }
    return alone.metric().isEmpty() ? whole : alone;
  }

  /**
   * Returns a metric that stands alone as that of what was spoken of: 支出 after 社会保险基金预算收入, 产值 after
   * 磷化工受价格下跌影响; or null.
   */
  private @Nullable Subject owned(String noun, Subject alone) {
    String topic = mention.topicStrong ? mention.topic.toString() : mention.preceding.toString();
    if (topic.length() > 1 && !noun.equals(topic)) {
      Subject topical = subjects.of(topic + noun);
      if (topical.indicator() != null && alone.indicator() == null) {
        return topical;
      }
    }
    boolean bare = completes(alone) && alone.entity().isEmpty() && noun.length() < 6;
    if (!bare) {
      return null;
    }
    String leader = mention.leader.toString();
    boolean leads =
        leader.length() > 1 && leader.length() < 16 && subjects.of(leader).metric().isEmpty();
    String spoken = context.subject == null ? "" : context.subject.entity();
    String scoped = context.scope == null ? "" : context.scope.entity();
    boolean anew = stopBefore() && scoped.length() > 1;
    List<String> owners = List.of(leads ? leader : "", anew ? scoped : spoken);
    Subject best = null;
    for (String owner : owners) {
      if (owner.length() > 1) {
        Subject whole = subjects.of(owner + noun);
        if (whole.indicator() != null && !whole.indicator().equals(alone.indicator())) {
          return whole;
        }
        best = best == null && alone.indicator() == null ? whole : best;
      }
    }
    return best;
  }

  /** Tells whether the words name a part of an economy, which adds value, and no product. */
  private static boolean isBranch(String noun) {
    char last = noun.charAt(noun.length() - 1);
    return "业济链群门造位".indexOf(last) >= 0;
  }

  private boolean ownMetric(Subject subject) {
    return !subject.metric().isEmpty();
  }

  /** Tells whether a part without a metric may be completed with the scope's. */
  private boolean fits(Subject part) {
    Quantity quantity = mention.quantity;
    return switch (quantity.kind()) {
      case PERCENT, POINT -> part.text().length() < 24;
      case NONE -> quantity.form() == Form.RATIO;
      case PLACE -> false;
      case COUNT, AMOUNT -> quantity.unit().equals(context.scopeUnit);
    };
  }

  /** Returns the words after a count that name what is counted: 16家医疗机构完成…. */
  private String countedAfter(String noun) {
    Quantity quantity = mention.quantity;
    boolean counts = quantity.kind() == UnitKind.COUNT && quantity.form() == Form.PLAIN;
    return counts ? countedWords(noun) : "";
  }

  /** Tells whether the figure is 三成 or 半数 of what follows it: 近三成企业订单增加. */
  private boolean isPart() {
    return mention.quantity.unit().equals("成") || text.charAt(mention.quantity.from()) == '半';
  }

  /** Tells whether words follow the figure at once. */
  private boolean goesOn() {
    int after = mention.quantity.to();
    return after < sentenceEnd && text.charAt(after) >= 0x4E00 && text.charAt(after) <= 0x9FFF;
  }

  private String countedWords(String noun) {
    int from = mention.quantity.to();
    StringBuilder words = new StringBuilder();
    int next = mention.token + 1;
    int at = from;
    while (next <= tokens.size()) {
      int gapEnd = next < tokens.size() ? tokens.from(next) : sentenceEnd;
      append(words, at, gapEnd);
      if (next == tokens.size()) {
        break;
      }
      if (words.length() == 0 && tokens.is(next, Tag.ASIDE)) {
        return "";
      }
      if (words.length() > 1 && (cutsCount(next) || isAfterthought(next))) {
        break;
      }
      if (tokens.any(next, BREAKS | Tag.QUANTITY.bit)
          || (tokens.is(next, Tag.ENUMERATION) && quantityNear(next))) {
        break;
      }
      if (words.length() == 0
          && tokens.any(
              next,
              Tag.bits(
                  Tag.RISE,
                  Tag.FALL,
                  Tag.COMPARE,
                  Tag.AND,
                  Tag.ENUMERATION,
                  Tag.PERIOD,
                  Tag.SHARE,
                  Tag.RANK))
          && !tokens.is(next, Tag.NOUN)) {
        return "";
      }
      if (text.charAt(tokens.from(next)) != '[') {
        append(words, tokens.from(next), tokens.to(next));
      }
      at = tokens.to(next);
      next++;
    }
    String after = words.toString();
    int among = after.indexOf("中仍有") >= 0 ? after.indexOf("中仍有") : after.indexOf("中有");
    if (among > 1 && among + 3 >= after.length()) {
      after = after.substring(0, among);
      wholeCounted = after;
    } else if (after.endsWith("中")) {
      after = after.substring(0, after.length() - 1);
      wholeCounted = after;
    } else if (!context.whole.isEmpty() && after.length() > 1) {
      return sharesWord(after, context.whole) ? after : after + context.whole;
    }
    if (after.length() < 2) {
      return "";
    }
    if (after.startsWith("实现") || after.startsWith("达到") || after.startsWith("完成")) {
      return noun.endsWith("中") ? noun.substring(0, noun.length() - 1) + after : noun + after;
    }
    return after;
  }

  /** Tells whether two letters in a row of one stand in the other. */
  private static boolean sharesWord(String one, String other) {
    for (int i = 0; i + 2 <= other.length(); i++) {
      if (one.contains(other.substring(i, i + 2))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a verb ends what is counted because another figure follows it in the phrase. */
  private boolean cutsCount(int next) {
    if (tokens.is(next, Tag.NOUN)
        || (tokens.to(next) - tokens.from(next) == 1 && !tokens.is(next, Tag.SHARE))
        || !tokens.any(next, Tag.bits(Tag.VERB, Tag.SHARE, Tag.RISE, Tag.FALL, Tag.RANK))) {
      return false;
    }
    for (int j = next + 1; j < tokens.size() && !tokens.any(j, BREAKS); j++) {
      if (tokens.is(j, Tag.QUANTITY)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a quotation says more of what was counted, and ends the phrase. */
  private boolean isAfterthought(int next) {
    return tokens.is(next, Tag.QUOTED)
        && tokens.any(next + 1, BREAKS)
        && tokens.touchesPrevious(next + 1);
  }

  private boolean quantityNear(int next) {
    for (int j = next + 1; j < tokens.size() && j < next + 4; j++) {
      if (tokens.is(j, Tag.QUANTITY)) {
        return true;
      }
      if (tokens.any(j, BREAKS)) {
        return false;
      }
    }
    return false;
  }

  private void append(StringBuilder into, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\n' && c != '\u3000') {
        into.append(c);
      }
    }
  }

  private int sentenceEnd;
  private String wholeCounted = "";

  private long after(int token) {
    int next = token + 1;
    if (next >= tokens.size()) {
      return 0;
    }
    int gap = tokens.from(next) - tokens.to(token);
    if (gap == 0
        && tokens.is(next, Tag.LEAD)
        && next + 1 < tokens.size()
        && tokens.touchesPrevious(next + 1)) {
      return tokens.tags(next + 1);
    }
    return gap <= 1 ? tokens.tags(next) : 0;
  }

  private void settleTimes() {
    if (mention.quantity.unit().equals("倍")
        && mention.base == null
        && mention.own != null
        && (mention.cue & Tag.bits(Tag.RISE, Tag.FALL)) == 0) {
      mention.base = mention.own;
      mention.own = null;
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
      if (own.role() != Times.Role.PAST && leads(own)) {
        sentenceTime = clauseTime;
        if (own.period().isInstant()) {
          paragraphTime = sentenceTime;
        } else {
          paragraphTime = null;
        }
      }
    } else if (mention.saw(Tag.TURN) || turned || stopBefore() || mention.noun.length() > 0) {
      clauseTimeSet = sentenceTime != null;
      clauseTime = sentenceTime;
    }
    aims = aims() || mention.aimed;
    if (mention.target) {
      sentenceKind = ClaimKind.TARGET;
    } else if (mention.forecast) {
      sentenceKind = ClaimKind.FORECAST;
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
    if (aimTime != null && told && !own.period().end().isAfter(times.own().end())) {
      sentenceKind = ClaimKind.ACTUAL;
    }
  }

  /** Returns the time that 上年同期 means: a year before what the sentence speaks of. */
  private @Nullable Period relative(Times.Time time) {
    boolean lastYear = time.role() == Times.Role.PAST && "YOY".equals(time.base());
    Period spoken = sentenceTime != null ? sentenceTime : times.own();
    return lastYear && spoken != null ? spoken.plusYears(-1) : time.period();
  }

  private boolean stopBefore() {
    return tokens.is(mention.left, Tag.STOP);
  }

  /** Tells whether a time stands at the head of its sentence, and so covers all of it. */
  private boolean leads(Times.Time time) {
    int ahead = 0;
    int from = sentenceStart;
    for (int i = 0; i < tokens.size() && tokens.from(i) < time.from(); i++) {
      from = tokens.is(i, Tag.COLON) ? tokens.to(i) : from;
    }
    for (int i = from; i < time.from(); i++) {
      ahead += text.charAt(i) > '\u4DFF' ? 1 : 0;
    }
    return ahead < 7;
  }

  /** Tells whether what is told is the aim of the clause: 对照增长5.5%以上的预期目标. */
  private boolean aims() {
    for (int i = mention.token + 1; i < tokens.size(); i++) {
      if (tokens.any(i, Tag.bits(Tag.PAUSE, Tag.STOP))) {
        return false;
      }
      if (tokens.any(i, Tag.bits(Tag.TARGET, Tag.PLAN)) && isAim(tokens.to(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAim(int end) {
    return text.startsWith("目标", end - 2) || text.startsWith("预期", end - 2);
  }

  private void settleArea() {
    boolean compares = mention.quantity.form() == Form.ORDINAL || mention.kind() == UnitKind.POINT;
    if (mention.looksAtArea && compares) {
      return;
    }
    if (mention.areaNamed && !mention.areas.isEmpty()) {
      String code = mention.areas.get(0);
      areaCode = code.isEmpty() ? null : code;
    }
  }

  private void emit(
      Sentence sentence, Quantity quantity, Reading reading, Subject subject, int index) {
    if (sentenceText.isEmpty()) {
      sentenceText = cleanText.quote(sentence.start(), sentence.end());
    }
    boolean step = text.startsWith("台阶", quantity.to());
    Qualifier qualifier =
        step && quantity.qualifier() == Qualifier.EXACT
            ? Qualifier.OVER
            : quantity.qualifier() != Qualifier.EXACT ? quantity.qualifier() : mention.qualifier;
    String area = ownAreas.size() > 1 && index < ownAreas.size() ? ownAreas.get(index) : areaCode;
    String base = reading.base();
    BigDecimal value = reading.signed();
    claims.add(
        new Claim(
            cleanText.sourceStart(quantity.from()),
            cleanText.sourceEnd(quantity.to() - 1),
            cleanText.quote(quantity.from(), quantity.to()),
            section,
            sentenceText,
            medal(subject.text(), reading.unit()),
            subject.indicator(),
            reading.measure(),
            reading.of(),
            value,
            reading.unit(),
            qualifier,
            base == null || base.isEmpty() ? null : base,
            period(subject),
            area == null || area.isEmpty() ? null : area,
            areaText,
            kind(),
            reading.rule(),
            confidences.of(reading.rule(), isDamaged(sentence, quantity, subject))));
  }

  /** Tells whether the source has lost characters since the figure before, or in the subject. */
  private boolean isDamaged(Sentence sentence, Quantity quantity, Subject subject) {
    if (cleanText.damage().isEmpty()) {
      return false;
    }
    int start = cleanText.sourceStart(sentence.start());
    int before = claims.isEmpty() ? start : claims.get(claims.size() - 1).quoteEnd();
    int end = cleanText.sourceEnd(quantity.to() - 1);
    return cleanText.isDamaged(Math.max(start, Math.min(before, end)), end)
        || subject.text().indexOf('?') >= 0
        || subject.text().indexOf('\ufffd') >= 0;
  }

  private ClaimKind kind() {
    return aims ? ClaimKind.TARGET : sentenceKind;
  }

  /** Names the medals that 18金7银3铜 counts. */
  private static String medal(String subject, String unit) {
    boolean medal = unit.equals("金") || unit.equals("银") || unit.equals("铜");
    return medal ? subject + unit + "牌" : subject;
  }

  private @Nullable Period period(Subject subject) {
    boolean flow = subject.flow() || (listed() && lastFlow);
    lastFlow = flow;
    Period time = clauseTimeSet ? clauseTime : times.own();
    if (time == null) {
      return null;
    }
    if (kind() != ClaimKind.ACTUAL && !clauseTimeSet) {
      Period aim = aimed(time);
      return subject.stock() ? aim.atEnd() : aim;
    }
    if (mention.aimed && !time.isInstant()) {
      return Period.year(time.end().getYear());
    }
    if (time.isInstant() && flow && times.own() != null) {
      return times.own();
    }
    if (!clauseTimeSet && paragraphTime != null && counts() && !flow) {
      return paragraphTime;
    }
    if (!time.isInstant() && subject.stock()) {
      return times.atEnd(time);
    }
    return time;
  }

  /** Returns the time of an aim or a forecast that tells none. */
  private Period aimed(Period time) {
    if (kind() == ClaimKind.TARGET && !aims) {
      Period aim = aimTime != null ? aimTime : aimsOf.time("");
      return aim == null ? Period.year(time.end().getYear()) : aim;
    }
    return Period.year(time.end().getYear());
  }

  /** Tells whether the mention goes on a list that an act led: 新建公园1座、运动场11座. */
  private boolean listed() {
    return mention.left > 0 && tokens.any(mention.left, Tag.bits(Tag.ENUMERATION, Tag.AND));
  }

  private static boolean completes(Subject subject) {
    return !subject.metric().isEmpty() && !subject.metric().equals("-");
  }

  private boolean counts() {
    return mention.kind() == UnitKind.COUNT || mention.kind() == UnitKind.AMOUNT;
  }

  private void remember(
      Reading reading, Subject subject, String noun, List<Subject> parts, String counted) {
    context.last = reading;
    context.lastShare = reading.measure() == Measure.SHARE || (reading.of() == Measure.SHARE);
    context.lastRate =
        (reading.measure() == Measure.LEVEL && mention.kind() == UnitKind.PERCENT)
            || reading.of() == Measure.LEVEL;
    if (reading.measure() == Measure.GROWTH) {
      context.falling = reading.signed().signum() < 0;
    }
    if (!counted.isEmpty()) {
      return;
    }
    if (!noun.isEmpty() || !parts.isEmpty()) {
      List<Subject> copy = List.copyOf(parts);
      context.list.clear();
      context.list.addAll(copy);
    }
    context.subject = subject;
    if (context.head == null && subject.indicator() != null) {
      context.head = subject;
      context.main = context.main == null ? subject : context.main;
    }
    if (!noun.isEmpty() && parts.isEmpty()) {
      context.recent.add(subject);
    } else if (!parts.isEmpty()) {
      context.recent.add(subject);
    }
    if (!noun.isEmpty() && !parts.isEmpty()) {
      context.subject = subjects.of(noun);
    }
    if (!noun.isEmpty() && completes(subject) && !mention.among) {
      boolean part = context.scope != null && context.scope.metric().equals(subject.metric());
      if (!part) {
        context.scope = subject;
        context.scopeUnit = reading.measure() == Measure.LEVEL ? reading.unit() : "";
      }
    }
    if (mention.kind() == UnitKind.COUNT
        && !noun.isEmpty()
        && reading.measure() == Measure.LEVEL
        && !subjects.isAttribute(noun)) {
      context.owner = subject.text();
    } else if (!noun.isEmpty() && !subject.metric().isEmpty() && !subjects.isAttribute(noun)) {
      String entity = subject.entity();
      context.owner = entity.length() > 3 ? entity : "";
    }
  }

  void endsAt(int end) {
    sentenceEnd = end;
  }
}
