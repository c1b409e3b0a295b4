package org.tongbao.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A catalog that was read from its files and found sound. */
final class LoadedCatalog implements Catalog {
  private final List<Indicator> indicators;
  private final Map<String, Indicator> byCode = new HashMap<>();
  private final Map<String, Indicator> byName = new HashMap<>();
  private final List<Area> areas;
  private final Map<String, Area> areaByCode = new HashMap<>();
  private final Units units;

  LoadedCatalog(List<Indicator> indicators, List<Area> areas, List<Unit> units) {
    this.indicators = indicators;
    this.areas = areas;
    this.units = new Units(units);
    for (Indicator indicator : indicators) {
      byCode.put(indicator.code(), indicator);
      byName.put(indicator.nameZh(), indicator);
      indicator.aliases().forEach(alias -> byName.put(alias, indicator));
    }
    for (Area area : areas) {
      areaByCode.put(area.code(), area);
      area.history().formerCodes().forEach(former -> areaByCode.put(former, area));
    }
  }

  @Override
  public Collection<Indicator> indicators() {
    return indicators;
  }

  @Override
  public Optional<Indicator> indicator(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  @Override
  public Optional<Indicator> indicatorNamed(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  @Override
  public Collection<Area> areas() {
    return areas;
  }

  @Override
  public Optional<Area> area(String code) {
    return Optional.ofNullable(areaByCode.get(code));
  }

  @Override
  public Collection<Unit> units() {
    return units.all();
  }

  @Override
  public Optional<Unit> unit(String symbol) {
    return units.unit(symbol);
  }

  @Override
  public Unit unlistedUnit(String symbol) {
    return units.unlisted(symbol);
  }
}
