package org.tongbao.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken catalog files, each with every fault that must be told of it, by line and column. */
class CatalogFaultsTest {
  private static final String INDICATORS =
      "code,name_zh,name_en,aliases,part_names,unit,kind,level_prices,growth_prices,"
          + "levels_comparable,direction,parent,scope\n";
  private static final String AREAS = "code,name,aliases,level,parent\n";
  private static final String UNITS = "symbol,aliases,dimension,base,factor\n";

  static Stream<Arguments> broken() {
    return Stream.of(
        broken(
            "a code that stands twice",
            "indicators.csv",
            INDICATORS + indicator("A.ONE", "甲项", "") + indicator("A.ONE", "乙项", ""),
            "3: code: DUPLICATE_CODE: 'A.ONE' stands already in line 2"),
        broken(
            "a parent that is no code",
            "indicators.csv",
            INDICATORS + indicator("A.ONE", "甲项", "A"),
            "2: parent: UNKNOWN_PARENT: 'A' is no code of the catalog"),
        broken(
            "an area under one that there is not",
            "areas.csv",
            AREAS + "999901,甲县,,COUNTY,999900\n",
            "2: parent: UNKNOWN_PARENT: '999900' is no code of the catalog"),
        broken(
            "two that are each under the other",
            "indicators.csv",
            INDICATORS + indicator("A", "甲项", "B") + indicator("B", "乙项", "A"),
            "2: parent: CYCLE: 'A' is under itself by way of 'B'",
            "3: parent: CYCLE: 'B' is under itself by way of 'A'"),
        broken(
            "one that is under itself",
            "areas.csv",
            AREAS + "999900,甲市,,PREFECTURE,999900\n",
            "2: parent: CYCLE: '999900' is under itself by way of '999900'"),
        broken(
            "a name and an alias that are another's",
            "indicators.csv",
            INDICATORS
                + indicator("A", "甲项|甲", "")
                + indicator("B", "乙项|甲项", "")
                + indicator("C", "甲|丙项", ""),
            "3: aliases: ALIAS_OF_TWO: '甲项' names A (indicators.csv:2) too",
            "4: name_zh: ALIAS_OF_TWO: '甲' names A (indicators.csv:2) too"),
        broken(
            "two parts of a whole by one name",
            "indicators.csv",
            INDICATORS
                + "GDP.X,甲项,X,,项,,RATE,NONE,NONE,YES,NEUTRAL,GDP,\n"
                + "GDP.Y,乙项,Y,,项,,RATE,NONE,NONE,YES,NEUTRAL,GDP,\n",
            "3: part_names: ALIAS_OF_TWO: '项' names GDP.X (indicators.csv:2) too"),
        broken(
            "a spelling of two units",
            "units.csv",
            UNITS + "甲,乙|丙,TEST,甲,1\n丁,丙,TEST,甲,2\n",
            "3: aliases: ALIAS_OF_TWO: '丙' stands already in line 2"),
        broken(
            "factors that are no number above zero",
            "units.csv",
            UNITS + "甲,,TEST,甲,1\n乙,,TEST,甲,many\n丙,,TEST,甲,0\n丁,,TEST,甲,-10\n戊,,TEST,甲,\n",
            "3: factor: BAD_NUMBER: 'many' is no factor; write a number above zero: 10000 or 1/15",
            "4: factor: BAD_NUMBER: '0' is no factor; write a number above zero: 10000 or 1/15",
            "5: factor: BAD_NUMBER: '-10' is no factor; write a number above zero: 10000 or 1/15",
            "6: factor: MISSING_VALUE: is empty"),
        broken(
            "units that there are not",
            "units.csv",
            UNITS + "甲,,TEST,乙,1\n",
            "2: base: UNKNOWN_UNIT: '乙' is no unit of units.csv"),
        broken(
            "an indicator in a unit that there is not",
            "indicators.csv",
            INDICATORS + "A,甲项,A,,,两银,FLOW,NONE,NONE,YES,NEUTRAL,,\n",
            "2: unit: UNKNOWN_UNIT: '两银' is no unit of units.csv"),
        broken(
            "codes that are none",
            "areas.csv",
            AREAS + "37030,甲市,,PREFECTURE,370000\n99990A,乙市,,PREFECTURE,370000\n",
            "2: code: BAD_CODE: '37030' is no area code; write six digits of GB/T 2260: 370300",
            "3: code: BAD_CODE: '99990A' is no area code; write six digits of GB/T 2260: 370300"),
        broken(
            "words that are none of a column's, all in one line",
            "indicators.csv",
            INDICATORS + "gdp,,A,,,亿元,FLOWS,CURRENT,REAL,MAYBE,UP,,SOME\n",
            "2: code: BAD_CODE: 'gdp' is no code; write upper-case words with dots: GDP.PRIMARY",
            "2: name_zh: MISSING_VALUE: is empty",
            "2: kind: UNKNOWN_WORD: 'FLOWS' is none of FLOW, STOCK, RATE",
            "2: growth_prices: UNKNOWN_WORD: 'REAL' is none of CURRENT, CONSTANT, NONE",
            "2: levels_comparable: UNKNOWN_WORD: 'MAYBE' is none of YES, NO",
            "2: direction: UNKNOWN_WORD: 'UP' is none of UP_IS_GOOD, DOWN_IS_GOOD, NEUTRAL",
            "2: scope: UNKNOWN_WORD: 'SOME' is none of STANDARD, AS_COLLECTED, SAME_SCOPE,"
                + " ABOVE_SIZE, ABOVE_LIMIT, FULL, RENMINBI, OWN_LEVEL"),
        broken(
            "a child of a line that has a fault of its own",
            "indicators.csv",
            INDICATORS + "A,甲项,A,,,,NEVER,NONE,NONE,YES,NEUTRAL,,\n" + indicator("A.B", "乙项", "A"),
            "2: kind: UNKNOWN_WORD: 'NEVER' is none of FLOW, STOCK, RATE"),
        broken(
            "a past that cannot be",
            "areas.csv",
            """
            code,name,aliases,level,parent,former_names,former_codes,until,successor
            999901,甲县,,COUNTY,370300,,37A,,
            999902,乙县,,COUNTY,370300,,370303|532700,,
            999903,丙县,,COUNTY,370300,,,soon,
            999904,丁县,,COUNTY,370300,,,2001,999999
            """,
            "2: former_codes: BAD_CODE: '37A' is no area code; write six digits of GB/T 2260: 370300",
            "3: former_codes: DUPLICATE_CODE: '370303' is a code of 370303 too",
            "3: former_codes: DUPLICATE_CODE: '532700' is a code of 530800 too",
            "4: until: BAD_NUMBER: 'soon' is no year; write four digits: 2018",
            "5: successor: UNKNOWN_PARENT: '999999' is no code of the catalog"),
        broken(
            "a header that lacks, invents and repeats columns",
            "units.csv",
            "symbol,aliases,dimension,unit,symbol\n甲,,TEST,甲,1\n",
            "1: unit: WRONG_HEADER: is no column of units.csv",
            "1: symbol: WRONG_HEADER: stands twice in the header",
            "1: base: WRONG_HEADER: is not in the header",
            "1: factor: WRONG_HEADER: is not in the header"),
        broken(
            "an empty file",
            "areas.csv",
            "",
            "1: aliases: WRONG_HEADER: is not in the header",
            "1: code: WRONG_HEADER: is not in the header",
            "1: level: WRONG_HEADER: is not in the header",
            "1: name: WRONG_HEADER: is not in the header",
            "1: parent: WRONG_HEADER: is not in the header"),
        broken(
            "lines that are too short and too long",
            "units.csv",
            UNITS + "甲,,TEST,甲\n\n乙,,TEST,乙,1,2\n",
            "2: factor: WRONG_WIDTH: the line has 4 cells where the header has 5",
            "4: factor: WRONG_WIDTH: the line has 6 cells where the header has 5"),
        broken(
            "a quote that is never closed",
            "units.csv",
            UNITS + "甲,,TEST,甲,zero\n乙,\"丙,TEST,乙,1\n丁,,TEST,丁,1\n",
            "2: factor: BAD_NUMBER: 'zero' is no factor; write a number above zero: 10000 or 1/15",
            "3: aliases: BAD_QUOTING: a quote is opened and never closed; all lines after it are"
                + " lost"));
  }

