package org.tongbao.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.claim.Mention.Reference;
import org.tongbao.claim.Quantity.Form;

/**
 * The constructions in the order in which they are asked; the first that applies reads the mention.
 */
enum Rules implements Rule {
  /** 三次产业结构为3.9:58.5:37.6. */
  STRUCTURE {
    @Override
    public @Nullable Reading read(Clause clause) {
      if (clause.quantity().form() != Form.RATIO) {
        return null;
      }
      Quantity quantity = clause.quantity();
      return new Reading(name(), Measure.SHARE, null, 1, quantity.value(), "%", null);
    }
  },
  /** 居全省第4位. */
  RANK {
    @Override
    public @Nullable Reading read(Clause clause) {
      return clause.quantity().form() == Form.ORDINAL
          ? clause.reading(this, Measure.RANK, null, 1, null)
          : null;
    }
  },
  /** 位次前移2位. */
  RANK_CHANGE {
    @Override
    public @Nullable Reading read(Clause clause) {
      if (clause.kind() != UnitKind.PLACE) {
        return null;
      }
      long cue = clause.mention().cue | clause.mention().light | clause.mention().lead;
      if ((cue & Tag.bits(Tag.FORWARD, Tag.BACK, Tag.RISE, Tag.FALL, Tag.RANK)) == 0) {
        return null;
      }
      boolean back = (cue & Tag.bits(Tag.BACK, Tag.FALL)) != 0;
      return clause.reading(this, Measure.CHANGE, Measure.RANK, back ? -1 : 1, clause.base("YOY"));
    }
  },
  /** 与上年同期持平. */
  UNCHANGED {
    @Override
    public @Nullable Reading read(Clause clause) {
      return clause.quantity().form() == Form.FLAT ? unchanged(clause) : null;
    }

    private Reading unchanged(Clause clause) {
      Mention mention = clause.mention();
      boolean ofGrowth =
          clause.saw(Tag.SPEED)
              || clause.saw(Tag.SHRINK)
              || (clause.noun().isEmpty()
                  && clause.context().last != null
                  && clause.context().last.measure() == Measure.GROWTH);
      Measure of = of(clause, ofGrowth);
      if (mention.reference == Reference.AREA || mention.reference == Reference.THING) {
        return new Reading(name(), Measure.GAP, of, 1, BigDecimal.ZERO, "百分点", gapBase(mention));
      }
      boolean past = mention.base != null && "YOY".equals(mention.base.base());
      if (of == Measure.GROWTH && (ofGrowth && (clause.saw(Tag.SPEED) || !past))) {
        return new Reading(
            name(), Measure.CHANGE, of, 1, BigDecimal.ZERO, "百分点", clause.base("YOY"));
      }
      if (of == Measure.SHARE || of == Measure.LEVEL) {
        return new Reading(
            name(), Measure.CHANGE, of, 1, BigDecimal.ZERO, "百分点", clause.base("YOY"));
      }
      return clause.reading(this, Measure.GROWTH, null, 1, clause.base("YOY"));
    }

    private @Nullable Measure of(Clause clause, boolean ofGrowth) {
      if (clause.saw(Tag.SHARE) || (clause.noun().isEmpty() && clause.context().lastShare)) {
        return Measure.SHARE;
      }
      if (!ofGrowth && clause.noun().isEmpty() && clause.context().lastRate) {
        return Measure.LEVEL;
      }
      return ofGrowth || clause.mention().reference == Reference.AREA ? Measure.GROWTH : null;
    }
  },
  /** 比上年同期翻一番. */
  DOUBLED {
    @Override
    public @Nullable Reading read(Clause clause) {
      return clause.quantity().form() == Form.DOUBLE
          ? clause.reading(this, Measure.GROWTH, null, 1, clause.base("YOY"))
          : null;
    }
  },
  /** 是上年同期的2.3倍. */
  TIMES {
    @Override
    public @Nullable Reading read(Clause clause) {
      Quantity quantity = clause.quantity();
      if (!quantity.unit().equals("倍") || clause.cueAny(Tag.RISE, Tag.FALL, Tag.SPEED)) {
        return null;
      }
      Mention mention = clause.mention();
      if (mention.base == null) {
        return clause.reading(this, Measure.LEVEL, null, 1, null);
      }
      return new Reading(
          name(),
          Measure.GROWTH,
          null,
          1,
          quantity.value().subtract(BigDecimal.ONE),
          "倍",
          mention.base.base());
    }
  },
  /** 对全市经济增长的贡献率为52.4%. */
  CONTRIBUTION_RATE {
    @Override
    public @Nullable Reading read(Clause clause) {
      return clause.saw(Tag.CONTRIBUTE_RATE) && clause.kind() == UnitKind.PERCENT
          ? clause.reading(this, Measure.CONTRIBUTION_RATE, null, 1, null)
          : null;
    }
  },
  /** 拉动规上工业增长2.4个百分点. */
  CONTRIBUTION {
    @Override
    public @Nullable Reading read(Clause clause) {
      if (!clause.saw(Tag.CONTRIBUTE) || clause.kind() != UnitKind.POINT) {
        return null;
      }
      int sign = clause.cue(Tag.FALL) ? -1 : 1;
      return clause.reading(this, Measure.CONTRIBUTION, null, sign, null);
    }
  },
  /** 完成年初预算的55.4%. */
  COMPLETION {
    @Override
    public @Nullable Reading read(Clause clause) {
      return clause.kind() == UnitKind.PERCENT && clause.saw(Tag.PLAN)
          ? clause.reading(this, Measure.COMPLETION, null, 1, null)
          : null;
    }
  },
  /** 高于全省0.2个百分点, 比全国高1.1个百分点. */
  GAP {
    @Override
    public @Nullable Reading read(Clause clause) {
      Mention mention = clause.mention();
      if (mention.reference != Reference.AREA && mention.reference != Reference.THING) {
        return null;
      }
      int sign = direction(clause);
      if (sign == 0) {
        return null;
      }
      if (clause.kind() == UnitKind.PERCENT
          && !clause.saw(Tag.ABOVE)
          && !clause.saw(Tag.BELOW)
          && !clause.cueAny(Tag.HIGH, Tag.LOW)) {
        return null;
      }
      Measure of = clause.kind() == UnitKind.POINT ? ofPoints(clause) : null;
      if (mention.saw(Tag.PLAN) || (clause.noun().isEmpty() && isCompletion(clause))) {
        of = Measure.LEVEL;
      }
      return clause.reading(this, Measure.GAP, of, sign, gapBase(mention));
    }

    private boolean isCompletion(Clause clause) {
      return clause.context().last != null && clause.context().last.measure() == Measure.COMPLETION;
    }
  },
  /** 增速比上半年回落0.2个百分点. */
  CHANGE_OF_POINTS {
    @Override
    public @Nullable Reading read(Clause clause) {
      if (clause.kind() != UnitKind.POINT) {
        return null;
      }
      int sign = direction(clause);
      if (sign == 0) {
        return null;
      }
      return clause.reading(this, Measure.CHANGE, ofPoints(clause), sign, clause.base("YOY"));
    }
  },
  /** 税收收入占比72.6%. */
  SHARE {
    @Override
    public @Nullable Reading read(Clause clause) {
      boolean share = clause.saw(Tag.SHARE) || clause.noun().endsWith("比例");
      boolean grows = clause.cueAny(Tag.RISE, Tag.FALL) && !clause.saw(Tag.SHARE);
      return share && !grows && clause.kind() == UnitKind.PERCENT
          ? clause.reading(this, Measure.SHARE, null, 1, null)
          : null;
    }
  },
  /** 同比增长5.6%. */
  GROWTH {
    @Override
    public @Nullable Reading read(Clause clause) {
      if (clause.kind() != UnitKind.PERCENT) {
        return null;
      }
      int sign = direction(clause);
      boolean follows = clause.after(Tag.RISE) || clause.after(Tag.SPEED);
      boolean speed = clause.saw(Tag.SPEED) || clause.saw(Tag.SHRINK);
      boolean leads = clause.mention().lead != 0 && clause.noun().isEmpty();
      if (clause.arrives() && !speed) {
        return null;
      }
      if (sign == 0 && !follows && !speed && !leads && !clause.namesBase()) {
        return null;
      }
      if (sign == 0) {
        sign = clause.saw(Tag.SHRINK) || (clause.mention().lead & Tag.FALL.bit) != 0 ? -1 : 1;
      }
      return clause.reading(this, Measure.GROWTH, null, sign, clause.base("YOY"));
    }
  },
  /** 覆盖率达到92%. */
  RATE {
    @Override
    public @Nullable Reading read(Clause clause) {
      return clause.kind() == UnitKind.PERCENT
          ? clause.reading(this, Measure.LEVEL, null, 1, null)
          : null;
    }
  },
  /** 比上年同期增加582元. */
  CHANGE_OF_AMOUNT {
    @Override
    public @Nullable Reading read(Clause clause) {
      if (clause.arrives() || clause.kind() == UnitKind.PERCENT) {
        return null;
      }
      int sign = direction(clause);
      boolean leads =
          (clause.mention().lead & Tag.bits(Tag.RISE, Tag.FALL)) != 0
              && (clause.mention().lead & Tag.VERB.bit) == 0
              && (clause.namesBase() || clause.kind() == UnitKind.AMOUNT);
      if (sign == 0 && leads) {
        sign = (clause.mention().lead & Tag.FALL.bit) != 0 ? -1 : 1;
      }
      if (sign == 0 || clause.kind() == UnitKind.PLACE) {
        return null;
      }
      return clause.reading(this, Measure.CHANGE, null, sign, clause.base("YOY"));
    }
  },
  /** 地区生产总值1042.6亿元. */
  LEVEL {
    @Override
    public Reading read(Clause clause) {
      return clause.reading(this, Measure.LEVEL, null, 1, null);
    }
  };

