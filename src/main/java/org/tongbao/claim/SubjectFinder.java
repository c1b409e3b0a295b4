package org.tongbao.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.claim.Quantity.Form;

/** Finds the subject that words name, completed with what was said before. */
final class SubjectFinder {
  private static final Set<String> LEVELS = Set.of("市级", "县级", "省级", "区级", "市本级", "镇级", "县区级");

  private static final long CONTRIBUTES = Tag.bits(Tag.CONTRIBUTE_RATE, Tag.CONTRIBUTE);

  /** What demand is made of, which contributes to growth and is no part of a metric. */
  private static final Set<String> DEMAND = Set.of("消费", "投资", "出口", "净出口", "净流出", "内需", "外需");

  private static final Set<String> AVERAGE = Set.of("平均", "人均", "户均", "日均", "月均");

  /** What the words of a subject end in that says what is measured, and needs no whole's metric. */
  private static final List<String> MEASURED =
      List.of(
          "率", "面", "系数", "金额", "额度", "量", "人均消费", "总水平", "差额", "逆差", "顺差", "金", "账款", "债券", "存货",
          "库存", "费用", "标准", "工资", "周期", "深度", "密度");

  private final Line line;
  private final Subjects subjects;
  private final Mention mention;
  private final Context context;

  SubjectFinder(Line line, Subjects subjects) {
    this.line = line;
    this.subjects = subjects;
    mention = line.mention;
    context = line.context;
  }

  /** Returns the subject of the clause, carried where it names none; null where none is known. */
  @Nullable Subject of(String noun) {
    if (noun.isEmpty()) {
      if (mention.topicStrong && mention.topic.length() > 1) {
        Subject topic = subjects.of(line.spellings.of(mention.topic));
        if (topic.indicator() != null || context.subject == null) {
          return topic;
        }
      }
      Subject named = context.subject == null ? excepted() : null;
      if (named != null) {
        return named;
      }
      if (context.subject == null && context.topic != null) {
        return context.topic;
      }
      if (context.subject == null && mention.areaNamed && context.main != null) {
        return context.main;
      }
      if (mention.by && mention.areaNamed) {
        Subject whole = byWhole();
        if (whole != null) {
          return whole;
        }
      }
      boolean differs = mention.cueAny(Tag.bits(Tag.RISE, Tag.FALL));
      if (differs && context.counted != null && unit().equals(context.countedUnit)) {
        return context.counted;
      }
      Subject led = led();
      if (led != null) {
        return led;
      }
      boolean grows =
          differs
              && mention.kind() == UnitKind.PERCENT
              && !mention.areaNamed
              && !mention.among
              && !line.stopsBefore();
      if (context.counted != null && (grows || context.subject == null)) {
        return context.counted;
      }
      return context.subject;
    }
    return completed(noun);
  }

  /** Returns the branch that leads a new statement whose clause names none: 菱镁行业连续下降，降幅9.6%. */
  private @Nullable Subject led() {
    String leader = mention.leader.toString();
    Subject led = subjects.of(leader);
    boolean branch = leader.endsWith("业") || led.indicator() != null || completes(led);
    return (line.stopsBefore() || mention.among)
            && leader.length() > 2
            && leader.length() < 18
            && branch
        ? completed(leader)
        : null;
  }

  /** Returns what the sentence goes on to name after 除…外: 除甲县下降外，其他县投资均增长. */
  private @Nullable Subject excepted() {
    int first = mention.token;
    while (first > 0 && !line.tokens.any(first - 1, Tag.BREAKS)) {
      first--;
    }
    if (!line.text.startsWith("除", line.tokens.from(first))) {
      return null;
    }
    for (int i = mention.token + 1; i < line.tokens.size(); i++) {
      if (line.tokens.is(i, Tag.INDICATOR)) {
        return subjects.of(line.spellings.of(line.text, line.tokens.from(i), line.tokens.to(i)));
      }
    }
    return null;
  }

  private String unit() {
    return mention.quantity.unit();
  }

  /** Returns what is looked at by areas or parts: the catalogued subject that was told last. */
  @Nullable Subject byWhole() {
    if (context.scope != null && context.scope.indicator() != null) {
      return context.scope;
    }
    return context.head != null ? context.head : context.main;
  }

