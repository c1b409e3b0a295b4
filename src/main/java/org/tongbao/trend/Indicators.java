package org.tongbao.trend;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Optional;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Scope;
import org.tongbao.trend.panel.Traits;

/** The traits of the catalogued indicators, in a form that tasks can be sent. */
final class Indicators implements Serializable {
  private static final long serialVersionUID = 1;

  private final HashMap<String, Traits> traits = new HashMap<>();
  private final HashMap<String, String> scopes = new HashMap<>();

  private Indicators() {}

  static Indicators of(Catalog catalog) {
    Indicators indicators = new Indicators();
    for (Indicator indicator : catalog.indicators()) {
      indicators.traits.put(indicator.code(), Traits.of(indicator, catalog));
      indicators.scopes.put(indicator.code(), indicator.scope().name());
    }
    return indicators;
  }

  /** Returns the traits of a catalogued indicator. */
  Optional<Traits> traits(String code) {
    return Optional.ofNullable(traits.get(code));
  }

  /** Returns the scope as trends have it: empty where it is the indicator's own. */
  String scope(String code, String told) {
    boolean isOwn = told.equals(Scope.STANDARD.name()) || told.equals(scopes.get(code));
    return isOwn ? "" : told;
  }
}
