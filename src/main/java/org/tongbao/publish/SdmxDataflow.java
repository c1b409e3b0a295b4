package org.tongbao.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.publish.SdmxComponent.Role;
import org.tongbao.warehouse.Code;
import org.tongbao.warehouse.Codes;
import org.tongbao.warehouse.Column;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;
import org.tongbao.warehouse.Type;

/**
 * A table as a data set of SDMX: which column is what.
 *
 * <p>Components are named after columns in capitals, save those for which SDMX has names. {@code
 * OBS_VALUE} is in base units, so {@code UNIT_MULT} is 0; what the bulletin printed stands in
 * {@code VALUE_PRINTED}, {@code UNIT_PRINTED} and {@code PRINTED_UNIT_MULT}.
 *
 * @param id of the data flow
 * @param table whose rows are its observations
 * @param components dimensions first, the time last of them, then measures, then attributes
 */
record SdmxDataflow(String id, Table table, List<SdmxComponent> components) {
  static final String AGENCY = "TONGBAO";

  /** Stands where a dimension does not apply, as in SDMX's own code lists. */
  static final String NOT_APPLICABLE = "_Z";

  static final String FREQ = "FREQ";
  static final String UNIT_MULT = "UNIT_MULT";
  static final String AREAS = "CL_AREA";
  static final String INDICATORS = "CL_INDICATOR";

  private static final Map<String, String> NAMES =
      Map.of(
          "area_code", "REF_AREA",
          "of", "MEASURE_OF",
          "base", "COMPARED_WITH",
          "value", "OBS_VALUE",
          "unit", "UNIT_MEASURE",
          "unit_mult", "PRINTED_UNIT_MULT",
          "decimals", "PRINTED_DECIMALS");

  /** Told by the codes of area and indicator, or by the time. */
  private static final Set<String> LEFT_OUT =
      Set.of("area_name", "province_code", "area_level", "indicator_name", "year", "quarter");

  static final SdmxDataflow FACTS =
      new SdmxDataflow(
          "FACTS",
          Tables.FACTS,
          components(
              Tables.FACTS,
              List.of(
                  "area_code",
                  "indicator",
                  "measure",
                  "of",
                  "base",
                  "basis",
                  "price_basis",
                  "scope",
                  "kind",
                  "fact_id"),
              Set.of("value")));

  static final SdmxDataflow TRENDS =
      new SdmxDataflow(
          "TRENDS",
          Tables.TRENDS,
          components(
              Tables.TRENDS,
              List.of("area_code", "indicator", "scope", "price_basis"),
              numbers(Tables.TRENDS)));

  static final List<SdmxDataflow> ALL = List.of(FACTS, TRENDS);

  SdmxDataflow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(table, "table");
    components = List.copyOf(components);
  }

  /** Returns the version of its structure, which is that of the table's contract. */
  String version() {
    return table.version() + ".0";
  }

  /** Returns how data name this flow: {@code TONGBAO:FACTS(1.0.0)}. */
  String reference() {
    return "%s:%s(%s)".formatted(AGENCY, id, version());
  }

  List<SdmxComponent> having(Role role) {
    return components.stream().filter(component -> component.role() == role).toList();
  }

  Optional<SdmxComponent> component(String componentId) {
    return components.stream().filter(component -> component.id().equals(componentId)).findFirst();
  }

  private static Set<String> numbers(Table table) {
    return Set.copyOf(
        table.columns().stream()
            .filter(column -> isNumber(column.type()))
            .map(Column::name)
            .toList());
  }

  private static boolean isNumber(Type type) {
    return type == Type.Scalar.DECIMAL
        || type == Type.Scalar.DOUBLE
        || type == Type.Scalar.INTEGER
        || type == Type.Scalar.LONG;
  }

  private static List<SdmxComponent> components(
      Table table, List<String> dimensions, Set<String> measures) {
    List<SdmxComponent> components = new ArrayList<>();
    components.add(
        made(
            FREQ,
            Role.DIMENSION,
            "CL_FREQ",
            Codes.FREQUENCIES,
            "frequency of the time period; _O for another range of months"));
    dimensions.forEach(name -> components.add(component(table, name, Role.DIMENSION)));
    components.add(component(table, "time_period", Role.DIMENSION));
    for (Column column : table.columns()) {
      if (measures.contains(column.name()) && !LEFT_OUT.contains(column.name())) {
        components.add(component(table, column.name(), Role.MEASURE));
      }
    }
    for (Column column : table.columns()) {
      if (!dimensions.contains(column.name())
          && !measures.contains(column.name())
          && !LEFT_OUT.contains(column.name())
          && !column.name().equals("time_period")) {
        components.add(component(table, column.name(), Role.ATTRIBUTE));
      }
    }
    components.add(
        made(
            UNIT_MULT,
            Role.ATTRIBUTE,
            null,
            List.of(),
            "power of ten that values are multiplied by: 0"));
    return components;
  }

  private static SdmxComponent made(
      String id, Role role, @Nullable String codelist, List<Code> codes, String comment) {
    return new SdmxComponent(id, role, null, Type.Scalar.STRING, codelist, codes, comment);
  }

  private static SdmxComponent component(Table table, String name, Role role) {
    Column column = table.column(name).orElseThrow();
    String id = NAMES.getOrDefault(name, name.toUpperCase(Locale.ROOT));
    String codelist =
        switch (name) {
          case "area_code" -> AREAS;
          case "indicator" -> INDICATORS;
          default -> column.codes().isEmpty() ? null : "CL_" + id;
        };
    return new SdmxComponent(
        id, role, name, column.type(), codelist, column.codeList(), column.comment());
  }
}