  /** Completes what is only a part: 第一产业 under 固定资产投资, 招生 after 普通高校. */
  Subject completed(String noun) {
    Subject before = line.stopsBefore() ? null : context.subject;
    String sibling = before == null ? null : Siblings.completed(noun, before.text());
    if (sibling != null) {
      return subjects.of(sibling);
    }
    String owner = owner();
    boolean ofAll = isOfAll() || isRatioOfAll(noun);
    if (subjects.isAttribute(noun) && !owner.isEmpty() && !ofAll) {
      return subjects.of(line.spellings.of(owner, noun));
    }
    Subject alone = subjects.of(noun);
    if (alone.indicator() != null && NumberNames.isLatin(noun.charAt(0))) {
      return alone; // CPI is no part of what was told before
    }
    if (mention.lastPiece > 0
        && alone.indicator() == null
        && mention.lastPiece < mention.noun.length()
        && noun.contentEquals(mention.noun)) {
      Subject last = subjects.of(mention.noun.substring(mention.lastPiece));
      boolean through =
          noun.contains("通过") || noun.startsWith("每") || isPart(mention.noun, mention.lastPiece);
      if (last.indicator() != null && last.text().length() > 2 && !through) {
        return last;
      }
    }
    if (noun.equals("集装箱") && context.subject != null) {
      String other = context.subject.text().replace("货物吞吐量", "集装箱吞吐量");
      return other.endsWith("集装箱吞吐量") ? subjects.of(other) : alone;
    }
    if (noun.startsWith("企业") && context.subject != null) {
      String firms = context.subject.entity();
      Subject whole = subjects.of(line.spellings.of(firms, noun.substring(2)));
      if (firms.endsWith("企业") && whole.indicator() != null) {
        return whole;
      }
    }
    String traded = context.traded;
    boolean goods = mention.kind() == UnitKind.AMOUNT || mention.kind() == UnitKind.PERCENT;
    if (!traded.isEmpty()
        && alone.metric().isEmpty()
        && goods
        && (mention.among || context.parts)) {
      return subjects.of(line.spellings.of(traded, noun));
    }
    Subject owned = owned(noun, alone);
    if (owned != null) {
      return owned;
    }
    Subject scope = context.scope != null || !mention.by ? context.scope : context.main;
    boolean level = LEVELS.contains(alone.entity()) && scope != null;
    if (level && scope.text().endsWith(alone.metric()) && !alone.metric().isEmpty()) {
      boolean beside = LEVELS.contains(scope.entity());
      return subjects.of(alone.entity() + (beside ? scope.metric() : scope.text()));
    }
    if (scope == null || !completes(scope) || !fits(alone) || standsAlone(noun, scope)) {
      return subjects.named(alone);
    }
    if (scope.metric().equals("增加值") && alone.indicator() == null && !isBranch(noun)) {
      return alone;
    }
    boolean lived = noun.equals("城市") || noun.equals("农村") || noun.equals("城镇");
    if (lived && "CPI".equals(scope.indicator())) {
      return subjects.of(line.spellings.of(noun, "居民消费价格"));
    }
    Subject whole =
        subjects.of(line.spellings.of(noun, scope.metric(), Subjects.shared(noun, scope.metric())));
    boolean above =
        mention.among || (context.subject != null && context.subject.text().startsWith("限"));
    if (above && scope.text().startsWith("限") && !ownMetric(alone)) {
      Subject limited = subjects.of("限额以上" + whole.text());
      return limited.indicator() == null ? whole : limited;
    }
    if (alone.indicator() != null && alone.stock() && whole.flow() && isAtDate()) {
      return alone;
    }
    if (whole.indicator() != null && (alone.indicator() == null || !ownMetric(alone))) {
      return whole;
    }
    return alone.metric().isEmpty() ? whole : alone;
  }

  /**
   * Returns the thing that attributes belong to: what the phrase before tells of (养老保险工作全面铺开，…),
   * else what was counted last, or its whole after a stop.
   */
  private String owner() {
    int work = mention.preceding.indexOf("工作");
    if (work > 3 && line.left == 0) {
      return mention.preceding.substring(0, work);
    }
    boolean anew = line.stopsBefore() && !mention.among && !context.wholeOwner.isEmpty();
    return anew ? context.wholeOwner : context.owner;
  }

  /**
   * Returns a metric that stands alone as that of what was spoken of: 支出 after 社会保险基金预算收入, 产值 after
   * 磷化工受价格下跌影响; or null.
   */
  private @Nullable Subject owned(String noun, Subject alone) {
    StringBuilder topic = mention.topicStrong ? mention.topic : mention.preceding;
    if (topic.length() > 1 && !noun.contentEquals(topic)) {
      Subject topical = subjects.of(line.spellings.of(topic, noun));
      if (topical.indicator() != null && alone.indicator() == null) {
        return topical;
      }
    }
    boolean one = !line.stopsBefore() || context.recent.size() == 1;
    boolean person = noun.startsWith("人均") && line.left > 0 && one;
    boolean bare = completes(alone) && alone.entity().isEmpty() && (noun.length() < 6 || person);
    if (!bare) {
      return null;
    }
    String leader = line.spellings.of(mention.leader);
    boolean leads =
        leader.length() > 1 && leader.length() < 16 && subjects.of(leader).metric().isEmpty();
    String spoken = context.subject == null ? "" : context.subject.entity();
    String scoped = context.scope == null ? "" : context.scope.entity();
    if (AVERAGE.contains(spoken)) {
      spoken = scoped;
    }
    boolean anew = line.stopsBefore() && scoped.length() > 1;
    boolean ofAll = mention.areaNamed && line.left == 0;
    List<String> owners = List.of(leads ? leader : "", ofAll ? "" : anew ? scoped : spoken);
    Subject best = null;
    for (String owner : owners) {
      if (owner.length() > 1) {
        Subject whole = subjects.of(line.spellings.of(owner, noun));
        if (person && whole.indicator() == null) {
          whole = subjects.of(line.spellings.of(owner, alone.metric()));
        }
        if (whole.indicator() != null && !whole.indicator().equals(alone.indicator())) {
          return whole;
        }
        boolean site = owner.endsWith("机场") || owner.endsWith("港") || owner.endsWith("口岸");
        boolean kept = alone.indicator() == null || (site && subjects.code(owner) == null);
        best = best == null && kept ? whole : best;
      }
    }
    return best;
  }

