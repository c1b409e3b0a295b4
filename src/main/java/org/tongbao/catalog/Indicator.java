package org.tongbao.catalog;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the catalog.
 *
 * @param code upper-case words with dots: GDP.PRIMARY
 * @param nameZh Chinese name, simplified
 * @param nameEn English name
 * @param aliases other Chinese names that bulletins use
 * @param partNames names that it goes by only where the whole it is part of was told before: 衣着
 *     after 居民消费价格
 * @param unit usual printed unit, empty for an index or a ratio
 * @param kind flow or stock
 * @param levelPrices price basis of its levels
 * @param growthPrices price basis of its growth as printed by default
 * @param levelsComparable whether levels may be compared across years
 * @param direction whether up is good
 * @param parent code of the indicator it is part of, null at the top
 * @param scope what it covers where a bulletin says nothing: industry is above designated size
 */
public record Indicator(
    String code,
    String nameZh,
    String nameEn,
    List<String> aliases,
    List<String> partNames,
    String unit,
    Kind kind,
    PriceBasis levelPrices,
    PriceBasis growthPrices,
    boolean levelsComparable,
    Direction direction,
    @Nullable String parent,
    Scope scope) {
  /** Whether values add up over time. */
  public enum Kind {
    FLOW,
    STOCK,
    /** A rate or ratio over a period: neither adds up nor stands at a date. */
    RATE
  }

  /** In which prices a value is. */
  public enum PriceBasis {
    CURRENT,
    CONSTANT,
    /** Not a matter of prices. */
    NONE
  }

  /** Whether a higher value is better. */
  public enum Direction {
    UP_IS_GOOD,
    DOWN_IS_GOOD,
    NEUTRAL
  }

  /** Words in the names of balances: profit, difference, balance, net. */
  private static final List<String> BALANCES = List.of("利润", "差额", "差", "净", "结余", "盈");

  public Indicator {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(nameZh, "nameZh");
    Objects.requireNonNull(nameEn, "nameEn");
    aliases = List.copyOf(aliases);
    partNames = List.copyOf(partNames);
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(levelPrices, "levelPrices");
    Objects.requireNonNull(growthPrices, "growthPrices");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(scope, "scope");
  }

  /** Returns whether it is a balance, the level of which may fall below zero. */
  public boolean mayBeNegative() {
    return BALANCES.stream().anyMatch(nameZh::contains);
  }
}
