package org.tongbao.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the rules what a figure says, and lets a difference take the base of the one before. */
final class Readings {
  private static final Rule[] RULES = Rules.IN_ORDER.toArray(new Rule[0]);

  private final Line line;
  private final Tokens tokens;
  private final Mention mention;
  private final Context context;
  private final Clause clause;

  Readings(Line line) {
    this.line = line;
    tokens = line.tokens;
    mention = line.mention;
    context = line.context;
    clause = new Clause(line);
  }

  /** Returns what the figure in hand says of its subject. */
  Reading of(String noun, @Nullable Subject subject) {
    boolean told = Aims.follows(line.text, mention.quantity.to(), line.end);
    clause.sees(after(mention.token), told, noun, subject);
    return byRule();
  }

  private Reading byRule() {
    for (Rule rule : RULES) {
      Reading reading = rule.read(clause);
      if (reading != null) {
        return reading;
      }
    }
    throw new IllegalStateException("no rule reads a mention; LEVEL reads all");
  }

  /** Takes over the base of the difference before, where this one names none. */
  Reading onSameBase(Reading reading) {
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

  /** Returns what a figure says that goes on with a list, of which {@code last} is the first. */
  Reading chained(Reading last, int index) {
    Reading reading = last.with(mention.quantity);
    boolean times = last.rule().equals("TIMES") && last.measure() == Measure.GROWTH;
    if (times && reading.unit().equals("倍")) {
      reading = reading.valued(mention.quantity.value().subtract(BigDecimal.ONE));
    }
    if (turnsDown()) {
      reading = reading.signed(-1);
    } else if (turnsUp()) {
      reading = reading.signed(1);
    }
    List<Times.Time> bases = context.bases;
    if (reading.measure() == Measure.CHANGE && index <= bases.size() && index > 0) {
      String base = bases.get(index - 1).base();
      reading = reading.against(base == null ? reading.base() : base);
    }
    int before = mention.token - 1;
    if (reading.measure() == Measure.GAP && tokens.any(before, Tag.PLACE)) {
      line.place(before, mention.referenceAreas, true);
      return reading.against(mention.referenceAreas.get(0));
    }
    if (reading.measure() == Measure.GAP && index < context.referenceAreas.size()) {
      reading = reading.against(context.referenceAreas.get(index));
    }
    return reading;
  }

  private boolean turnsDown() {
    return tokens.is(mention.token - 1, Tag.FALL) && mention.left < mention.token;
  }

  private boolean turnsUp() {
    return tokens.is(mention.token - 1, Tag.RISE) && mention.left < mention.token;
  }

  /** Returns the tags of the word right after a figure, 0 where none follows. */
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
}
