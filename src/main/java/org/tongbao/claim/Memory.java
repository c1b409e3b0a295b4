package org.tongbao.claim;

import java.util.List;
import org.tongbao.claim.JointNames.Joint;

/** Keeps in the context what a figure that was bound tells those that follow it. */
final class Memory {
  /** Stands for the unit of a whole whose own level was not told. */
  static final String ANY_UNIT = "*";

  /** A shorter phrase does not say of a metric that it grows. */
  private static final int SHORTEST_GROWN = 4;

  private final Line line;
  private final Subjects subjects;
  private final Mention mention;
  private final Context context;

  Memory(Line line, Subjects subjects) {
    this.line = line;
    this.subjects = subjects;
    mention = line.mention;
    context = line.context;
  }

  /**
   * Keeps a figure's reading and subject.
   *
   * @param noun the words of the subject, empty where it was carried
   * @param parts the subjects of the list that the figure opens, empty where it opens none
   * @param counted whether the subject was told by the words after the count, which lead no others
   */
  void keep(Reading reading, Subject subject, String noun, List<Subject> parts, boolean counted) {
    reading(reading);
    String text = subject.text();
    boolean trades = text.length() > 3 && (text.startsWith("出口") || text.startsWith("进口"));
    if (trades && subject.metric().isEmpty() && !context.parts) {
      context.traded = text.substring(0, 2);
    }
    context.parts = mention.among || (context.parts && !line.stopsBefore());
    if (counted) {
      counted(reading, subject);
      return;
    }
    context.counted = null;
    if (parts.size() > 1) {
      context.members.clear();
      context.members.addAll(parts);
      context.membersMet = 0;
    }
    if (!noun.isEmpty() || !parts.isEmpty()) {
      int size = parts.size();
      if (parts != context.list) {
        context.list.clear();
        for (int i = 0; i < size; i++) {
          context.list.add(parts.get(i));
        }
      }
      Joint joint = JointNames.read(noun);
      if (joint != null && size == 1) {
        context.list.clear();
        joint.members().forEach(member -> context.list.add(subjects.of(member)));
      }
    }
    context.subject = subject;
    if (context.head == null && subject.indicator() != null) {
      context.head = subject;
      context.main = context.main == null ? subject : context.main;
    }
    if (!noun.isEmpty() || !parts.isEmpty()) {
      context.recent.add(subject);
    }
    if (!noun.isEmpty() && !parts.isEmpty()) {
      context.subject = parts.size() == 1 ? subject : subjects.of(noun);
    }
    boolean headed = mention.topicStrong && subject.text().contentEquals(mention.topic);
    if (noun.isEmpty() && headed) {
      scope(reading, subject);
    }
    if (!noun.isEmpty()) {
      scope(reading, subject);
      owner(reading, subject, noun);
    }
  }

  /** Keeps what was counted for a difference of it and for its attributes. */
  private void counted(Reading reading, Subject subject) {
    boolean counts = mention.kind() == UnitKind.COUNT && reading.measure() == Measure.LEVEL;
    context.counted = counts ? subject : null;
    context.countedUnit = reading.unit();
    Subject grown = counts ? subjects.within(subject.text()) : null;
    if (grown != null && SubjectFinder.completes(grown)) {
      context.scope = grown;
      context.scopeUnit = "";
    }
    if (counts && !subjects.isAttribute(subject.text())) {
      context.owns(context.whole.isEmpty() ? subject.text() : context.whole, context.parts);
    }
  }

  private void reading(Reading reading) {
    boolean joined = context.led && mention.cue == 0;
    context.led = reading.measure() == Measure.CHANGE && (mention.lead != 0 || joined);
    context.last = reading;
    context.lastShare = reading.measure() == Measure.SHARE || (reading.of() == Measure.SHARE);
    context.lastRate =
        (reading.measure() == Measure.LEVEL && mention.kind() == UnitKind.PERCENT)
            || reading.of() == Measure.LEVEL;
    if (reading.measure() == Measure.GROWTH) {
      context.falling = reading.sign() * reading.value().signum() < 0;
    }
  }

  /** Lets the whole that a phrase looks into complete the parts that follow: 在商品零售额中，…. */
  void topic() {
    Subject grown =
        mention.preceding.length() < SHORTEST_GROWN
            ? null
            : subjects.within(line.spellings.of(mention.preceding));
    if (grown != null && SubjectFinder.completes(grown)) {
      context.scope = grown;
      context.scopeUnit = "";
    }
    String words = mention.topic.toString();
    if (!mention.looksInto || words.length() < 3) {
      return;
    }
    Subject whole = subjects.of(words);
    if (SubjectFinder.completes(whole)) {
      context.scope = whole;
      context.scopeUnit = ANY_UNIT;
    }
  }

  /** Lets a subject complete the parts that follow; a part of the scope leaves it as it is. */
  private void scope(Reading reading, Subject subject) {
    boolean part =
        context.scope != null
            && (context.scope.metric().equals(subject.metric()) || isOneWay(subject));
    if (SubjectFinder.completes(subject) && !mention.among && !part) {
      context.scope = subject;
      context.scopeUnit = reading.measure() == Measure.LEVEL ? reading.unit() : "";
    } else if (part && context.scopeUnit.isEmpty() && reading.measure() == Measure.LEVEL) {
      context.scopeUnit = reading.unit();
    }
  }

  /** Tells whether a subject is the exports or the imports of the trade that is the scope. */
  private boolean isOneWay(Subject subject) {
    return subject.entity().isEmpty()
        && context.scope != null
        && context.scope.metric().startsWith("进出口")
        && (subject.metric().startsWith("出口") || subject.metric().startsWith("进口"));
  }

  /** Lets what was counted, or whose figure was told, own the attributes that follow. */
  private void owner(Reading reading, Subject subject, String noun) {
    if (subjects.isAttribute(noun)) {
      return;
    }
    if (mention.kind() == UnitKind.COUNT && reading.measure() == Measure.LEVEL) {
      context.owns(subjects.withoutAttribute(subject.text()), context.parts);
    } else if (!subject.metric().isEmpty()) {
      String entity = subject.entity();
      context.owns(entity.length() > 3 ? entity : "", context.parts);
    }
  }
}
