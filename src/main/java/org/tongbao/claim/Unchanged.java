package org.tongbao.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongbao.claim.Mention.Reference;

/**
 * Reads 持平, which is a growth, a change or a gap of nothing.
 *
 * <pre>
 * 价格同比持平 GROWTH    增速与上半年持平 CHANGE of growth    增速与全省持平 GAP of growth
 * </pre>
 */
final class Unchanged {
  private Unchanged() {}

  /** Returns what 持平 says in a clause. */
  static Reading read(Clause clause, String rule) {
    Mention mention = clause.mention();
    boolean ofGrowth =
        clause.saw(Tag.SPEED)
            || clause.saw(Tag.SHRINK)
            || (clause.noun().isEmpty()
                && mention.basis == null
                && clause.context().last != null
                && clause.context().last.measure() == Measure.GROWTH);
    Measure of = of(clause, ofGrowth);
    if (mention.reference == Reference.AREA || mention.reference == Reference.THING) {
      return new Reading(rule, Measure.GAP, of, 1, BigDecimal.ZERO, "百分点", mention.gapBase());
    }
    boolean past = mention.base != null && "YOY".equals(mention.base.base());
    if (of == Measure.GROWTH && (ofGrowth && (clause.saw(Tag.SPEED) || !past))) {
      return new Reading(rule, Measure.CHANGE, of, 1, BigDecimal.ZERO, "百分点", clause.base("YOY"));
    }
    if (of == Measure.SHARE || of == Measure.LEVEL) {
      return new Reading(rule, Measure.CHANGE, of, 1, BigDecimal.ZERO, "百分点", clause.base("YOY"));
    }
    return clause.reading(Rules.UNCHANGED, Measure.GROWTH, null, 1, clause.base("YOY"));
  }

  private static @Nullable Measure of(Clause clause, boolean ofGrowth) {
    if (clause.saw(Tag.SHARE) || (clause.noun().isEmpty() && clause.context().lastShare)) {
      return Measure.SHARE;
    }
    boolean carried = clause.noun().isEmpty() && clause.context().lastRate;
    if (!ofGrowth && (carried || isRate(clause.noun()))) {
      return Measure.LEVEL;
    }
    return ofGrowth || clause.mention().reference == Reference.AREA ? Measure.GROWTH : null;
  }

  private static boolean isRate(String noun) {
    return noun.endsWith("率") || noun.endsWith("面") || noun.endsWith("比例");
  }
}
