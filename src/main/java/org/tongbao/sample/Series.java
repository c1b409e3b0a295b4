package org.tongbao.sample;

/**
 * The indicators that made-up bulletins speak of, with the numbers that steer their model.
 *
 * <p>Sizes are of a city with a gross product of 1,000 亿元 in its first year; trends and noise are
 * yearly, in percent.
 */
enum Series {
  PRIMARY("GDP.PRIMARY", "第一产业增加值", "亿元", 1, 90, 3.8, 0.8, Kind.REAL_FLOW),
  SECONDARY("GDP.SECONDARY", "第二产业增加值", "亿元", 1, 430, 5.6, 1.5, Kind.REAL_FLOW),
  TERTIARY("GDP.TERTIARY", "第三产业增加值", "亿元", 1, 480, 5.9, 1.2, Kind.REAL_FLOW),
  INDUSTRY("IND.VA", "规模以上工业增加值", "亿元", 1, 0, 6.2, 2.2, Kind.RATE),
  INVESTMENT("FAI", "固定资产投资", "亿元", 1, 0, 5.1, 4.0, Kind.RATE),
  RETAIL("RETAIL", "社会消费品零售总额", "亿元", 2, 400, 6.4, 2.5, Kind.FLOW),
  REVENUE("BUDGET.REV", "一般公共预算收入", "亿元", 2, 85, 4.5, 3.5, Kind.FLOW),
  EXPENDITURE("BUDGET.EXP", "一般公共预算支出", "亿元", 2, 190, 4.9, 3.0, Kind.FLOW),
  TRADE("TRADE", "进出口总额", "亿元", 1, 260, 5.5, 7.0, Kind.FLOW),
  EXPORT("TRADE.EXPORT", "出口总额", "亿元", 1, 160, 6.0, 8.0, Kind.FLOW),
  DEPOSITS("DEPOSITS", "金融机构本外币存款余额", "亿元", 1, 1800, 8.5, 1.5, Kind.STOCK),
  LOANS("LOANS", "金融机构本外币贷款余额", "亿元", 1, 1300, 9.2, 1.8, Kind.STOCK),
  INCOME("INCOME", "居民人均可支配收入", "元", 0, 24000, 5.8, 0.9, Kind.FLOW),
  INCOME_URBAN("INCOME.URBAN", "城镇居民人均可支配收入", "元", 0, 32000, 5.2, 0.9, Kind.FLOW),
  INCOME_RURAL("INCOME.RURAL", "农村居民人均可支配收入", "元", 0, 16000, 6.8, 0.9, Kind.FLOW);

  /** How a series moves. */
  enum Kind {
    /** Value added: the level in current prices, its growth in constant prices. */
    REAL_FLOW,
    /** A flow in current prices whose growth is nominal. */
    FLOW,
    /** A stock at the quarter's end. */
    STOCK,
    /** Told by its growth alone. */
    RATE
  }

  private final String indicator;
  private final String zh;
  private final String unit;
  private final int decimals;
  private final double size;
  private final double trend;
  private final double noise;
  private final Kind kind;

  Series(
      String indicator,
      String zh,
      String unit,
      int decimals,
      double size,
      double trend,
      double noise,
      Kind kind) {
    this.indicator = indicator;
    this.zh = zh;
    this.unit = unit;
    this.decimals = decimals;
    this.size = size;
    this.trend = trend;
    this.noise = noise;
    this.kind = kind;
  }

  /** Returns the code in the catalog. */
  String indicator() {
    return indicator;
  }

  String zh() {
    return zh;
  }

  String unit() {
    return unit;
  }

  /** Returns how many digits after the point bulletins print of a level. */
  int decimals() {
    return decimals;
  }

  double size() {
    return size;
  }

  double trend() {
    return trend;
  }

  double noise() {
    return noise;
  }

  Kind kind() {
    return kind;
  }
}
