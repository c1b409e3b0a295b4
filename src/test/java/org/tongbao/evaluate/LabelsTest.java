package org.tongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelsTest {
  private static final String HEADER =
      "anchor,subject,indicator,measure,of,value,unit,qualifier,base,period,area,kind\n";

  @TempDir Path dir;

  private Path file(String rows) throws IOException {
    return Files.writeString(dir.resolve("a.gold.csv"), HEADER + rows);
  }

  @Test
  void claimsWrittenAreReadAsTheLabelsThatExpectThem() {
    List<Claimed> claimed =
        List.of(
            Claimed.growth(),
            Claimed.growth().quoted(9, "5,842.91亿元").valued("5842.91", "亿元").in(null, null),
            Claimed.growth().quoted(20, "200\n家").about("所谓\"专精特新\"企业,新增", null),
            Claimed.growth().quoted(30, "1.2\\0%"));
    Path file = dir.resolve("b.gold.csv");
    Labels.write(claimed.stream().map(Claimed::claim).toList(), file);
    assertThat(Labels.read(file))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
        .containsExactlyElementsOf(claimed.stream().map(Claimed::label).toList());
  }

  @Test
  void aRowKnowsTheLineItBeginsOn() throws IOException {
    Path file =
        file(
            """
            "200
            家",企业,,LEVEL,,200,家,EXACT,,,,ACTUAL
            3家,企业,,LEVEL,,3,家,EXACT,,,,ACTUAL
            """);
    assertThat(Labels.read(file)).extracting(Label::line).containsExactly(2L, 4L);
  }

  @Test
  void everyFaultIsToldAtOnceWithItsLine() throws IOException {
    Path file =
        file(
            """
            3家,企业,,LEVELS,,3,家,EXACT,,,,ACTUAL
            4家,企业,,LEVEL,,vier,家,EXACT,,,,ACTUAL
            5家,企业,,LEVEL,,5,家,EXACT,,2024,,ACTUAL
            6家,企业
            """);
    assertThatThrownBy(() -> Labels.read(file))
        .isInstanceOf(InvalidLabelsException.class)
        .hasMessageContainingAll(
            "a.gold.csv:2: 'LEVELS' is none of",
            "a.gold.csv:3: 'vier' is no decimal number",
            "a.gold.csv:4: '2024' is no period",
            "a.gold.csv:5: a row has 12 columns, not 2");
  }

  @Test
  void anotherHeaderIsToldWithTheRightOne() throws IOException {
    Path file = Files.writeString(dir.resolve("a.gold.csv"), "anchor,value\n");
    assertThatThrownBy(() -> Labels.read(file)).hasMessageContaining("the columns are anchor,subj");
  }
}
