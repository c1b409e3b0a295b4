package org.tongbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Period;
import org.tongbao.claim.Claim;
import org.tongbao.claim.ClaimKind;
import org.tongbao.claim.Extraction;
import org.tongbao.claim.Measure;

/**
 * A bulletin's main indicators as the table that offices publish beside it: a title, then a row a
 * subject with its unit, its level and its growth over the year.
 *
 * <p>Compared are the levels and growths of the subjects that the bulletin states both of, for its
 * own area and period, by the subject's code in the catalog: a table's 出口 is read as 出口总额. The
 * table has no place for anything else.
 */
class IndicatorTablesTest {
  private static final List<Saver> FORMATS =
      List.of(
          Saver.XLSX,
          Saver.XLS,
          Saver.CSV,
          Saver.HTML,
          Saver.DOCX,
          Saver.PDF,
          Saver.OFD,
          Saver.MARKDOWN);

  @BeforeAll
  static void needsTheBulletins() {
    Shared.needed();
  }

  static Stream<Arguments> formatsAndBulletins() {
    return FORMATS.stream()
        .flatMap(
            saver ->
                Shared.bulletins().stream()
                    .filter(bulletin -> !bulletin.toString().matches(GROWTH_ONLY))
                    .map(file -> Arguments.of(saver, file.getFileName().toString(), file)));
  }

  /** Bulletins that state no level with its growth. */
  private static final String GROWTH_ONLY = ".*(?:yuncheng-2024-q1|zibo-2024-q3).*";

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("formatsAndBulletins")
  void tellsTheSameFigures(Saver saver, String name, Path bulletin) throws IOException {
    Extraction published = Told.extraction("published", Files.readAllBytes(bulletin));
    Map<String, Claim[]> indicators = indicators(published);
    List<Told.Figure> figures = new ArrayList<>();
    for (Claim[] both : indicators.values()) {
      figures.add(coded(both[0]));
      figures.add(coded(both[1]));
    }
    Extraction table = Told.extraction(saver.fileName(), saver.save(table(published, indicators)));
    assertThat(indicators.keySet()).as("indicators of %s", name).hasSizeGreaterThan(3);
    assertThat(table.claims().stream().map(IndicatorTablesTest::coded).toList()).isEqualTo(figures);
    assertThat(table.bulletin().areaCode()).isEqualTo(published.bulletin().areaCode());
    assertThat(table.bulletin().period()).isEqualTo(period(published));
    assertThat(Told.misquoted(table)).isEmpty();
  }

  private static Told.Figure coded(Claim claim) {
    Period period = claim.period();
    return Told.Figure.of(
        String.valueOf(claim.indicator()),
        claim.measure().name(),
        claim.value(),
        claim.unit(),
        claim.base(),
        period == null ? null : period.iso());
  }

  /** Returns the level and the growth of each subject that the bulletin states both of. */
  private static Map<String, Claim[]> indicators(Extraction published) {
    Map<String, Claim[]> all = new LinkedHashMap<>();
    for (Claim claim : published.claims()) {
      boolean own =
          period(published).equals(claim.period())
              && claim.kind() == ClaimKind.ACTUAL
              && claim.indicator() != null
              && claim.areaText() == null;
      if (own && claim.measure() == Measure.LEVEL && claim.value().signum() > 0) {
        all.computeIfAbsent(claim.subject(), subject -> new Claim[2])[0] = claim;
      } else if (own && claim.measure() == Measure.GROWTH && "YOY".equals(claim.base())) {
        all.computeIfAbsent(claim.subject(), subject -> new Claim[2])[1] = claim;
      }
    }
    all.values().removeIf(both -> both[0] == null || both[1] == null);
    return all;
  }

  private static Period period(Extraction published) {
    Period period = published.bulletin().period();
    if (period == null) {
      throw new AssertionError("no period: " + published.document().uri());
    }
    return period;
  }

  private static String table(Extraction published, Map<String, Claim[]> indicators) {
    Period period = period(published);
    String area = Catalog.bundled().area(published.bulletin().areaCode()).orElseThrow().name();
    String months =
        switch (period.end().getMonthValue()) {
          case 3 -> "一季度";
          case 6 -> "上半年";
          case 9 -> "前三季度";
          default -> "";
        };
    StringBuilder text = new StringBuilder();
    text.append("%d年%s%s主要经济指标\n".formatted(period.end().getYear(), months, area));
    text.append("| 指标 | 单位 | 绝对量 | 同比增长（%） |\n");
    indicators.forEach(
        (subject, both) ->
            text.append(
                "| %s | %s | %s | %s |\n"
                    .formatted(
                        subject,
                        both[0].unit(),
                        both[0].value().toPlainString(),
                        both[1].value().toPlainString())));
    return text.toString();
  }
}
