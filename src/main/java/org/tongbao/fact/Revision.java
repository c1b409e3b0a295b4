package org.tongbao.fact;

import java.util.Objects;

/**
 * A figure that a later bulletin gives another value than an earlier one did, beyond rounding.
 *
 * @param before the fact as the earlier vintage has it
 * @param after the fact as the later vintage has it
 */
public record Revision(Fact before, Fact after) {
  public Revision {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }
}
