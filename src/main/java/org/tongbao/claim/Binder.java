package org.tongbao.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.bulletin.Sentence;

/**
 * Binds the quantities of a bulletin's sentences to subjects, times and places, in text order; goes
 * from bulletin to bulletin, so that a thread needs one. Not to be shared by threads.
 *
 * <pre>
 * words ─Scanner▶ tokens ─Figures▶ a figure ─ClauseReader▶ mention ─SubjectFinder▶ subject ─Rules▶ reading ▶ claim
 * </pre>
 */
final class Binder {
  /** A longer line without figures is prose, not a heading. */
  private static final int LONGEST_TOPIC = 16;

  private static final int LONGEST_LOOK_AHEAD = 40;

  private static final String ECONOMY = "地区生产总值";

  private static final Set<String> AVERAGES = Set.of("日均", "月均", "户均", "亩均", "新增", "净增");

  /** Words for money that is spent on something. */
  private static final Set<String> OUTLAYS = Set.of("投资", "总投资", "投入", "计划总投资", "计划投资");

  private final Scanner scanner;
  private final Units units;
  private final Subjects subjects;
  private final Times times;
  private final Line line;
  private final Tokens tokens;
  private final Mention mention;
  private final Context context;
  private final Outlook outlook;
  private final ClauseTimes clauseTimes;
  private final ClauseArea clauseArea;
  private final Brackets brackets;
  private final Figures figures;
  private final ValueChain chain;
  private final ClauseReader reader;
  private final Counted counted;
  private final SubjectFinder finder;
  private final Pronouns pronouns;
  private final SubjectLists lists;
  private final Readings readings;
  private final Memory memory;
  private final ClaimWriter writer;
  private final List<Claim> claims = new ArrayList<>();
  private @Nullable Consumer<String> trace;

  private int paragraph = -1;
  private String section = "";

  /** Whether the figure is a part of what follows it or was told: 近三成企业. */
  private boolean partOfThose;

  /** Whether the figure is a sum that is named by what it is spent on. */
  private boolean outlaid;

  Binder(Scanner scanner, Units units, Subjects subjects, Confidences confidences) {
    this.units = units;
    this.scanner = scanner;
    this.subjects = subjects;
    times = new Times(null);
    line = new Line();
    tokens = line.tokens;
    mention = line.mention;
    context = line.context;
    outlook = new Outlook(line);
    clauseTimes = new ClauseTimes(line, times, outlook);
    clauseArea = new ClauseArea(line);
    brackets = new Brackets(line, clauseTimes, clauseArea);
    figures = new Figures(line);
    chain = new ValueChain(line);
    reader = new ClauseReader(line, chain);
    counted = new Counted(line);
    finder = new SubjectFinder(line, subjects);
    pronouns = new Pronouns(line);
    lists = new SubjectLists(line, subjects, finder);
    readings = new Readings(line);
    memory = new Memory(line, subjects);
    writer = new ClaimWriter(line, confidences, clauseTimes, clauseArea, outlook, claims);
  }

  /**
   * Goes on to a bulletin and returns the list that its claims are added to, empty as yet and good
   * until the next bulletin.
   *
   * @param steps is told each step of each binding, null where nobody listens
   */
  List<Claim> begins(Bulletin bulletin, @Nullable Consumer<String> steps) {
    claims.clear();
    trace = steps;
    times.begins(bulletin.period(), Aims.spokenIn(bulletin));
    line.begins(bulletin.text().text(), bulletin.areaCode());
    outlook.begins(bulletin.period(), Aims.isReport(bulletin));
    clauseTimes.begins();
    clauseArea.sentence();
    brackets.sentence();
    counted.begins();
    writer.begins(bulletin.text());
    partOfThose = false;
    section("");
    return claims;
  }

  /** Returns the words that were spelled before. */
  Spellings spellings() {
    return line.spellings;
  }

  /** Starts a section; its heading may be the subject of what follows. */
  void section(String heading) {
    section = heading;
    paragraph = -1;
    context.main = null;
    outlook.section(heading);
    writer.section(heading);
  }

