package org.tongbao.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.tongbao.claim.Claim;
import org.tongbao.fact.Coded;
import org.tongbao.fact.Fact;
import org.tongbao.fact.Facts;
import org.tongbao.fact.Issue;
import org.tongbao.fact.SourceBulletin;
import org.tongbao.warehouse.SparkSchemas;
import org.tongbao.warehouse.Tables;

/** Bulletins of the warehouse to facts and issues; each row is a fact, an issue, or both. */
final class CodeBulletins implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** What is read of a bulletin. */
  static final String[] COLUMNS = {"bulletin_id", "source_uri", "issued_on", "damage", "claims"};

  /** Name of the column with the issues, behind those of a fact. */
  static final String ISSUES = "raised";

  private static final int FACT_COLUMNS = Tables.FACTS.columns().size();

  private final CatalogChoice catalog;

  CodeBulletins(CatalogChoice catalog) {
    this.catalog = catalog;
  }

  /** Returns the schema of the rows: a fact's columns, all null where there is none, and issues. */
  static StructType schema() {
    StructType schema = new StructType();
    for (StructField field : SparkSchemas.of(Tables.FACTS).fields()) {
      schema = schema.add(field.name(), field.dataType(), true);
    }
    return schema.add(
        ISSUES, DataTypes.createArrayType(SparkSchemas.of(Tables.ISSUES), false), false);
  }

  @Override
  public Iterator<Row> call(Iterator<Row> bulletins) {
    return new Rows(bulletins, new Facts(catalog.catalog()));
  }

  private static final class Rows implements Iterator<Row> {
    private final Iterator<Row> bulletins;
    private final Facts facts;
    private final Deque<Row> ready = new ArrayDeque<>();

    Rows(Iterator<Row> bulletins, Facts facts) {
      this.bulletins = bulletins;
      this.facts = facts;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && bulletins.hasNext()) {
        give(facts.of(bulletin(bulletins.next())));
      }
      return !ready.isEmpty();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.remove();
    }

    private void give(Coded coded) {
      for (Fact fact : coded.facts()) {
        ready.add(row(FactRow.values(fact), List.of()));
      }
      List<Issue> issues = new ArrayList<>(coded.unplaced());
      issues.addAll(coded.doubts());
      if (!issues.isEmpty()) {
        ready.add(row(new @Nullable Object[FACT_COLUMNS], issues));
      }
    }

    private static Row row(@Nullable Object[] fact, List<Issue> issues) {
      @Nullable Object[] values = java.util.Arrays.copyOf(fact, FACT_COLUMNS + 1);
      values[FACT_COLUMNS] = issues.stream().map(IssueRow::of).toArray(Row[]::new);
      return RowFactory.create(values);
    }

    private static SourceBulletin bulletin(Row row) {
      List<Claim> claims = new ArrayList<>();
      for (Row claim : row.<Row>getList(4)) {
        claims.add(ClaimRow.of(claim));
      }
      return new SourceBulletin(
          row.getString(0),
          row.getString(1),
          row.isNullAt(2) ? null : row.getLocalDate(2),
          row.<String>getList(3).stream().map(BulletinRow::damage).toList(),
          claims);
    }
  }
}
