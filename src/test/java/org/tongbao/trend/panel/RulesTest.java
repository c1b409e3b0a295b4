package org.tongbao.trend.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Unit;

/** Every rule and every code of trends against rules.md, which was worked by hand. */
class RulesTest {
  private record Case(
      String rule, String indicator, String facts, String row, String expected, String working) {
    @Override
    public String toString() {
      return rule;
    }
  }

  /** Keeps what is told of one area and quarter. */
  private static final class Row implements Told {
    private final String area;
    private final int quarter;
    private final List<Trend> trends = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Row(String words) {
      this.area = words.split(" ", -1)[0];
      this.quarter = WrittenFacts.quarter(words.split(" ", -1)[1]);
    }

    @Override
    public void trend(Trend trend) {
      if (trend.area().name().equals(area) && trend.quarter() == quarter) {
        trends.add(trend);
      }
    }

    @Override
    public void finding(Finding finding) {
      if (finding.message().startsWith(area + " ")
          && finding.message().contains(Quarters.timePeriod(quarter))) {
        findings.add(finding);
      }
    }
  }

  static Stream<Case> cases() {
    try (InputStream table = RulesTest.class.getResourceAsStream("rules.md")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("| ") && !line.startsWith("| rule"))
          .map(line -> line.split("\\|"))
          .map(
              cell ->
                  new Case(
                      cell[1].strip(),
                      cell[2].strip(),
                      cell[3].strip(),
                      cell[4].strip(),
                      cell[5].strip(),
                      cell[6].strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void holds(Case written) {
    Row row = told(written);
    for (String expectation : written.expected().split(";", -1)) {
      String[] sides = expectation.strip().split("=", 2);
      if (sides[0].equals("finding")) {
        checkFindings(row.findings, sides[1]);
      } else {
        assertThat(row.trends).as("rows of %s", written.row()).hasSize(1);
        check(row.trends.get(0), sides[0], sides[1]);
      }
    }
  }

  private static Row told(Case written) {
    Traits traits = WrittenFacts.INDICATORS.get(written.indicator());
    List<Observation> observations = WrittenFacts.read(written.facts(), traits);
    Row row = new Row(written.row());
    PanelGroup group =
        new PanelGroup(
            traits,
            WrittenFacts.scope(written.indicator()),
            WrittenFacts.area(row.area).level(),
            Portion.WHOLE);
    observations.forEach(group::add);
    group.tell(Coverage.of(new FourCities()), row);
    return row;
  }

  private static void checkFindings(List<Finding> findings, String expected) {
    String[] words = expected.split(" ", -1);
    if (words[0].equals("none")) {
      assertThat(findings).as("findings").isEmpty();
      return;
    }
    assertThat(findings)
        .as("findings")
        .extracting(found -> found.code().name())
        .containsExactly(words[0]);
    if (words.length > 1) {
      assertThat(findings.get(0).message()).endsWith(words[1]);
    }
  }

  private static void check(Trend trend, String column, String expected) {
    int at = TrendColumns.names().indexOf(column);
    assertThat(at).as("column %s", column).isNotNegative();
    Object actual = TrendColumns.of(trend)[at];
    if (expected.equals("null")) {
      assertThat(actual).as(column).isNull();
    } else if (actual instanceof Double number) {
      BigDecimal hand = new BigDecimal(expected);
      double halfDigit = hand.scale() < 2 ? 1e-12 : Math.pow(10, -hand.scale()) / 2;
      assertThat(number).as(column).isCloseTo(hand.doubleValue(), within(halfDigit));
    } else if (actual instanceof BigDecimal number) {
      assertThat(number).as(column).isEqualByComparingTo(expected);
    } else if (actual instanceof List<?> ids) {
      assertThat(ids).as(column).map(Object::toString).containsExactly(expected.split(" ", -1));
    } else {
      assertThat(String.valueOf(actual)).as(column).isEqualTo(expected);
    }
  }

  @Test
  void theTableShowsEveryReasonAgreementSourceAndFinding() {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    Set<Agreement> agreements = EnumSet.noneOf(Agreement.class);
    Set<GrowthSource> sources = EnumSet.noneOf(GrowthSource.class);
    Set<Finding.Code> findings = EnumSet.noneOf(Finding.Code.class);
    cases()
        .map(RulesTest::told)
        .forEach(
            row -> {
              for (Trend trend : row.trends) {
                reasons.addAll(trend.reasons());
                agreements.add(trend.check().agreement());
                if (trend.growth().source() != null) {
                  sources.add(trend.growth().source());
                }
              }
              row.findings.forEach(finding -> findings.add(finding.code()));
            });
    assertThat(reasons).containsExactlyInAnyOrder(Reason.values());
    assertThat(agreements).containsExactlyInAnyOrder(Agreement.values());
    assertThat(sources).containsExactlyInAnyOrder(GrowthSource.values());
    assertThat(findings).containsExactlyInAnyOrder(Finding.Code.values());
  }

  /** Province A has three cities, province B one more than is ever told. */
  private static final class FourCities implements Catalog {
    @Override
    public Collection<Area> areas() {
      return List.of(
          city("370100"), city("370200"), city("370300"), city("420100"), city("420200"));
    }

    private static Area city(String code) {
      return new Area(
          code,
          code,
          List.of(),
          Area.Level.PREFECTURE,
          code.substring(0, 2) + "0000",
          Area.History.NONE);
    }

    @Override
    public Collection<Indicator> indicators() {
      return List.of();
    }

    @Override
    public Optional<Indicator> indicator(String code) {
      return Optional.empty();
    }

    @Override
    public Optional<Indicator> indicatorNamed(String name) {
      return Optional.empty();
    }

    @Override
    public Optional<Area> area(String code) {
      return Optional.empty();
    }

    @Override
    public Collection<Unit> units() {
      return List.of();
    }

    @Override
    public Optional<Unit> unit(String symbol) {
      return Optional.empty();
    }

    @Override
    public Unit unlistedUnit(String symbol) {
      return new Unit(symbol, "OPEN", symbol, BigDecimal.ONE, BigDecimal.ONE);
    }
  }
}