  /** Adds the claims of a sentence. */
  void read(Sentence sentence) {
    starts(sentence);
    boolean told = false;
    for (int from = sentence.start(), to; from < sentence.end(); from = to) {
      to = Stretches.end(line.text, from, sentence.end());
      ColumnRun run = ColumnRun.find(line.text, sentence.start(), from, to, units);
      stretch(from, run == null ? to : run.from());
      if (run != null) {
        columns(run);
        told = true;
        to = run.to();
      }
      told |= line.left > 0;
    }
    if (!told) {
      topicOf(sentence);
    }
  }

  /** Adds the levels and growths of a table that was flattened column by column. */
  private void columns(ColumnRun run) {
    line.stretch(run.from(), run.to());
    writer.sentence();
    for (int i = 0; i < run.figures().size(); i++) {
      int row = i % run.rows();
      boolean level = i < run.rows();
      ColumnRun.Figure figure = run.figures().get(i);
      String unit = level ? units.symbol(run.units().get(row)) : "%";
      UnitKind kind = level ? UnitKind.AMOUNT : UnitKind.PERCENT;
      Quantity quantity =
          new Quantity().set(figure.from(), figure.to(), figure.value()).in(unit, kind);
      Measure measure = level ? Measure.LEVEL : Measure.GROWTH;
      String base = level ? null : "YOY";
      mention.clear(quantity, 0, 0);
      writer.write(
          quantity,
          new Reading(TableRow.Kind.INDICATOR.rule(), measure, null, 1, figure.value(), unit, base),
          run.subject(row, subjects),
          0);
    }
  }

  private void stretch(int from, int to) {
    line.stretch(from, to);
    brackets.sentence();
    writer.sentence();
    scanner.scan(line.text, from, to, times, line.home, tokens);
    if (trace != null) {
      Traces.tokens(line.text, tokens, trace);
    }
    for (int i = 0; i < tokens.size(); i++) {
      i = brackets.pass(i);
      if (!tokens.is(i, Tag.QUANTITY)) {
        continue;
      }
      if (!figures.measures(i)) {
        tokens.demote(i);
        continue;
      }
      mention.clear(tokens.quantity(i), i, line.left);
      reader.read();
      if (mention.chain && context.last != null) {
        chained(context.last);
      } else {
        bind();
      }
      line.left = i + 1;
    }
  }

