package org.tongbao.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.bulletin.Table.Span;
import org.tongbao.catalog.Catalog;
import org.tongbao.document.Document;

class SectionsTest {
  private static final String TITLE = "2024年一季度淄博市经济运行情况\n发布日期：2024-04-20 浏览次数：1234\n";

  @Test
  void headingsOpenSectionsInEveryWayTheyAreNumbered() {
    assertThat(
            print(
                """
                一季度，全市经济平稳。总量扩大。
                一、综合
                地区生产总值1100亿元；增长5.1%。
                （一）工业稳步增长。规上工业增加值增长6%。
                1.分门类看
                采矿业增长2%！制造业呢？增长3%。
                第二部分 农业
                粮食“丰收。”增产2%
                三、固定资产投资 全年投资增长2.2%。
                """))
        .isEqualTo(
            """
            #
            一季度，全市经济平稳。
            总量扩大。
            # 综合
            地区生产总值1100亿元；增长5.1%。
            # 工业稳步增长
            规上工业增加值增长6%。
            # 分门类看
            采矿业增长2%！
            制造业呢？
            增长3%。
            # 农业
            粮食“丰收。”
            增产2%
            # 固定资产投资
            全年投资增长2.2%。
            """);
  }

  @Test
  void aPagesNumberBeforeAHeadingIsNoPartOfIt() {
    assertThat(
            print(
                """
                六、消费市场全年零售额增长4%。 7 七、对外贸易全年出口增长6%。其中8类商品出口增长2%。
                """))
        .isEqualTo(
            """
            # 消费市场
            全年零售额增长4%。
            # 对外贸易
            全年出口增长6%。
            其中8类商品出口增长2%。
            """);
  }

  @Test
  void aHeadingThatRunsIntoItsSentenceEndsWhereTheSentenceNamesTimeOrPlace() {
    assertThat(
            print(
                """
                七、固定资产投资全年投资增长2%。第三产业投资增长3%。八、消费市场上半年零售额增长4%。
                九、财政和金融年末存款余额20亿元。十、三产业分别增长1%、2%。
                """))
        .isEqualTo(
            """
            # 固定资产投资
            全年投资增长2%。
            第三产业投资增长3%。
            # 消费市场
            上半年零售额增长4%。
            # 财政和金融
            年末存款余额20亿元。
            十、三产业分别增长1%、2%。
            """);
  }

  @Test
  void aHeadingThatStatesAFigureIsASentenceToo() {
    assertThat(print("一、投资突破60亿元。\n全市投资增长2%。\n1.出口增长3%。\n2.进口下降4%。"))
        .isEqualTo("# 投资突破60亿元\n投资突破60亿元。\n全市投资增长2%。\n出口增长3%。\n进口下降4%。\n");
  }

  @Test
  void aShortLineBeforeProseIsAHeading() {
    assertThat(print("全市经济平稳。\n农业生产\n粮食产量增长2%，总产10万吨。\n"))
        .isEqualTo("#\n全市经济平稳。\n# 农业生产\n粮食产量增长2%，总产10万吨。\n");
  }

  @Test
  void aListOfShortLinesIsNoHeading() {
    assertThat(print("全市经济平稳。\n钢材\n万吨\n1090.6\n")).isEqualTo("#\n全市经济平稳。\n钢材\n万吨\n1090.6\n");
  }

