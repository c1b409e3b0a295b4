package org.tongbao.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units by symbol. A symbol that is not listed is read as a listed magnitude (dimension
 * MAGNITUDE: 万, 亿) before a listed unit, so that 万套 is ten thousand 套.
 */
final class Units {
  private static final String MAGNITUDE = "MAGNITUDE";
  private final Map<String, Unit> bySymbol = new HashMap<>();
  private final List<Unit> all;
  private final List<Unit> magnitudes = new ArrayList<>();

  Units(List<Unit> units) {
    all = List.copyOf(units);
    for (Unit unit : units) {
      bySymbol.put(unit.symbol(), unit);
      if (unit.dimension().equals(MAGNITUDE)) {
        magnitudes.add(unit);
      }
    }
    magnitudes.sort(
        Collections.reverseOrder(
            java.util.Comparator.comparingInt((Unit unit) -> unit.symbol().length())));
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
        if (rest != null && !rest.dimension().equals(MAGNITUDE)) {
          BigDecimal factor = rest.factor().multiply(magnitude.factor());
          return Optional.of(new Unit(symbol, rest.dimension(), rest.base(), factor));
        }
      }
    }
    return Optional.empty();
  }
}
