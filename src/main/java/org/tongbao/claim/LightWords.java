package org.tongbao.claim;

import java.util.List;
import org.tongbao.claim.Mention.Reference;

/**
 * Walks left from a figure over words of little weight to the cue that tells its measure.
 *
 * <pre>
 * lead := cue? (实现 | 达到 | 为 | 约 | 超 | 分别 …)* QUANTITY
 * </pre>
 */
final class LightWords {
  static final long LIGHT =
      Tag.bits(
          Tag.VERB,
          Tag.LEAD,
          Tag.ABOUT,
          Tag.OVER,
          Tag.UNDER,
          Tag.EACH,
          Tag.BOTH,
          Tag.TO,
          Tag.ADVERB);

  /** What is won from above. */
  private static final List<String> WON = List.of("资金", "债券", "投资", "补助", "国债", "转移支付");

  private final Line line;
  private final Tokens tokens;
  private final Mention mention;

  LightWords(Line line) {
    this.line = line;
    tokens = line.tokens;
    mention = line.mention;
  }

  /** Returns the token of the cue, or the first light one; keeps what the words tell. */
  int cue(int phrase, int at) {
    int i = at;
    while (i > phrase && line.touches(i)) {
      long tags = tokens.tags(i - 1);
      if ((tags & Tag.CUES) != 0
          && !MeasureWords.isPartOfName(line.text, tokens.from(i - 1))
          && (tags & Tag.TO.bit) == 0
          && ((tags & Tag.COMPLETE.bit) == 0 || (tags & Tag.SHARE.bit) != 0)) {
        mention.cue = tags;
        return i - 1;
      }
      if ((tags & Tag.bits(Tag.HIGH, Tag.LOW)) != 0
          && (mention.reference == Reference.AREA || comparedBefore(phrase, i - 1))) {
        mention.cue = tags;
        return i - 1;
      }
      if (isNew(i - 1) && comparedBefore(phrase, i - 1)) {
        mention.cue = Tag.RISE.bit;
        return i - 1;
      }
      if (comparesWithAim(i - 1)) {
        break;
      }
      if ((tags & (LIGHT | Tag.TARGET.bit | Tag.FORECAST.bit)) == 0
          || belongs(i - 1, at)
          || namesCounted(i - 1, at)) {
        break;
      }
      mention.target |= (tags & Tag.TARGET.bit) != 0;
      qualify(tags);
      mention.light |= tags;
      mention.done |= tellsDone(i - 1);
      mention.target |= budgets(i - 1);
      i--;
    }
    return i;
  }

  /** Tells whether a word says that something has happened: 已完成, 累计完成. */
  private boolean tellsDone(int i) {
    String text = line.text;
    int from = tokens.from(i);
    return text.charAt(from) == '已'
        || text.startsWith("累计完成", from)
        || text.startsWith("实际完成", from)
        || (text.startsWith("完成", from) && from > 1 && text.startsWith("实际", from - 2));
  }

  /** Tells whether a budget is told: 收入安排46.6亿元. */
  private boolean budgets(int i) {
    int from = tokens.from(i);
    return from > 1
        && line.text.startsWith("安排", from)
        && "入出".indexOf(line.text.charAt(from - 1)) >= 0;
  }

  /** Tells whether an aim stands here that the figure exceeds or misses: 低于预期目标0.6个百分点. */
  private boolean comparesWithAim(int i) {
    return mention.kind() == UnitKind.POINT
        && tokens.any(i, Tag.bits(Tag.TARGET, Tag.PLAN))
        && tokens.any(tokens.is(i - 1, Tag.PERIOD) ? i - 2 : i - 1, Tag.bits(Tag.ABOVE, Tag.BELOW));
  }

  /** Tells whether 新增 stands here, which after 较年初 is a difference. */
  private boolean isNew(int i) {
    return tokens.to(i) - tokens.from(i) == 2 && line.text.startsWith("新增", tokens.from(i));
  }

  /** Tells whether 的 after a verb makes what follows a count of those that grow: 增长的有45种. */
  private boolean belongs(int i, int at) {
    return line.text.charAt(tokens.from(i)) == '的'
        && mention.kind() != UnitKind.PERCENT
        && i + 1 < at
        && i > 0
        && tokens.any(i - 1, Tag.bits(Tag.RISE, Tag.FALL));
  }

  /** Tells whether 争取 says what was won and no aim: 争取中央预算内投资12.6亿元. */
  boolean wins(int i, int at) {
    if (!line.text.startsWith("争取", tokens.from(i)) || mention.kind() != UnitKind.AMOUNT) {
      return false;
    }
    boolean money = false;
    for (int j = i + 1; j <= at; j++) {
      if (tokens.any(j, Tag.bits(Tag.RISE, Tag.OVER, Tag.TO, Tag.COMPLETE))) {
        return false;
      }
      String words = line.text.substring(tokens.to(j - 1), tokens.to(j));
      money |= WON.stream().anyMatch(words::contains);
    }
    return money;
  }

  /** Tells whether 的 after an aim's word leads what is counted: 会议确定的26项指标. */
  private boolean namesCounted(int i, int at) {
    return line.text.charAt(tokens.from(i)) == '的'
        && mention.kind() == UnitKind.COUNT
        && i + 1 == at
        && tokens.is(i - 1, Tag.TARGET);
  }

  private boolean comparedBefore(int phrase, int at) {
    for (int i = phrase; i < at; i++) {
      boolean basis = tokens.is(i, Tag.PERIOD) && tokens.time(i).role() == Times.Role.BASIS;
      if (tokens.is(i, Tag.COMPARE) || basis) {
        return true;
      }
    }
    return false;
  }

  private void qualify(long tags) {
    if (mention.qualifier != Qualifier.EXACT) {
      return;
    }
    if ((tags & Tag.OVER.bit) != 0) {
      mention.qualifier = Qualifier.OVER;
    } else if ((tags & Tag.UNDER.bit) != 0) {
      mention.qualifier = Qualifier.UNDER;
    } else if ((tags & Tag.ABOUT.bit) != 0) {
      mention.qualifier = Qualifier.ABOUT;
    }
  }

  /** Tells whether only light words stand from a token to the figure. */
  boolean allLight(int from, int at) {
    for (int i = from; i <= at; i++) {
      if (!line.touches(i) || (i < at && !tokens.any(i, LIGHT))) {
        return false;
      }
    }
    return true;
  }
}
