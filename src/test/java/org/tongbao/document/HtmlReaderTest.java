package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final String PROSE =
      "<p>初步核算，全市实现地区生产总值<span>1100</span><span>.9</span>亿元，同比增长<b>5.3</b>%，高于全省平均水平。</p>"
          + "<p>固定资产投资增长5.5%，其中工业投资增长9.1%，房地产开发投资下降3.2%。</p>";

  @Test
  void anArticleIsReadWithItsTitleAndDateAndWithoutWhatSurroundsIt() {
    Document read =
        read(
            """
            <html><head><title>上半年经济运行情况_某市统计局</title>
            <meta name="PubDate" content="2024-07-20"><meta name="ArticleTitle" content="上半年经济运行情况"></head>
            <body><div class="nav"><a href="/a">2022年一季度</a> <a href="/b">2023年一季度</a></div>
            <div class="box"><h1>上半年经济运行情况</h1>
            <div class="info">发布日期：2024-07-20 来源：某市统计局 浏览次数：4321</div>
            <div id="zoom">%s</div>
            <div>扫一扫在手机打开当前页</div></div>
            <ul><li><a href="/c">邻市：上半年地区生产总值900亿元</a></li></ul>
            <div class="footer">版权所有 电话：0533-1234567</div></body></html>
            """
                .formatted(PROSE));
    assertThat(read.text())
        .isEqualTo(
            """
            上半年经济运行情况
            发布日期：2024-07-20 来源：某市统计局
            初步核算，全市实现地区生产总值1100.9亿元，同比增长5.3%，高于全省平均水平。
            固定资产投资增长5.5%，其中工业投资增长9.1%，房地产开发投资下降3.2%。""");
    assertThat(read.meta())
        .containsEntry("pubdate", "2024-07-20")
        .containsEntry("articletitle", "上半年经济运行情况")
        .containsEntry("title", "上半年经济运行情况_某市统计局");
  }

  @Test
  void aTableIsALineARowAndSpansAreMarked() {
    Document read =
        read(
            "<html><body><div>"
                + PROSE
                + """
                <table><tr><td rowspan="2">指标</td><td colspan="2">上半年</td></tr>
                <tr><td>总量<br>（亿元）</td><td>增长|（%）</td></tr>
                <tr><td>地区生产总值</td><td>1100.9</td><td>5.3</td></tr></table></div></body></html>
                """);
    assertThat(read.text())
        .endsWith(
            """
            | 指标 | 上半年 | < |
            | ^ | 总量 （亿元） | 增长¦（%） |
            | 地区生产总值 | 1100.9 | 5.3 |""");
  }

  @Test
  void nestingBeyondTheLimitIsTooLarge() {
    String deep = "<div>".repeat(100_000) + "增长5.3%" + "</div>".repeat(100_000);
    assertThat(new DocumentReader().read("deep.html", deep.getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .isInstanceOfSatisfying(
            Unreadable.class,
            unreadable -> assertThat(unreadable.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  private static Document read(String html) {
    List<Reading> readings =
        new DocumentReader().read("page.html", html.getBytes(StandardCharsets.UTF_8));
    return (Document) readings.get(0);
  }
}
