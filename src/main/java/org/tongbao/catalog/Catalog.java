package org.tongbao.catalog;

import java.util.Collection;
import java.util.Optional;

/** The vocabulary as loaded: indicators, areas and units; immutable, may be shared by threads. */
public interface Catalog {
  /** Returns the catalog that the application carries. */
  static Catalog bundled() {
    return Optional.<Catalog>empty().orElseThrow();
  }

  Collection<Indicator> indicators();

  Optional<Indicator> indicator(String code);

  /** Returns the indicator whose Chinese name or alias is exactly these simplified characters. */
  Optional<Indicator> indicatorNamed(String name);

  Collection<Area> areas();

  Optional<Area> area(String code);

  Collection<Unit> units();

  /**
   * Returns the unit printed as these simplified characters, magnitude included (亿元, 万人次), if the
   * catalog has it.
   */
  Optional<Unit> unit(String symbol);
}
