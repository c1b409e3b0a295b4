package org.tongbao.trend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.sql.catalyst.InternalRow;
import org.tongbao.catalog.Area;
import org.tongbao.trend.panel.Observation;
import org.tongbao.trend.panel.ParcelWriter;
import org.tongbao.trend.panel.Traits;
import scala.Tuple2;

/**
 * Packs the facts of a partition into parcels, one or more for each group.
 *
 * <p>A fact of the nation or of a province goes to the groups of every level below as well, for the
 * gaps of their areas. Where a group is told in portions its parcels go to every portion, for a
 * place among all areas needs the growth of all.
 */
final class Parcels implements Iterator<Tuple2<GroupKey, byte[]>> {
  /** A parcel of this size is sent; large enough to make the overhead of each small. */
  private static final int FULL = 32 << 10;

  private final Iterator<InternalRow> rows;
  private final FactRows facts;
  private final Indicators indicators;
  private final Portions portions;
  private final Map<Series, List<Open>> open = new HashMap<>();
  private final Deque<Tuple2<GroupKey, byte[]>> ready = new ArrayDeque<>();

  private record Series(String indicator, String scope, Area.Level level) {}

  /** A parcel that is being packed. */
  private record Open(List<GroupKey> keys, ParcelWriter writer) {}

  Parcels(Iterator<InternalRow> rows, FactRows facts, Indicators indicators, Portions portions) {
    this.rows = rows;
    this.facts = facts;
    this.indicators = indicators;
    this.portions = portions;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && rows.hasNext()) {
      pack(rows.next());
    }
    if (ready.isEmpty()) {
      open.values().forEach(parcels -> parcels.forEach(this::send));
      open.clear();
    }
    return !ready.isEmpty();
  }

  @Override
  public Tuple2<GroupKey, byte[]> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void pack(InternalRow row) {
    Observation observation = facts.read(row);
    if (observation == null) {
      return;
    }
    String indicator = facts.indicator(row);
    String scope = indicators.scope(indicator, facts.scope(row));
    Series series = new Series(indicator, scope, observation.area().level());
    List<Open> parcels = open.get(series);
    if (parcels == null) {
      parcels = openFor(series, name(indicator, row));
      open.put(series, parcels);
    }
    boolean isCatalogued = indicators.traits(indicator).isPresent();
    for (Open parcel : parcels) {
      if (!isCatalogued) {
        parcel.writer().call(facts.subject(row));
      }
      parcel.writer().add(observation);
      if (parcel.writer().size() >= FULL) {
        send(parcel);
      }
    }
  }

  private void send(Open parcel) {
    if (!parcel.writer().isEmpty()) {
      byte[] packed = parcel.writer().take();
      parcel.keys().forEach(key -> ready.add(new Tuple2<>(key, packed)));
    }
  }

  /** An indicator of no catalog is called what its bulletins call it. */
  private String name(String indicator, InternalRow row) {
    return indicators.traits(indicator).map(Traits::name).orElseGet(() -> facts.subject(row));
  }

  private List<Open> openFor(Series series, String name) {
    List<Open> parcels = new ArrayList<>();
    for (Area.Level level : Area.Level.values()) {
      boolean isAbove =
          series.level() == Area.Level.NATION || series.level() == Area.Level.PROVINCE;
      if (level == series.level() || (isAbove && level.compareTo(series.level()) > 0)) {
        parcels.add(
            new Open(
                portions.keys(series.indicator(), series.scope(), level), new ParcelWriter(name)));
      }
    }
    return parcels;
  }
}