  static final List<Rule> IN_ORDER = List.of(values());

  private static String gapBase(Mention mention) {
    if (mention.reference != Reference.AREA || mention.referenceAreas.isEmpty()) {
      return "";
    }
    return mention.referenceAreas.get(0);
  }

  /**
   * Returns 1 or -1 as the words say that the figure goes or stands up or down, 0 where none does.
   */
  private static int direction(Clause clause) {
    long cue = clause.mention().cue;
    if (clause.saw(Tag.ABOVE) || clause.saw(Tag.BELOW)) {
      return clause.saw(Tag.BELOW) ? -1 : 1;
    }
    boolean shrinks = clause.saw(Tag.SHRINK);
    if ((cue & Tag.NARROW.bit) != 0) {
      return shrinks || (clause.context().falling && !clause.saw(Tag.SPEED)) ? 1 : -1;
    }
    if (shrinks && (cue & Tag.bits(Tag.WIDEN, Tag.RISE)) != 0) {
      return -1;
    }
    if (shrinks && (cue & Tag.FALL.bit) != 0) {
      return 1;
    }
    if ((cue & Tag.bits(Tag.RISE, Tag.WIDEN, Tag.HIGH)) != 0) {
      return 1;
    }
    if ((cue & Tag.bits(Tag.FALL, Tag.LOW)) != 0) {
      return -1;
    }
    return 0;
  }

  private static Measure ofPoints(Clause clause) {
    if (clause.saw(Tag.SPEED) || clause.saw(Tag.SHRINK)) {
      return Measure.GROWTH;
    }
    String noun = clause.noun();
    if (clause.saw(Tag.SHARE) || noun.endsWith("比重") || noun.endsWith("占比")) {
      return Measure.SHARE;
    }
    if (noun.endsWith("率") || noun.endsWith("面")) {
      return Measure.LEVEL;
    }
    if (!noun.isEmpty()) {
      return Measure.GROWTH;
    }
    if (clause.context().lastShare) {
      return Measure.SHARE;
    }
    return clause.context().lastRate ? Measure.LEVEL : Measure.GROWTH;
  }
}
