package org.tongbao.claim;

/**
 * Tells what a difference in points is a difference of.
 *
 * <pre>
 * 增速加快0.3个百分点 a growth    比重提高0.3个百分点 a share    覆盖率提高0.3个百分点 a level
 * </pre>
 */
final class Differenced {
  private Differenced() {}

  static Measure points(Clause clause) {
    if (clause.saw(Tag.SPEED) || clause.saw(Tag.SHRINK)) {
      return Measure.GROWTH;
    }
    String noun = clause.noun();
    if (clause.saw(Tag.SHARE) || noun.endsWith("比重") || noun.endsWith("占比")) {
      return Measure.SHARE;
    }
    if (noun.endsWith("率") || noun.endsWith("面") || noun.endsWith("比例")) {
      return Measure.LEVEL;
    }
    if (!noun.isEmpty()) {
      boolean structure = clause.context().lastShare && noun.contains("产业");
      return structure ? Measure.SHARE : Measure.GROWTH;
    }
    if (clause.context().lastShare) {
      return Measure.SHARE;
    }
    return clause.context().lastRate ? Measure.LEVEL : Measure.GROWTH;
  }
}
