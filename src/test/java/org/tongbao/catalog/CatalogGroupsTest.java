package org.tongbao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each group of the statistical system is in the catalog, whole where a standard closes it. */
class CatalogGroupsTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @Test
  void industryHasItsFortyOneBranches() {
    List<String> branches =
        IntStream.rangeClosed(6, 46)
            .mapToObj(
                number ->
                    "IND.VA.%s%02d".formatted(number < 13 ? "B" : number < 44 ? "C" : "D", number))
            .toList();
    assertThat(branches)
        .hasSize(41)
        .allSatisfy(
            code -> {
              Indicator branch = CATALOG.indicator(code).orElseThrow();
              assertThat(branch.scope()).as(code).isEqualTo(Scope.ABOVE_SIZE);
              assertThat(branch.parent()).isIn("IND.VA.MINING", "IND.VA.MFG", "IND.VA.UTIL");
            });
  }

  @ParameterizedTest(name = "{0} has {1}")
  @CsvSource({
    "CPI, FOOD CLOTHING HOUSING GOODS TRANSPORT EDUCATION HEALTH OTHER",
    "INCOME, WAGE BUSINESS PROPERTY TRANSFER URBAN RURAL",
    "INCOME.URBAN, WAGE BUSINESS PROPERTY TRANSFER",
    "INCOME.RURAL, WAGE BUSINESS PROPERTY TRANSFER",
    "SPENDING.URBAN, FOOD CLOTHING HOUSING GOODS TRANSPORT EDUCATION HEALTH OTHER",
    "SPENDING.RURAL, FOOD CLOTHING HOUSING GOODS TRANSPORT EDUCATION HEALTH OTHER",
    "GDP, PRIMARY SECONDARY TERTIARY",
    "GDP, INDUSTRY CONSTR TRADE TRANSPORT HOTEL FINANCE REALESTATE INFO LEASE SCIENCE WATER"
        + " RESIDENT EDUCATION HEALTH CULTURE PUBLIC",
    "FAI, PRIMARY SECONDARY TERTIARY INDUSTRY MFG INFRA PRIVATE REALESTATE TECH HITECH",
    "RETAIL, URBAN RURAL GOODS CATERING ABOVE",
    "RETAIL.CAT, FOOD DRINKS TOBACCO CLOTHES COSMETICS JEWELRY DAILY HARDWARE SPORTS BOOKS"
        + " APPLIANCES MEDICINE OFFICE FURNITURE TELECOM PETROL BUILDING AUTO",
    "TRADE, EXPORT IMPORT GENERAL PROCESSING BONDED STATE PRIVATE FOREIGN",
    "BUDGET.TAX, VAT CIT PIT RESOURCE URBAN HOUSE STAMP LANDUSE LANDVAT VEHICLE FARMLAND DEED"
        + " ENVIRONMENT TOBACCO CONSUMPTION",
    "BUDGET.EXP, GENERAL SECURITY EDUCATION SCIENCE CULTURE SOCIAL HEALTH ENVIRONMENT URBAN AGRI"
        + " TRANSPORT INDUSTRY COMMERCE HOUSING DISASTER RESOURCES RESERVES INTEREST",
    "ELEC.USE, PRIMARY SECONDARY TERTIARY RESIDENT IND",
    "FREIGHT, ROAD RAIL WATER AIR",
    "PASSENGERS, ROAD RAIL WATER AIR",
    "SOCIAL, PENSION MEDICAL UNEMPLOYMENT INJURY MATERNITY",
    "AIR, PM25 PM10 SO2 NO2 O3 GOODRATE"
  })
  void aGroupHasAllItsParts(String whole, String parts) {
    assertThat(Arrays.stream(parts.split(" ", -1)).map(part -> whole + "." + part))
        .allSatisfy(code -> assertThat(CATALOG.indicator(code)).as(code).isPresent());
  }

  @ParameterizedTest(name = "at least {1} of {0}")
  @CsvSource({
    "PROD, 80",
    "HOUSE, 15",
    "DEPOSITS, 5",
    "LOANS, 10",
    "JOBS, 4",
    "POP, 15",
    "POST, 2",
    "EXPRESS, 1",
    "TELECOM, 1",
    "TOURISTS, 3",
    "TOURISM, 2",
    "EDU, 30",
    "HEALTH, 25",
    "GRAIN, 10",
    "FDI, 4",
    "CONSTR, 5",
    "ENERGY, 4",
    "CULTURE, 15"
  })
  void aGroupThatNoStandardClosesHasManyEntries(String group, int least) {
    assertThat(CATALOG.indicators())
        .filteredOn(each -> each.code().equals(group) || each.code().startsWith(group + "."))
        .as(group)
        .hasSizeGreaterThanOrEqualTo(least);
  }

  @Test
  void everyEntryIsToldInBothLanguagesAndHasAUnitThatIsKnown() {
    assertThat(CATALOG.indicators()).as("indicators").hasSizeGreaterThan(1000);
    assertThat(CATALOG.indicators())
        .allSatisfy(
            each -> {
              assertThat(each.nameZh()).as(each.code()).isNotBlank();
              assertThat(each.nameEn()).as(each.code()).matches("[\\x20-\\x7E²“”]+");
              assertThat(each.unit().isEmpty() || CATALOG.unit(each.unit()).isPresent())
                  .as(each.code())
                  .isTrue();
            });
  }

  @Test
  void whatIsMoneyHasAPriceBasis() {
    Stream<Indicator> money =
        CATALOG.indicators().stream().filter(each -> each.unit().equals("亿元"));
    assertThat(money)
        .allSatisfy(
            each -> {
              assertThat(each.levelPrices())
                  .as(each.code())
                  .isNotEqualTo(Indicator.PriceBasis.NONE);
              assertThat(each.growthPrices())
                  .as(each.code())
                  .isNotEqualTo(Indicator.PriceBasis.NONE);
            });
  }
}
