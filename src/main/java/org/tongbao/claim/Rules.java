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
  STRUCTURE("三次产业结构为8.0:46.4:45.6。", "会议于16:20结束。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      if (clause.quantity().form() != Form.RATIO) {
        return null;
      }
      Quantity quantity = clause.quantity();
      return new Reading(name(), Measure.SHARE, null, 1, quantity.value(), "%", null);
    }
  },
  RANK("社会消费品零售总额增速居全省第5位。", "第二批高新技术企业名单公布。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      return clause.quantity().form() == Form.ORDINAL
          ? clause.reading(this, Measure.RANK, null, 1, null)
          : null;
    }
  },
  RANK_CHANGE("规上工业增加值居全省第6位，较上半年前移2位。", "经济运行出现3个变化。") {
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
  UNCHANGED("居民消费价格同比持平。", "居民消费价格总体平稳。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      return clause.quantity().form() == Form.FLAT ? Unchanged.read(clause, name()) : null;
    }
  },
  DOUBLED("烧烤食材订单量比上年同期翻一番。", "锂电池出口成倍增长。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      return clause.quantity().form() == Form.DOUBLE
          ? clause.reading(this, Measure.GROWTH, null, 1, clause.base("YOY"))
          : null;
    }
  },
  TIMES("新能源汽车产量是上年同期的2.3倍。", "新能源汽车产量增长1.2倍。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      Quantity quantity = clause.quantity();
      if (!quantity.unit().equals("倍")
          || clause.cueAny(Tag.RISE, Tag.FALL, Tag.SPEED, Tag.BETTER)) {
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
  CONTRIBUTION_RATE("第三产业对经济增长的贡献率为52.4%。", "第三产业占比为52.4%。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      return clause.saw(Tag.CONTRIBUTE_RATE) && clause.kind() == UnitKind.PERCENT
          ? clause.reading(this, Measure.CONTRIBUTION_RATE, null, 1, null)
          : null;
    }
  },
  CONTRIBUTION("装备制造业拉动规上工业增长2.4个百分点。", "装备制造业增速加快2.4个百分点。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      if (!clause.saw(Tag.CONTRIBUTE) || clause.kind() != UnitKind.POINT) {
        return null;
      }
      int sign = clause.cue(Tag.FALL) || clause.saw(Tag.DRAG) ? -1 : 1;
      return clause.reading(this, Measure.CONTRIBUTION, null, sign, null);
    }
  },
  COMPLETION("一般公共预算收入完成年初预算的55.4%。", "计划投资增长55.4%。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      boolean rate = clause.noun().endsWith("完成率") && clause.mention().cue == 0;
      return clause.kind() == UnitKind.PERCENT && (clause.saw(Tag.PLAN) || rate)
          ? clause.reading(this, Measure.COMPLETION, null, 1, null)
          : null;
    }
  },
  GAP("规上工业增加值增速高于全省0.2个百分点。", "规上工业增加值增速高于上半年0.2个百分点。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      Mention mention = clause.mention();
      if (mention.reference != Reference.AREA && mention.reference != Reference.THING) {
        return null;
      }
      int sign = Direction.of(clause);
      if (sign == 0) {
        return null;
      }
      if (clause.kind() == UnitKind.PERCENT
          && !clause.saw(Tag.ABOVE)
          && !clause.saw(Tag.BELOW)
          && !clause.cueAny(Tag.HIGH, Tag.LOW)) {
        return null;
      }
      Measure of = clause.kind() == UnitKind.POINT ? Differenced.points(clause) : null;
      if (mention.saw(Tag.PLAN) || (clause.noun().isEmpty() && isCompletion(clause))) {
        of = Measure.LEVEL;
      }
      return clause.reading(this, Measure.GAP, of, sign, mention.gapBase());
    }

    private boolean isCompletion(Clause clause) {
      return clause.context().last != null && clause.context().last.measure() == Measure.COMPLETION;
    }
  },
  CHANGE_OF_POINTS("规上工业增加值增速比一季度回落0.2个百分点。", "规上工业增加值增速比全省低0.2个百分点。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      if (clause.kind() != UnitKind.POINT) {
        return null;
      }
      int sign = Direction.of(clause);
      if (sign == 0) {
        return null;
      }
      return clause.reading(
          this, Measure.CHANGE, Differenced.points(clause), sign, clause.base("YOY"));
    }
  },
  SHARE("税收收入占比72.6%。", "税收收入增长72.6%。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      boolean share = clause.saw(Tag.SHARE);
      boolean grows = clause.cueAny(Tag.RISE, Tag.FALL) && !clause.saw(Tag.SHARE);
      return share && !grows && clause.kind() == UnitKind.PERCENT
          ? clause.reading(this, Measure.SHARE, null, 1, null)
          : null;
    }
  },
  SHARE_TURNED("新能源汽车占比由上年的20.3%提高到27.5%。", "机关食堂由2家合并为1家。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      boolean share = clause.mention().turned && clause.context().lastShare;
      return share && clause.kind() == UnitKind.PERCENT
          ? clause.reading(this, Measure.SHARE, null, 1, null)
          : null;
    }
  },
  SHARE_RESTATED("高技术制造业占规上工业的比重过半，达52.4%。", "税收占比过半，增长5.6%。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      Reading last = clause.context().last;
      boolean again =
          last != null
              && (last.measure() == Measure.SHARE || last.measure() == Measure.CONTRIBUTION_RATE)
              && clause.noun().isEmpty()
              && clause.mention().cue == 0
              && !clause.mention().areaNamed
              && !clause.namesBase()
              && clause.mention().light(Tag.VERB)
              && !clause.saw(Tag.SPEED);
      return again && clause.kind() == UnitKind.PERCENT
          ? clause.reading(this, last.measure(), null, 1, null)
          : null;
    }
  },
  GROWTH("固定资产投资同比增长5.6%。", "公共充电站覆盖率提高到95.6%。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      if (clause.kind() != UnitKind.PERCENT) {
        return null;
      }
      int sign = Direction.of(clause);
      if (sign == 0 && clause.signed() && !isRate(clause.subject())) {
        return clause.reading(this, Measure.GROWTH, null, 1, clause.base("YOY"));
      }
      boolean follows = clause.after(Tag.RISE) || clause.after(Tag.SPEED);
      boolean speed = clause.saw(Tag.SPEED) || clause.saw(Tag.SHRINK);
      boolean leads = clause.mention().lead != 0 && clause.noun().isEmpty();
      if (clause.arrives() && !speed && !grows(clause)) {
        return null;
      }
      if (sign == 0 && !follows && !speed && !leads && !clause.namesBase() && !grows(clause)) {
        return null;
      }
      boolean falls = clause.mention().turned && clause.context().falling && !speed;
      if (falls && clause.noun().isEmpty() && !clause.cue(Tag.RISE)) {
        sign = -1;
      }
      if (sign == 0) {
        sign = clause.saw(Tag.SHRINK) || (clause.mention().lead & Tag.FALL.bit) != 0 ? -1 : 1;
      }
      return clause.reading(this, Measure.GROWTH, null, sign, clause.base("YOY"));
    }

    private static boolean isRate(@Nullable Subject subject) {
      return subject == null
          || subject.metric().equals("-")
          || subject.text().endsWith("率")
          || subject.text().endsWith("面");
    }

    /** Tells whether a percentage of the subject can be nothing but its growth. */
    private boolean grows(Clause clause) {
      Subject subject = clause.subject();
      Reading last = clause.context().last;
      boolean goesOn = clause.noun().isEmpty() && last != null && last.measure() == Measure.GROWTH;
      if (goesOn && (clause.mention().turned || clause.toldAsAim())) {
        return true;
      }
      return subject != null && subject.amount() && (goesOn || !clause.arrives());
    }
  },
  RATE("公共充电站覆盖率达到92%。", "公共充电站数量增长92%。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      return clause.kind() == UnitKind.PERCENT
          ? clause.reading(this, Measure.LEVEL, null, 1, null)
          : null;
    }
  },
  CHANGE_OF_AMOUNT("居民人均可支配收入比上年同期增加582元。", "居民人均可支配收入提高到23991元。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      if (clause.arrives() || clause.kind() == UnitKind.PERCENT) {
        return null;
      }
      int sign = Direction.of(clause);
      boolean leads =
          (clause.mention().lead & Tag.bits(Tag.RISE, Tag.FALL)) != 0
              && (clause.mention().lead & Tag.VERB.bit) == 0
              && (clause.namesBase() || clause.kind() == UnitKind.AMOUNT);
      if (sign == 0 && leads) {
        sign = (clause.mention().lead & Tag.FALL.bit) != 0 ? -1 : 1;
      }
      if (sign == 0 && clause.goesOnWithList()) {
        sign = clause.context().last.signed().signum() < 0 ? -1 : 1;
      }
      if (sign == 0 || clause.kind() == UnitKind.PLACE) {
        return null;
      }
      return clause.reading(this, Measure.CHANGE, null, sign, clause.base("YOY"));
    }
  },
  LOSS("利润总额上年同期为净亏损2.3亿元。", "亏损企业有23户。") {
    @Override
    public @Nullable Reading read(Clause clause) {
      boolean loss = clause.mention().light(Tag.LOSS) && clause.kind() == UnitKind.AMOUNT;
      return loss ? clause.reading(this, Measure.LEVEL, null, -1, null) : null;
    }
  },
  LEVEL("地区生产总值1042.6亿元。", "地区生产总值增长4.9%。") {
    @Override
    public Reading read(Clause clause) {
      return clause.reading(this, Measure.LEVEL, null, 1, null);
    }
  };

  static final List<Rule> IN_ORDER = List.of(values());

  private final String example;
  private final String nearMiss;

  Rules(String example, String nearMiss) {
    this.example = example;
    this.nearMiss = nearMiss;
  }

  /** Returns a sentence that this rule reads. */
  String example() {
    return example;
  }

  /** Returns a sentence much like it that this rule must leave alone. */
  String nearMiss() {
    return nearMiss;
  }
}