  /** Tells whether words name a catalogued ratio, which is no attribute of one part: 性别比. */
  private boolean isRatioOfAll(String noun) {
    return noun.endsWith("比") && subjects.of(noun).indicator() != null;
  }

  /** Tells whether the words name a part of an economy, which adds value, and no product. */
  private static boolean isBranch(String noun) {
    char last = noun.charAt(noun.length() - 1);
    return "业济链群门造位".indexOf(last) >= 0;
  }

  /**
   * Tells whether the clause names a date, at which nothing is a part of what a time has brought.
   */
  private boolean isAtDate() {
    Times.Time own = mention.own;
    return own != null && own.period() != null && own.period().isInstant();
  }

  /** Tells whether a sentence opens with a figure that its parts follow: 专任教师9万人，其中小学4万人. */
  private boolean isOfAll() {
    Tokens tokens = line.tokens;
    int next = mention.token + 1;
    return line.left == 0
        && mention.preceding.length() == 0
        && tokens.is(next, Tag.PAUSE)
        && tokens.is(next + 1, Tag.AMONG);
  }

  /**
   * Tells whether letters name a part of all: firms above a size (限额以上餐饮单位实现零售额), countries that
   * are traded with (对共建国家实现进出口).
   */
  private static boolean isPart(CharSequence letters, int end) {
    boolean sized = end > 0 && "限规".indexOf(letters.charAt(0)) >= 0;
    return sized || endsIn(letters, end, "国家") || endsIn(letters, end, "地区");
  }

  private static boolean endsIn(CharSequence letters, int end, String word) {
    int from = end - word.length();
    return from >= 0 && word.contentEquals(letters.subSequence(from, end));
  }

  private boolean ownMetric(Subject subject) {
    return !subject.metric().isEmpty();
  }

  /** Tells whether words are complete without a whole's metric: a rate, a deed and its object. */
  private boolean standsAlone(String noun, Subject scope) {
    boolean people = noun.endsWith("人员") || noun.endsWith("劳动力") || noun.endsWith("毕业生");
    return Endings.endsInAny(noun, MEASURED)
        || subjects.isLed(noun)
        || ((mention.seen & CONTRIBUTES) != 0 && DEMAND.contains(noun))
        || (scope.metric().equals("就业") && !people);
  }

  /** Tells whether a part without a metric may be completed with the scope's. */
  private boolean fits(Subject part) {
    Quantity quantity = mention.quantity;
    return switch (quantity.kind()) {
      case PERCENT, POINT -> part.text().length() < 24;
      case NONE -> quantity.form() == Form.RATIO;
      case PLACE -> false;
      case COUNT, AMOUNT ->
          !mention.countsWhatFollows
              && (quantity.unit().equals(context.scopeUnit)
                  || context.scopeUnit.equals(Memory.ANY_UNIT)
                  || isMade());
    };
  }

  /** Tells whether parts of an output of many goods are told, each in its own unit: 其中钢材121万吨. */
  private boolean isMade() {
    boolean output = context.scope != null && context.scope.metric().equals("产量");
    boolean goesOn =
        line.left > 0 && context.subject != null && context.subject.metric().equals("产量");
    return output
        && (mention.among || context.parts || goesOn)
        && "元家户人个名所项次米亩顷里".indexOf(unit().charAt(unit().length() - 1)) < 0;
  }

  static boolean completes(Subject subject) {
    return !subject.metric().isEmpty() && !subject.metric().equals("-");
  }

  /** Takes off what only says more of the subject: 作为第一大税种的增值税. */
  String withoutApposition(String noun) {
    int of = noun.lastIndexOf('的');
    boolean says =
        of > 1 && of < noun.length() - 2 && (noun.startsWith("作为") || noun.startsWith("占比最"));
    return says ? noun.substring(of + 1) : noun;
  }

  /** Takes the whole off a part that is named within it: 预算支出中民生支出. */
  String afterWhole(String noun) {
    int at = noun.indexOf('中');
    boolean whole =
        at > 3
            && noun.length() > at + 1
            && noun.charAt(at + 1) != '的'
            && noun.length() - at > 2
            && !subjects.of(noun.substring(0, at)).metric().isEmpty();
    return whole ? noun.substring(at + 1) : noun;
  }
}
