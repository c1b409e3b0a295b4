package org.tongbao.trend;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.catalyst.InternalRow;
import org.tongbao.trend.panel.Coverage;
import org.tongbao.trend.panel.PanelGroup;
import org.tongbao.trend.panel.ParcelReader;
import org.tongbao.trend.panel.Told;
import org.tongbao.trend.panel.Traits;
import scala.Tuple2;

/**
 * The groups of one task: unpacks their parcels, then tells them one after another as rows.
 *
 * <p>A group is let go when it is told, and its rows are made an area at a time.
 */
final class Groups implements Iterator<InternalRow> {
  private final TreeMap<GroupKey, PanelGroup> groups = new TreeMap<>();
  private final Indicators indicators;
  private final Coverage coverage;
  private final ToldRows rows;
  private Iterator<Consumer<Told>> chapters = Collections.emptyIterator();

  Groups(
      Iterator<Tuple2<GroupKey, byte[]>> parcels,
      Indicators indicators,
      Coverage coverage,
      ToldRows rows) {
    this.indicators = indicators;
    this.coverage = coverage;
    this.rows = rows;
    parcels.forEachRemaining(parcel -> unpack(parcel._1(), new ParcelReader(parcel._2())));
  }

  private void unpack(GroupKey key, ParcelReader parcel) {
    PanelGroup group = groups.computeIfAbsent(key, this::open);
    group.call(parcel.name());
    while (parcel.hasNext()) {
      group.add(parcel.next());
    }
  }

  private PanelGroup open(GroupKey key) {
    Traits traits =
        indicators.traits(key.indicator()).orElseGet(() -> Traits.unknown(key.indicator()));
    return new PanelGroup(traits, key.scope(), key.level(), key.part());
  }

  @Override
  public boolean hasNext() {
    while (rows.isEmpty() && (chapters.hasNext() || !groups.isEmpty())) {
      if (chapters.hasNext()) {
        chapters.next().accept(rows);
      } else {
        Map.Entry<GroupKey, PanelGroup> next = groups.pollFirstEntry();
        chapters = next.getValue().chapters(coverage);
      }
    }
    return !rows.isEmpty();
  }

  @Override
  public InternalRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return rows.take();
  }
}