  @Test
  void notesAndFurnitureGiveNoPassages() {
    assertThat(
            print(
                """
                一季度，全市地区生产总值1100亿元。
                浏览次数：20345
                【打印本页】 【关闭窗口】
                责任编辑：张三 联系电话：0533-1234567
                表1 主要指标
                | 指标 | 绝对数 |
                | GDP | 1100 |
                注：1.绝对数按现价计算。
                2.增长速度按不变价计算，基数为1000亿元。
                二、工业
                工业增长6%。
                注释：
                [1]规模以上工业指年收入2000万元以上。
                上一篇：2023年潍坊市经济运行情况 增长4%
                相关链接
                2023年全省地区生产总值增长6%。
                """))
        .isEqualTo(
            """
            #
            一季度，全市地区生产总值1100亿元。
            [表1 主要指标] 指标 绝对数 / GDP 1100
            # 工业
            工业增长6%。
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "上一篇：2023年全市生产总值增长6%",
        "版权所有：淄博市统计局 鲁ICP备12345678号",
        "主办单位：淄博市统计局 电话：0533-2301234",
        "网站标识码：3703000001",
        "【字体：大 中 小】 浏览次数：345",
        "扫一扫在手机打开当前页 123",
        "附件下载：2024年主要指标.xls"
      })
  void furnitureAloneGivesNothing(String line) {
    assertThat(print("全市生产总值增长5%。\n" + line)).isEqualTo("#\n全市生产总值增长5%。\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "打印机产量120万台，增长5.1%，其中出口80万台，下降2.3%。",
        "关闭落后产能企业12家，腾退土地300亩。",
        "下载量超过1亿次的应用有12个，比上年增加3个。"
      })
  void proseThatStartsLikeFurnitureIsProse(String line) {
    assertThat(print("全市生产总值增长5%。\n" + line)).contains(line);
  }

  @Test
  void signaturesBelongToTheMasthead() {
    Bulletin bulletin = read("全市生产总值增长5%。\n淄博市统计局\n国家统计局淄博调查队\n2024年4月18日\n");
    assertThat(passages(bulletin)).isEqualTo("#\n全市生产总值增长5%。\n");
  }

  @Test
  void tablesKeepTheirSpansAndPlaces() {
    Bulletin bulletin =
        read(
            """
            全市平稳。
            主要经济指标
            单位：亿元、%
            | 指标 | 一季度 | < |
            | ^ | 绝对数 | 增长 |
            |---|---|---|
            | 生产总值 | 1100.5 | 5.1 |
            """);
    Table table = (Table) bulletin.sections().get(0).passages().get(1);
    assertThat(table.caption()).isEqualTo("主要经济指标 单位：亿元、%");
    assertThat(table.rows()).hasSize(3);
    assertThat(table.rows().get(0)).extracting(Table.Cell::span).endsWith(Span.OWN, Span.LEFT);
    assertThat(table.rows().get(1).get(0).span()).isEqualTo(Span.ABOVE);
    Table.Cell cell = table.rows().get(2).get(1);
    assertThat(bulletin.text().text().substring(cell.start(), cell.end())).isEqualTo("1100.5");
  }

  @Test
  void paragraphsAreNumberedByLine() {
    Bulletin bulletin = read("全市平稳。增长5%。\n出口增长6%。\n");
    List<Integer> paragraphs =
        bulletin.sections().get(0).passages().stream()
            .map(passage -> ((Sentence) passage).paragraph())
            .toList();
    assertThat(paragraphs.get(0)).isEqualTo(paragraphs.get(1)).isLessThan(paragraphs.get(2));
  }

  private static Bulletin read(String body) {
    Document document =
        new Document("memory:1", "text/plain", 1, "0", "UTF-8", TITLE + body, Map.of(), null);
    return new Bulletins(Catalog.bundled()).of(document);
  }

  private static String print(String body) {
    return passages(read(body));
  }

  private static String passages(Bulletin bulletin) {
    StringBuilder printed = new StringBuilder();
    for (Section section : bulletin.sections()) {
      printed.append(("# " + section.heading()).strip()).append('\n');
      for (Passage passage : section.passages()) {
        printed.append(print(bulletin.text().text(), passage)).append('\n');
      }
    }
    return printed.toString();
  }

  private static String print(String text, Passage passage) {
    if (passage instanceof Sentence sentence) {
      return text.substring(sentence.start(), sentence.end());
    }
    Table table = (Table) passage;
    return table.rows().stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> text.substring(cell.start(), cell.end()))
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" / ", "[" + table.caption() + "] ", ""));
  }
}
