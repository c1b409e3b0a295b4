package org.tongbao.claim;

/** What a word does in a sentence; a word may do several things, so tags are bits of one number. */
enum Tag {
  /** Goes up: 增长, 提高. */
  RISE,
  /** Goes down: 下降, 回落. */
  FALL,
  /** Becomes better: up, or down where less is better. */
  BETTER,
  /** A figure that is below nothing: 亏损. */
  LOSS,
  /** Takes points from another growth: 拖累. */
  DRAG,
  /** A noun for growth whose sign the figure tells: 增速, 涨幅. */
  SPEED,
  /** A noun for growth that is a fall: 降幅. */
  SHRINK,
  NARROW,
  WIDEN,
  /** Greater than what follows: 高于, 快于. */
  ABOVE,
  BELOW,
  /** Greater than what came before, right before the figure: 比全省高. */
  HIGH,
  LOW,
  /** Leads what is compared with: 比, 较. */
  COMPARE,
  SHARE,
  /** Adds points to another growth: 拉动. */
  CONTRIBUTE,
  CONTRIBUTE_RATE,
  COMPLETE,
  /** What may be completed: 年初预算. */
  PLAN,
  RANK,
  FORWARD,
  BACK,
  /** Leads to a new level: 提高到. */
  TO,
  FROM,
  TURN,
  /** Changes sign and tells no figure: 由负转正. */
  ALTERNATE,
  EACH,
  BOTH,
  AMONG,
  /** A whole scope opener: 分产业看. */
  BY,
  OPEN,
  LOOK,
  TARGET,
  FORECAST,
  ABOUT,
  OVER,
  UNDER,
  VERB,
  ADVERB,
  AND,
  LOCAL,
  PROVINCE,
  NATION,
  HOME,
  LEAD,
  NOUN,
  /** A catalogued indicator. */
  INDICATOR,
  /** A quantity; not a word of a list. */
  QUANTITY,
  /** 持平, 无变化: a quantity of nothing. */
  FLAT,
  /** 翻一番: a quantity in words. */
  DOUBLE,
  /** 首位, 第一: a rank in words. */
  FIRST,
  PERIOD,
  AREA,
  /** A pause within a sentence: a comma. */
  PAUSE,
  /** A pause that ends what was said of a subject: a semicolon, a stop. */
  STOP,
  COLON,
  /** 、 */
  ENUMERATION,
  OPEN_BRACKET,
  CLOSE_BRACKET,
  /** A bracket that is part of a name. */
  ASIDE,
  /** Words in quotation marks. */
  QUOTED,
  /** A bracket that has been read: the words before and after it belong together. */
  SPLICE;

  /** Marks that part phrases. */
  static final long BREAKS = bits(PAUSE, STOP, COLON, OPEN_BRACKET, CLOSE_BRACKET);

  /** Words that name a place. */
  static final long PLACE = bits(AREA, LOCAL, PROVINCE, NATION, HOME);

  /** Words that, right before a figure, tell its measure. */
  static final long CUES =
      bits(RISE, FALL, SPEED, SHRINK, NARROW, WIDEN, SHARE, CONTRIBUTE_RATE, RANK, BETTER);

  // the bit's place means nothing outside of a run
  @SuppressWarnings("EnumOrdinal")
  final long bit = 1L << ordinal();

  static long bits(Tag one, Tag other) {
    return one.bit | other.bit;
  }

  static long bits(Tag one, Tag other, Tag third) {
    return one.bit | other.bit | third.bit;
  }

  static long bits(Tag one, Tag other, Tag third, Tag fourth) {
    return one.bit | other.bit | third.bit | fourth.bit;
  }

  /** Returns the bits of as many tags; the fewer above need no array, word after word. */
  static long bits(Tag... tags) {
    long bits = 0;
    for (Tag tag : tags) {
      bits |= tag.bit;
    }
    return bits;
  }
}
