package org.tongbao.claim;

import org.jspecify.annotations.Nullable;

/**
 * Opens and closes brackets: what was said before one goes on after it, so a bracket that was read
 * becomes one token.
 */
final class Brackets {
  private final Line line;
  private final Tokens tokens;
  private final ClauseTimes times;
  private final ClauseArea area;

  private @Nullable Context outside;
  private ClauseTimes.@Nullable Mark timeOutside;
  private @Nullable String areaOutside;
  private int leftOutside;
  private int openedAt;

  Brackets(Line line, ClauseTimes times, ClauseArea area) {
    this.line = line;
    tokens = line.tokens;
    this.times = times;
    this.area = area;
  }

  void sentence() {
    outside = null;
  }

  /**
   * Goes over a token, which may be a bracket.
   *
   * @return the token to go on from
   */
  int pass(int i) {
    if (tokens.is(i, Tag.OPEN_BRACKET)) {
      outside = line.context.saved();
      if (line.context.told != null) {
        line.context.subject = line.context.told;
      }
      timeOutside = times.mark();
      areaOutside = area.code();
      leftOutside = line.left;
      openedAt = i;
    } else if (tokens.is(i, Tag.CLOSE_BRACKET) && outside != null && timeOutside != null) {
      line.context.restore(outside);
      times.backTo(timeOutside);
      area.backTo(areaOutside);
      outside = null;
      return close(i);
    }
    return i;
  }

  private int close(int i) {
    boolean told = line.left > leftOutside;
    Times.Time time = told ? null : onlyTime(openedAt + 1, i);
    boolean ends = tokens.any(i + 1, Tag.bits(Tag.ENUMERATION, Tag.PAUSE, Tag.STOP));
    line.left = told && ends ? openedAt + 1 : leftOutside;
    tokens.splice(openedAt, i, time);
    return openedAt;
  }

  private Times.@Nullable Time onlyTime(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, Tag.PERIOD) && tokens.time(i).role() == Times.Role.SPAN) {
        return tokens.time(i);
      }
    }
    return null;
  }
}
