package org.tongbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.bulletin.BulletinIssue;
import org.tongbao.claim.Claim;
import org.tongbao.claim.Extraction;

/** What stands around an article gives no claim, even where it is full of figures. */
class PageFurnitureTest {
  private static final String ARTICLE =
      """
      <div class="text"><h1>2024年上半年淄博市经济运行情况</h1>
      <p>发布日期：2024-07-22 来源：淄博市统计局</p>
      <p>上半年，全市实现地区生产总值2210.4亿元，同比增长5.4%，高于全省平均水平。</p>
      <p>固定资产投资增长6.5%，其中工业投资增长9.1%，房地产开发投资下降3.2%。</p>
      <p>社会消费品零售总额688.2亿元，增长6.0%，城镇居民人均可支配收入27310元。</p></div>
      """;

  private static final String PAGE =
      """
      <html><head><title>2024年上半年淄博市经济运行情况_淄博市统计局</title></head>
      <body>%s<div class="main">%s</div>%s</body></html>
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "a menu; <ul class='nav'><li><a href='/a'>2023年全市地区生产总值4561.8亿元</a></li><li><a"
            + " href='/b'>一季度增长5.1%</a></li></ul>",
        "a menu in its own element;"
            + " <nav><p>全市地区生产总值4561.8亿元，增长5.5%，投资增长7.1%，消费增长8.2%，均高于全省。</p></nav>",
        "the way here; <div class='crumbs'>当前位置：<a href='/'>首页</a> &gt; 2024年地区生产总值增长5.0%</div>",
        "the way here without a class; <div>您的位置：<a href='/'>首页</a> &gt; 统计数据 &gt; 工业增长5.0%</div>",
        "a counter; <div>浏览次数：4321次</div>",
        "a counter beside the size of print; <p>字号：[ 大 中 小 ] 阅读量：12345 次 打印</p>",
        "related articles; <div class='relate'><h3>相关新闻</h3><ul><li><a href='/c'>一季度全市投资增长9.9%</a>"
            + " 2024-04-20</li></ul></div>",
        "related articles without a class; <ul><li><a href='/c'>邻市：上半年地区生产总值900亿元</a></li><li><a"
            + " href='/d'>全市投资增长9.9%</a></li></ul>",
        "the article before and the article after; <p>上一篇：<a"
            + " href='/e'>2023年社会消费品零售总额增长7.7%</a></p><p>下一篇：<a href='/f'>出口增长3%</a></p>",
        "a side bar; <div class='sidebar'><p>一季度，全市地区生产总值1000亿元，增长9.1%。</p></div>",
        "a column beside the article; <aside><p>一季度，全市地区生产总值1000亿元，增长9.1%。</p></aside>",
        "a box to share; <div class='share'>分享到：微博 微信 已有365人分享，增长5%</div>",
        "a search form; <form><select><option>2023年增长5.5%</option></select><input"
            + " value='增长7%'></form>",
        "words that are not shown; <div style='display: none'><p>全市地区生产总值1000亿元，增长9.1%。</p></div>",
        "a script; <script>var gdp = '全市地区生产总值1000亿元，增长9.1%。'</script>",
        "comments of readers; <div class='comment'><p>网友：我市出口增长30%，不错。</p></div>",
        "a foot with class; <div class='footer'>版权所有：淄博市统计局 电话：0533-1234567 今日访问量8765人次，增长5%</div>",
        "a foot without a class; <div><p>网站标识码3703000001 鲁ICP备05012345号"
            + " 鲁公网安备37030302000001号</p></div>",
        "a foot in its own element; <footer><p>本站累计访问8,765,432人次，比上年增长12.5%，感谢您的支持。</p></footer>",
        "a code to scan; <div>扫一扫在手机打开当前页，已有1200人扫码</div>"
      })
  void givesNoClaim(String what, String furniture) {
    Extraction alone = read(PAGE.formatted("", ARTICLE, ""));
    assertThat(alone.claims()).as("claims of the article").hasSize(8);
    Extraction before = read(PAGE.formatted(furniture, ARTICLE, ""));
    Extraction after = read(PAGE.formatted("", ARTICLE, furniture));
    Extraction inside = read(PAGE.formatted("", ARTICLE + furniture, ""));
    assertThat(Told.by(before)).as("%s above", what).isEqualTo(Told.by(alone));
    assertThat(Told.by(after)).as("%s below", what).isEqualTo(Told.by(alone));
    assertThat(Told.by(inside)).as("%s right below the article", what).isEqualTo(Told.by(alone));
    assertThat(before.claims()).extracting(Claim::sentence).noneMatch(furniture::contains);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "a link; <p><a href='/files/P020240722.docx'>2024年上半年淄博市经济运行情况</a></p>; P020240722.docx",
        "a link under a note; <p>现将2024年上半年经济运行情况予以公布，详见附件。</p><a href='a.pdf'>附件</a>; a.pdf",
        "a frame; <iframe src='/viewer.html?file=/files/report.pdf&page=1'></iframe>; report.pdf",
        "an embedded file; <embed src='report.ofd' type='application/ofd'>; report.ofd",
        "two files; <p><a href='text.wps'>公报</a></p><p><a href='tables.xlsx'>附表</a></p>; and 1 more"
      })
  void aPageThatOnlyHandsOutAFileIsSaidToBeSo(String what, String body, String named) {
    Extraction read = read(PAGE.formatted("", "<h1>2024年上半年淄博市经济运行情况</h1>" + body, ""));
    assertThat(read.claims()).isEmpty();
    assertThat(read.bulletin().areaCode()).isEqualTo("370300");
    assertThat(read.bulletin().issues())
        .as(what)
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo(BulletinIssue.Code.TEXT_IN_ATTACHMENT);
              assertThat(issue.message()).contains(named);
            });
  }

  @Test
  void aPageThatHandsOutAFileBesideItsTextIsNot() {
    Extraction read =
        read(PAGE.formatted("", ARTICLE + "<p>附件：<a href='tables.xlsx'>主要指标</a></p>", ""));
    assertThat(read.bulletin().issues()).isEmpty();
    assertThat(read.document().meta()).containsEntry("attachment", "tables.xlsx");
  }

  private static Extraction read(String page) {
    return Told.extraction("memory:page", page.getBytes(StandardCharsets.UTF_8));
  }
}
