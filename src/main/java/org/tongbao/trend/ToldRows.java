package org.tongbao.trend;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.spark.sql.catalyst.InternalRow;
import org.tongbao.trend.panel.Finding;
import org.tongbao.trend.panel.Told;
import org.tongbao.trend.panel.Trend;

/** Makes rows of what is told, of one of its two kinds. */
abstract class ToldRows implements Told {
  private final Deque<InternalRow> ready = new ArrayDeque<>();

  @Override
  public void trend(Trend trend) {}

  @Override
  public void finding(Finding finding) {}

  final void add(InternalRow row) {
    ready.add(row);
  }

  final boolean isEmpty() {
    return ready.isEmpty();
  }

  /** Returns the next row, which is not empty. */
  final InternalRow take() {
    return ready.remove();
  }
}
