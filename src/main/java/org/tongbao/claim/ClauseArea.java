package org.tongbao.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.claim.Quantity.Form;

/** Keeps the area that the clauses of a sentence speak of. */
final class ClauseArea {
  private final Line line;
  private @Nullable String code;

  ClauseArea(Line line) {
    this.line = line;
  }

  void sentence() {
    code = line.home;
  }

  @Nullable String code() {
    return code;
  }

  void backTo(@Nullable String before) {
    code = before;
  }

  /** Takes what follows in the sentence for figures of an area that has no code. */
  void unknown() {
    code = null;
  }

  /** Settles the area of the figure in hand by the words of its clause. */
  void settle() {
    Mention mention = line.mention;
    boolean compares = mention.quantity.form() == Form.ORDINAL || mention.kind() == UnitKind.POINT;
    if (mention.looksAtArea && compares) {
      return;
    }
    if (mention.areaNamed && !mention.areas.isEmpty()) {
      String named = mention.areas.get(0);
      code = named.isEmpty() ? null : named;
    }
  }

  /** Returns the area of the value at a place in its list; a list of areas answers one each. */
  @Nullable String of(int index) {
    List<String> listed = line.context.areas;
    String own = listed.size() > 1 && index < listed.size() ? listed.get(index) : code;
    return own == null || own.isEmpty() ? null : own;
  }
}
