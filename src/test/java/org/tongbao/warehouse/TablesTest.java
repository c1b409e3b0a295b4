package org.tongbao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.tongbao.bulletin.AreaSource;
import org.tongbao.bulletin.BulletinKind;
import org.tongbao.bulletin.PeriodSource;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Scope;
import org.tongbao.claim.ClaimKind;
import org.tongbao.claim.Measure;
import org.tongbao.claim.Qualifier;
import org.tongbao.document.Reason;
import org.tongbao.fact.Basis;
import org.tongbao.fact.Issue;
import org.tongbao.fact.ObsStatus;
import org.tongbao.job.IssueCodes;
import org.tongbao.text.Script;
import org.tongbao.trend.panel.Agreement;
import org.tongbao.trend.panel.GrowthSource;

class TablesTest {
  @Test
  void aReleaseHasTenTablesEachWithAVersionAndADescription() {
    assertThat(Tables.ofRelease()).as("tables of a release").hasSize(10);
    assertThat(Tables.ofRelease())
        .allSatisfy(
            table -> {
              assertThat(table.version()).matches("\\d+\\.\\d+");
              assertThat(table.description()).isNotBlank();
            });
  }

  @Test
  void sparkSchemasKeepNamesTypesAndComments() {
    for (Table table : Tables.ofRelease()) {
      StructType schema = SparkSchemas.of(table);
      assertThat(schema.fieldNames())
          .as(table.name())
          .containsExactlyElementsOf(table.columnNames());
      for (StructField field : schema.fields()) {
        assertThat(field.getComment().get()).as(table.name() + "." + field.name()).isNotBlank();
      }
    }
    StructType facts = SparkSchemas.of(Tables.FACTS);
    assertThat(facts.apply("value").dataType()).isEqualTo(DataTypes.createDecimalType(38, 10));
    assertThat(facts.apply("issues").dataType())
        .isEqualTo(DataTypes.createArrayType(DataTypes.StringType, false));
  }

  @Test
  void theWarehouseNestsClaimsAsTheClaimsTableHasThem() {
    StructType flat = SparkSchemas.of(Tables.CLAIMS);
    ArrayType nested =
        (ArrayType) SparkSchemas.of(Tables.WAREHOUSE_BULLETINS).apply("claims").dataType();
    assertThat(((StructType) nested.elementType()).fields())
        .isEqualTo(Arrays.copyOfRange(flat.fields(), 2, flat.length()));
  }

  @Test
  void codesAreThoseOfTheRoomsThatMakeThem() {
    assertCodes(Tables.CLAIMS, "measure", Measure.values());
    assertCodes(Tables.CLAIMS, "qualifier", Qualifier.values());
    assertCodes(Tables.CLAIMS, "kind", ClaimKind.values());
    assertCodes(Tables.BULLETINS, "area_source", AreaSource.values());
    assertCodes(Tables.BULLETINS, "period_source", PeriodSource.values());
    assertCodes(Tables.BULLETINS, "kind", BulletinKind.values());
    assertCodes(Tables.BULLETINS, "script", Script.values());
    assertCodes(Tables.FACTS, "area_level", Area.Level.values());
    assertCodes(Tables.FACTS, "price_basis", Indicator.PriceBasis.values());
    assertCodes(Tables.FACTS, "scope", Scope.values());
    assertCodes(Tables.FACTS, "basis", Basis.values());
    assertCodes(Tables.FACTS, "obs_status", ObsStatus.values());
    assertCodes(Tables.INDICATORS, "kind", Indicator.Kind.values());
    assertCodes(Tables.INDICATORS, "direction", Indicator.Direction.values());
    assertCodes(Tables.BULLETINS, "reason", Reason.values());
    assertCodes(Tables.TRENDS, "agreement", Agreement.values());
    assertCodes(Tables.TRENDS, "growth_source", GrowthSource.values());
    assertThat(Tables.ISSUES.column("severity").orElseThrow().codes())
        .containsExactlyInAnyOrderElementsOf(names(Issue.Severity.values()));
    assertThat(Tables.ISSUES.column("stage").orElseThrow().codes())
        .containsExactlyInAnyOrderElementsOf(
            IssueCodes.entries().stream().map(IssueCodes.Entry::stage).distinct().toList());
    assertThat(Codes.values(Codes.RATE_REASONS))
        .containsExactlyElementsOf(names(org.tongbao.trend.panel.Reason.values()));
  }

  @Test
  void aFileIsUnreadableForTheReasonsThatTheRoomOfDocumentsGives() {
    assertThat(Codes.UNREADABLE)
        .containsExactlyElementsOf(
            Arrays.stream(Reason.values())
                .map(reason -> new Code(reason.name(), reason.meaning()))
                .toList());
  }

  @Test
  void aTableRefusesTwoColumnsOfOneNameAndAKeyItDoesNotHave() {
    Column area = Tables.FACTS.columns().get(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table("x", "d", "1.0", List.of(area, area), List.of()))
        .withMessage("table x has two columns area_code");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table("x", "d", "1.0", List.of(area), List.of("year")))
        .withMessage("table x lacks a column of its key [year]");
  }

  private static void assertCodes(Table table, String column, Enum<?>[] values) {
    assertThat(table.column(column).orElseThrow().codes())
        .as(table.name() + "." + column)
        .containsExactlyElementsOf(names(values));
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