  private static Arguments broken(String what, String file, String text, String... faults) {
    return Arguments.of(what, file, text, List.of(faults));
  }

  private static String indicator(String code, String names, String parent) {
    String[] name = names.split("\\|", 2);
    return "%s,%s,%s,%s,,,RATE,NONE,NONE,YES,NEUTRAL,%s,%n"
        .formatted(code, name[0], code, name.length > 1 ? name[1] : "", parent);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void everyFaultIsToldWithItsLineAndColumn(
      String what, String file, String text, List<String> faults) {
    assertThat(faults(file(file, text.getBytes(StandardCharsets.UTF_8))))
        .as(what)
        .containsExactlyElementsOf(faults.stream().map(fault -> file + ":" + fault).toList());
  }

  @Test
  void theTableHasAFaultOfEachSort() {
    Set<CatalogFault.Code> shown =
        broken()
            .flatMap(each -> ((List<?>) each.get()[3]).stream())
            .map(fault -> CatalogFault.Code.valueOf(fault.toString().split(": ", 4)[2]))
            .collect(Collectors.toCollection(() -> EnumSet.of(CatalogFault.Code.NOT_UTF8)));
    assertThat(shown).containsExactlyInAnyOrder(CatalogFault.Code.values());
  }

  @Test
  void bytesThatAreNoUtf8AreToldByCellAndTheOtherLinesAreReadAllTheSame() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((UNITS + "甲,,TEST,甲,1\n").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("乙,丙,TEST,甲,1\n".getBytes(Charset.forName("GB18030")));
    bytes.writeBytes("丁,,TEST,甲,none\n".getBytes(StandardCharsets.UTF_8));
    assertThat(faults(file("units.csv", bytes.toByteArray())))
        .containsExactly(
            "units.csv:3: symbol: NOT_UTF8: character 1 is not UTF-8; save the file as UTF-8",
            "units.csv:3: aliases: NOT_UTF8: character 1 is not UTF-8; save the file as UTF-8",
            "units.csv:3: base: NOT_UTF8: character 1 is not UTF-8; save the file as UTF-8",
            "units.csv:4: factor: BAD_NUMBER: 'none' is no factor; write a number above zero:"
                + " 10000 or 1/15");
  }

  @Test
  void aFileInAnotherCharsetIsToldByItsFirstLinesAndTheirNumber() {
    String lines = "乙,,TEST,乙,1\n".repeat(50);
    List<String> faults =
        faults(file("units.csv", (UNITS + lines).getBytes(Charset.forName("GB18030"))));
    assertThat(faults)
        .hasSize(41)
        .contains("units.csv:1: NOT_UTF8: 50 lines in all are not UTF-8; save the file as UTF-8");
  }

  @Test
  void theFaultsOfAllFilesAreToldTogetherByFileAndLine() {
    List<CatalogFile> files =
        List.of(
            file("units.csv", (UNITS + "甲,,TEST,甲,x\n").getBytes(StandardCharsets.UTF_8)),
            file("areas.csv", (AREAS + "1,甲市,,CITY,\n").getBytes(StandardCharsets.UTF_8)));
    assertThatThrownBy(() -> Catalog.with(files))
        .isInstanceOf(CatalogException.class)
        .hasMessage(
            """
            the catalog has 3 faults:
            areas.csv:2: code: BAD_CODE: '1' is no area code; write six digits of GB/T 2260: 370300
            areas.csv:2: level: UNKNOWN_WORD: 'CITY' is none of NATION, PROVINCE, PREFECTURE, COUNTY
            units.csv:2: factor: BAD_NUMBER: 'x' is no factor; write a number above zero: 10000 or 1/15\
            """);
  }

  @Test
  void anAliasThatABundledIndicatorHasIsAFaultOfTheOwnFile() {
    String own = INDICATORS + "GDP,地区生产总值,GDP,社零总额,,亿元,FLOW,CURRENT,CONSTANT,YES,UP_IS_GOOD,,\n";
    assertThat(faults(file("own/indicators.csv", own.getBytes(StandardCharsets.UTF_8))))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("own/indicators.csv:2: aliases: ALIAS_OF_TWO: '社零总额' names RETAIL");
  }

  @Test
  void aDirectoryAddsToTheCatalogAndOverridesIt(@TempDir Path directory) throws Exception {
    Files.writeString(
        directory.resolve("indicators.csv"),
        INDICATORS
            + "GDP,地区生产总值,Own name,生产总值,,亿元,FLOW,CURRENT,CONSTANT,NO,NEUTRAL,,\n"
            + "OWN.THING,自有之物,Own thing,,,家,STOCK,NONE,NONE,YES,NEUTRAL,,\n");
    Catalog own = Catalog.load(directory);
    assertThat(own.indicator("GDP")).map(Indicator::nameEn).contains("Own name");
    assertThat(own.indicatorNamed("GDP")).as("an alias left out").isEmpty();
    assertThat(own.indicatorNamed("自有之物")).map(Indicator::code).contains("OWN.THING");
    assertThat(own.indicators()).hasSize(Catalog.bundled().indicators().size() + 1);
    assertThat(own.areas()).hasSameSizeAs(Catalog.bundled().areas());
  }

  private static CatalogFile file(String location, byte[] bytes) {
    CatalogFile.Kind kind =
        Arrays.stream(CatalogFile.Kind.values())
            .filter(each -> location.endsWith(each.fileName()))
            .findFirst()
            .orElseThrow();
    return new CatalogFile(kind, location, bytes);
  }

  private static List<String> faults(CatalogFile file) {
    return catchThrowableOfType(CatalogException.class, () -> Catalog.with(List.of(file)))
        .faults()
        .stream()
        .map(CatalogFault::toString)
        .toList();
  }
}