  private void starts(Sentence sentence) {
    line.stretch(sentence.start(), sentence.end());
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      boolean part = line.text.startsWith("其中", sentence.start());
      if (part) {
        context.newSentence();
      } else {
        context.newParagraph();
      }
      Subject headed = subjects.of(section);
      context.topic = headed.indicator() != null ? headed : null;
      outlook.paragraph();
      clauseTimes.paragraph();
    } else {
      context.newSentence();
    }
    if (Aims.opens(line.text, sentence.start())) {
      outlook.aimsFromHere();
    }
    outlook.sentence();
    clauseTimes.sentence();
    clauseArea.sentence();
    figures.sentence();
    context.noList();
  }

  /** Remembers the subject that a sentence without figures names. */
  private void topicOf(Sentence sentence) {
    int length = sentence.end() - sentence.start();
    if (length <= LONGEST_LOOK_AHEAD) {
      String words = line.spellings.of(line.text, sentence.start(), sentence.end());
      if (Aims.isForward(words) && !words.contains("。")) {
        outlook.section(words);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, Tag.INDICATOR) && length < LONGEST_TOPIC) {
        context.subject = subjects.of(line.spellings.of(line.text, tokens.from(i), tokens.to(i)));
        context.scope = context.subject;
      }
      if (tokens.is(i, Tag.TARGET) && tokens.to(i) - tokens.from(i) > 2) {
        outlook.aimsFromHere();
      }
    }
  }

  private void bind() {
    // 完成全年4万人目标任务的64.5%: the year is that of the aim alone
    ClauseTimes.Mark before = outlook.isToldAsAim() ? clauseTimes.mark() : null;
    clauseTimes.settle();
    outlook.settle();
    clauseArea.settle();
    memory.topic();
    String own = line.spellings.of(mention.noun);
    String words = counted(own);
    mention.countsWhatFollows = !words.isEmpty();
    String noun = noun(own, words);
    int size = chain.size(mention.token);
    List<Subject> parts = lists.of(noun, size);
    Subject subject = parts.isEmpty() ? finder.of(noun) : parts.get(0);
    Reading reading = reading(noun, subject);
    Subject known = subject == null ? Subject.UNKNOWN : spent(profit(subject, reading), reading);
    if (trace != null) {
      Traces.binding(line.text, mention, noun, known, reading, trace);
    }
    writer.write(mention.quantity, reading, known, 0);
    context.told = parts.isEmpty() ? null : known;
    memory.keep(reading, known, noun, parts, !words.isEmpty());
    counted.remember();
    context.chainStarts(mention.saw(Tag.EACH) ? size : 0);
    if (before != null) {
      clauseTimes.backTo(before);
    }
  }

  /** Returns the words that name what is counted after the figure, empty where none do. */
  private String counted(String noun) {
    if (outlook.isToldAsAim()) {
      return "";
    }
    String words = done(counted.after(noun));
    if (words.isEmpty() && (noun.isEmpty() || subjects.isDeed(noun) || isThingBefore(noun))) {
      words = counted.sized();
    }
    partOfThose = false;
    if (words.isEmpty() && noun.isEmpty() && counted.isPart()) {
      words = counted.words(noun);
      partOfThose = !words.isEmpty();
    }
    if (context.which) {
      Subject whole = finder.byWhole();
      context.subject = whole == null ? context.subject : whole;
      words = (whole == null ? "" : whole.text()) + noun;
      context.which = false;
    }
    return words;
  }

  /**
   * Names what something is done to by the deed right before its count: 惠及80所学校 counts no schools.
   */
  private String done(String counted) {
    Subject thing = counted.isEmpty() ? Subject.UNKNOWN : subjects.of(counted);
    boolean stands = (thing.indicator() != null || thing.stock()) && !subjects.isAttribute(counted);
    String deed = stands ? subjects.deedBefore(line.text, line.start, mention.quantity.from()) : "";
    return counted.startsWith(deed) ? counted : line.spellings.of(deed, counted);
  }

  /** Tells whether words name what was counted right before: 8个行政村 before 26.5公里的道路. */
  private boolean isThingBefore(String noun) {
    boolean within = line.left > 0 && !line.seenBetween(line.left, mention.token, Tag.BREAKS);
    return within && subjects.metric(noun).isEmpty() && tokens.is(line.left - 1, Tag.QUANTITY);
  }

  /** Returns the words of the subject, empty where it is carried. */
  private String noun(String own, String words) {
    String noun = own;
    if (!words.isEmpty()) {
      boolean sized = noun.endsWith("规上工业") || noun.endsWith("规模以上工业") || noun.startsWith("限额以上");
      noun = sized && !words.startsWith(noun) ? noun + words : words;
    } else if (noun.isEmpty() && mention.bracketed && mention.before.length() > 1) {
      noun = line.spellings.of(mention.before);
    }
    noun = outlay(finder.withoutApposition(finder.afterWhole(noun)));
    if (AVERAGES.contains(noun) && context.subject != null) {
      String spoken = context.subject.text();
      noun = spoken.startsWith(noun) ? "" : noun + spoken;
    }
    noun = pronouns.meant(noun);
    boolean ranked = mention.quantity.form() == Quantity.Form.ORDINAL && noun.endsWith("中");
    boolean bare = context.subject == null && subjects.of(noun).indicator() != null;
    noun = ranked || (subjects.isGeneric(noun) && !bare) ? "" : withoutZone(noun);
    return aimsAtGrowth(noun) ? ECONOMY : noun;
  }

  /** Names a sum by what it is spent on, where that follows it: 投资3.2亿元建设污水处理厂. */
  private String outlay(String noun) {
    boolean money = mention.kind() == UnitKind.AMOUNT && mention.quantity.unit().endsWith("元");
    boolean spent = money && OUTLAYS.contains(noun) && mention.cue == 0 && counted.goesOn();
    String on = spent ? counted.words("") : "";
    on = on.startsWith("实施了") ? on.substring(3) : on;
    int deed = on.indexOf('的');
    on = deed > 0 && deed < 4 ? on.substring(deed + 1) : on;
    int built = Math.max(on.indexOf("项目"), on.indexOf("工程"));
    on = built > 0 ? on.substring(0, built + 2) : on;
    on = on.endsWith("等") ? on.substring(0, on.length() - 1) : on;
    outlaid = on.length() > 1;
    return outlaid ? line.spellings.of(on, noun) : noun;
  }

  /** Takes the name of a zone off what it measures, which is then of no area that is known. */
  private String withoutZone(String noun) {
    int end = Zones.end(noun);
    boolean ofAll = line.seenBetween(mention.left, mention.token, Tag.LOCAL.bit);
    if (end == 0 || ofAll || subjects.of(noun).indicator() != null) {
      return noun;
    }
    String measured = noun.substring(end);
    if (subjects.of(measured).indicator() == null) {
      return noun;
    }
    clauseArea.unknown();
    return measured;
  }

  /** Tells whether a growth is aimed at of nothing named, which is the economy's: 全年增长5%的目标. */
  private boolean aimsAtGrowth(String noun) {
    boolean named = !noun.isEmpty() && subjects.of(noun).indicator() != null;
    boolean carried = noun.isEmpty() && line.left > 0 && !line.stopsBefore();
    return mention.kind() == UnitKind.PERCENT
        && mention.cue(Tag.RISE)
        && outlook.isToldAsAim()
        && !named
        && !carried
        && subjects.metric(noun).isEmpty();
  }

  private Reading reading(String noun, @Nullable Subject subject) {
    Reading reading = readings.of(noun, subject);
    partOfThose |= mention.quantity.unit().equals("成") && !noun.isEmpty() && counted.goesOn();
    if (partOfThose && reading.measure() == Measure.LEVEL) {
      return new Reading(
          Rules.SHARE.name(), Measure.SHARE, null, 1, reading.value(), reading.unit(), null);
    }
    return readings.onSameBase(reading);
  }

  /**
   * Returns the profit of a branch that made or lost money: 钢铁行业净亏损4.1亿元, and of those whose other
   * figure was told before: 工业企业营业收入增长2%，盈亏相抵后净亏损3亿元.
   */
  private Subject profit(Subject subject, Reading reading) {
    boolean made = mention.light(Tag.LOSS) || line.mentions("盈利");
    boolean money = mention.kind() == UnitKind.AMOUNT && reading.unit().endsWith("元");
    boolean carried = mention.light(Tag.LOSS) && mention.noun.length() == 0;
    String branch = subject.metric().isEmpty() ? subject.text() : carried ? subject.entity() : "";
    return made && money && !branch.isEmpty() && reading.measure() == Measure.LEVEL
        ? subjects.of(branch + "利润总额")
        : subject;
  }

  /**
   * Returns a sum that is spent on something without a code and a metric: it is never of all
   * investment, and nothing that follows is a part of it.
   */
  private Subject spent(Subject subject, Reading reading) {
    boolean sum = outlaid || subject.text().equals("投资");
    return sum && reading.measure() == Measure.LEVEL
        ? new Subject(subject.text(), null, "", subject.text(), true, false, true)
        : subject;
  }

  /** Binds a figure that goes on with a list of values to its member of the list of subjects. */
  private void chained(Reading last) {
    int index = context.chainAt++;
    boolean listed = index < context.list.size() && !tokens.any(mention.token - 1, Tag.PLACE);
    Subject subject = listed ? context.list.get(index) : context.subject;
    if (subject == null) {
      return;
    }
    writer.write(mention.quantity, readings.chained(last, index), subject, index);
    context.told = subject;
    context.recent.add(subject);
    context.chainGoesOn();
  }
}
