package org.tongbao.claim;

/**
 * Tells figures that only say which things a count before them counts.
 *
 * <pre>
 * limit := COUNT words (超过 | 突破 | 不足 …) QUANTITY, at a phrase's end     其中3个总量超过200亿元
 * </pre>
 */
final class Limits {
  private static final long BOUNDS = Tag.bits(Tag.OVER, Tag.UNDER, Tag.ABOVE, Tag.BELOW);

  private Limits() {}

  /** Tells whether a quantity is such a limit. */
  static boolean isLimit(Line line, int i) {
    Tokens tokens = line.tokens;
    boolean ends = i + 1 >= tokens.size() || tokens.any(i + 1, Tag.BREAKS);
    if (!ends
        || tokens.quantity(i).kind() == UnitKind.COUNT
        || !tokens.any(i - 1, BOUNDS)
        || !tokens.touchesPrevious(i)) {
      return false;
    }
    int j = i - 1;
    while (j >= 0 && !tokens.any(j, Tag.BREAKS | Tag.QUANTITY.bit)) {
      if (addsUp(line, j)) {
        return false;
      }
      j--;
    }
    return tokens.is(j, Tag.QUANTITY)
        && tokens.quantity(j).kind() == UnitKind.COUNT
        && leadsPhrase(line, j);
  }

  /** Tells whether a word makes the figure one of all that are counted: 合计, 累计. */
  private static boolean addsUp(Line line, int i) {
    String text = line.text;
    int from = line.tokens.from(i);
    return text.startsWith("合计", from)
        || text.startsWith("累计", from)
        || text.startsWith("共", from)
        || text.startsWith("总计", from);
  }

  /** Tells whether nothing that is counted or measured stands before a count in its phrase. */
  private static boolean leadsPhrase(Line line, int count) {
    Tokens tokens = line.tokens;
    int before = count - 1;
    while (tokens.any(before, Tag.bits(Tag.AMONG, Tag.VERB, Tag.LEAD) | Tag.PLACE)
        && tokens.touchesPrevious(before + 1)) {
      before--;
    }
    int from = before < 0 ? line.start : tokens.to(before);
    return (before < 0 || tokens.any(before, Tag.BREAKS)) && from == tokens.from(before + 1);
  }
}
