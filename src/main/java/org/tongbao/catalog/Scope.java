package org.tongbao.catalog;

/** Which units or revenues a figure covers (口径). */
public enum Scope {
  /** What the indicator covers by its own definition; nothing else is said. */
  STANDARD,
  /** As collected, refunds of tax taken off (自然口径). */
  AS_COLLECTED,
  /** Against a last year re-scoped to be like this one (同口径, 可比口径). */
  SAME_SCOPE,
  /** Units above designated size (规模以上). */
  ABOVE_SIZE,
  /** Traders above the designated limit (限额以上). */
  ABOVE_LIMIT,
  /** Everything, also what the usual scope leaves out (全口径, 全部, 全社会). */
  FULL,
  /** Renminbi alone (人民币), of an indicator that counts foreign currencies too (本外币). */
  RENMINBI,
  /** The government's own level alone (本级), of an indicator that counts those below it too. */
  OWN_LEVEL
}
