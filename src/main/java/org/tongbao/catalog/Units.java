package org.tongbao.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units by symbol. A symbol that is not listed is read as a listed magnitude (dimension
 * MAGNITUDE: 万, 亿) before a listed unit, so that 万套 is ten thousand 套.
 */
final class Units {
  /** Dimension of units that the catalog does not list. */
  private static final String UNLISTED = "OPEN";

  private final Map<String, Unit> bySymbol = new HashMap<>();
  private final List<Unit> all;
  private final List<Unit> magnitudes = new ArrayList<>();

  Units(List<Unit> units) {
    all = List.copyOf(units);
    for (Unit unit : units) {
      bySymbol.put(unit.symbol(), unit);
      if (unit.isMagnitude()) {
        magnitudes.add(unit);
      }
    }
    magnitudes.sort(
        Collections.reverseOrder(Comparator.comparingInt((Unit unit) -> unit.symbol().length())));
  }

  Collection<Unit> all() {
    return all;
  }

  Optional<Unit> unit(String symbol) {
    Unit listed = bySymbol.get(symbol);
    if (listed != null) {
      return Optional.of(listed);
    }
    for (Unit magnitude : magnitudes) {
      if (symbol.startsWith(magnitude.symbol())) {
        Unit rest = bySymbol.get(symbol.substring(magnitude.symbol().length()));
        if (rest != null && !rest.isMagnitude()) {
          BigDecimal factor = rest.factor().multiply(magnitude.factor());
          return Optional.of(
              new Unit(symbol, rest.dimension(), rest.base(), factor, rest.divisor()));
        }
      }
    }
    return Optional.empty();
  }

  /** Reads a symbol that {@link #unit} does not know: a magnitude counts what stands after it. */
  Unit unlisted(String symbol) {
    for (Unit magnitude : magnitudes) {
      String counted =
          symbol.startsWith(magnitude.symbol())
              ? symbol.substring(magnitude.symbol().length())
              : "";
      if (!counted.isEmpty()) {
        return new Unit(symbol, UNLISTED, counted, magnitude.factor(), BigDecimal.ONE);
      }
    }
    return new Unit(symbol, UNLISTED, symbol, BigDecimal.ONE, BigDecimal.ONE);
  }
}
