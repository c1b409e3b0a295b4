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
import org.tongbao.fact.Basis;
import org.tongbao.fact.ObsStatus;
import org.tongbao.text.Script;

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
        .containsExactlyElementsOf(Arrays.stream(values).map(Enum::name).toList());
  }
}
