package org.tongbao.claim;

import org.jspecify.annotations.Nullable;

/** One construction: makes a reading of a mention where it applies. */
interface Rule {
  /** Name that its claims carry. */
  String name();

  /** Returns what the mention says, or null where this construction does not apply. */
  @Nullable Reading read(Clause clause);
}
