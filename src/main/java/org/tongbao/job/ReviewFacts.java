package org.tongbao.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.tongbao.fact.Fact;
import org.tongbao.fact.Review;
import org.tongbao.warehouse.Tables;

/**
 * Reviews facts that come ordered by indicator and area, a pair of these at a time, and gives one
 * kind of what comes of it.
 */
final class ReviewFacts implements FlatMapFunction<Iterator<Row>, Row> {
  private static final long serialVersionUID = 1L;
  private static final int INDICATOR = Tables.FACTS.columnNames().indexOf("indicator");
  private static final int AREA = Tables.FACTS.columnNames().indexOf("area_code");
  private static final int ISSUES = Tables.FACTS.columns().size();

  /** What is given. */
  enum Kind {
    FACTS,
    ISSUES,
    REVISIONS
  }

  private final CatalogChoice catalog;
  private final Kind kind;

  ReviewFacts(CatalogChoice catalog, Kind kind) {
    this.catalog = catalog;
    this.kind = kind;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> ordered) {
    return new Rows(ordered);
  }

  private final class Rows implements Iterator<Row> {
    private final Iterator<Row> ordered;
    private final Deque<Row> ready = new ArrayDeque<>();
    private @Nullable Row ahead;

    Rows(Iterator<Row> ordered) {
      this.ordered = ordered;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && (ahead != null || ordered.hasNext())) {
        Row first = ahead == null ? ordered.next() : ahead;
        ahead = null;
        if (first.isNullAt(INDICATOR)) {
          if (kind == Kind.ISSUES) {
            ready.addAll(first.getList(ISSUES));
          }
        } else {
          review(first);
        }
      }
      return !ready.isEmpty();
    }

    private void review(Row first) {
      List<Fact> facts = new ArrayList<>();
      facts.add(FactRow.of(first));
      while (ordered.hasNext()) {
        Row row = ordered.next();
        if (!isSame(first, row)) {
          ahead = row;
          break;
        }
        facts.add(FactRow.of(row));
      }
      Review review =
          Review.of(facts, catalog.catalog().indicator(first.getString(INDICATOR)).orElse(null));
      switch (kind) {
        case FACTS -> review.facts().forEach(fact -> ready.add(FactRow.of(fact)));
        case ISSUES -> review.issues().forEach(issue -> ready.add(IssueRow.of(issue)));
        case REVISIONS ->
            review.revisions().forEach(revision -> ready.add(RevisionRow.of(revision)));
      }
    }

    private static boolean isSame(Row first, Row row) {
      return !row.isNullAt(INDICATOR)
          && first.getString(INDICATOR).equals(row.getString(INDICATOR))
          && first.getString(AREA).equals(row.getString(AREA));
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.remove();
    }
  }
}
