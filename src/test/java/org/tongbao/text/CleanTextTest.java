package org.tongbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "經(jīng)濟|经济",
        "國(guó)內(nèi)生產(chǎn)總值|国内生产总值",
        "經（jīng）濟|经济",
        "運(yùn)行|运行",
        "綠(lǜ)色|绿色",
        "農(nong)村|农村",
        "重慶(chóngqìng)市|重庆市",
        "0.2個(gè)百分點(diǎn)|0.2个百分点",
        "長(zhǎng)安|长安",
        "承(chénɡ)德|承德",
        // cut off at the end, at the beginning, and in the middle
        "全市經(jīng|全市经",
        "全市經(ji|全市经",
        "經jīng)濟|经济",
        "經(jīng濟|经济",
      })
  void takesReadingsOff(String printed, String clean) {
    assertThat(CleanText.of(printed).text()).isEqualTo(clean);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公路199公里(km)",
        "京东(中国)特产馆",
        "地区生产总值(GDP)",
        "增加值(含小微企业)",
        "品牌(café)馆",
        "甲(a)乙",
        "重庆(chongqing)市",
        "增长(expected)",
        "吨(t)标准煤",
        "(jīng)",
        "2024(nián)",
      })
  void leavesOtherBracketsAlone(String printed) {
    assertThat(CleanText.of(printed).text()).isEqualTo(printed);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "規模以上工業增加值|规模以上工业增加值",
        "今後一段時間|今后一段时间",
        "社會零售總額較上年減少|社会零售总额较上年减少",
        "餘額與綫上銷售|余额与线上销售",
        "乾隆年間的乾貨|乾隆年间的干货",
        "著名產業園區著力發展|著名产业园区着力发展",
        "顯著改善|显著改善",
        "完成年度計畫的動畫企業|完成年度计划的动画企业",
        "瞭解情況並瞭望遠方|了解情况并瞭望远方",
        "於陵古城位於周村區|於陵古城位于周村区",
        "反覆核實覆蓋面積|反复核实覆盖面积",
        "裏程與鄉里|里程与乡里",
      })
  void simplifiesTraditionalText(String printed, String clean) {
    assertThat(CleanText.of(printed).text()).isEqualTo(clean);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "初步核算，2024年前三季度全市地区生产总值1228.4亿元，同比增长5.3%。",
        "乾县位于咸阳市，著名产业发展良好，昇腾计算中心建成",
        "一、经济运行企稳向好\n（一）总量与结构。三次产业结构为3.9:58.5:37.6。",
        "项目总投资1,234.5亿元，于16:20开工",
        "| 指标 | 单位 | 1-9月 |\n|---|---|---|\n| 生产总值 | 亿元 | 1228.4 |",
        "进出口总额-8.7%——降幅收窄……",
        "详见http://tjj.example.cn/a?id=5,6",
        "什么原因？有效需求不足。",
        "表1\t主要指标\t单位\n",
      })
  void leavesPlainSimplifiedTextAsItIs(String plain) {
    CleanText clean = CleanText.of(plain);
    assertThat(clean.text()).isEqualTo(plain);
    assertThat(clean.script()).isEqualTo(Script.SIMPLIFIED);
    assertThat(clean.damage()).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "增长４．３％|增长4.3%",
        "ＧＤＰ总量|GDP总量",
        "－8.7％|-8.7%",
        "−8.7﹪|-8.7%",
        "产业结构4.0∶48.1∶47.9|产业结构4.0:48.1:47.9",
        "⼯业增加值⽐上年增⻓|工业增加值比上年增长",
        "全⻓316㎞|全长316km",
        "农业,工业;其中:制造业|农业，工业；其中：制造业",
        "增长5.6%,4月份|增长5.6%，4月份",
        "总量1,234.5亿元,增长6.9,其中|总量1,234.5亿元，增长6.9，其中",
        "工业,,农业|工业，农业",
        "工业，,农业|工业，农业",
        "工业，；农业。。|工业；农业。",
        "工\u00ad业\u200b增\ufeff加值|工业增加值",
        "增长5 ．3 ％|增长5.3%",
        "增长5. 3%|增长5.3%",
        "统计局\u00a02024年|统计局 2024年",
      })
  void writesDigitsSignsAndMarksAsPrintHasThem(String printed, String clean) {
    assertThat(CleanText.of(printed).text()).isEqualTo(clean);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "全年 粮食 产量 76.79 万 吨 ， 增长 5 ． 3 ％ 。|全年粮食产量76.79万吨，增长5.3%。",
        "地区 生产 总值 1 228 亿元，增长 4.1 %。|地区生产总值1228亿元，增长4.1%。",
        "全市生产总值 1 228.45 亿元，居全省第 3 位。|全市生产总值1228.45亿元，居全省第3位。",
        "2024 年 6 月末，全市共有 12 个园区。|2024年6月末，全市共有12个园区。",
        "农 业|农业",
        "政 府 工 作 报 告|政府工作报告",
        "企业（ 单位 ）数为 5 家。|企业（单位）数为5家。",
      })
  void takesBlanksOutOfProse(String printed, String clean) {
    assertThat(CleanText.of(printed).text()).isEqualTo(clean);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "指标 单位 产量 增长（%）",
        "合成氨 万吨 38.4 3.5",
        "生产总值1228 5.3 4.1，其中，工业663 228 7.1",
        "2024年7月25日 淄博市统计局",
        "五、国内贸易 全年社会消费品零售总额1434.1亿元，增长5.5%。",
        "贷款余额，中长期 72072 8357 43216",
        "增长4.7 旅客周转量，年末，全市",
        "增长7.2 年末机动车保有量，其中，汽车",
        "6. 9月末，存款余额增长3%。",
        "5 | 3 | % | 工 | 业",
      })
  void leavesBlanksThatPartCellsAndHeadings(String printed) {
    assertThat(CleanText.of(printed).text()).isEqualTo(printed);
  }

  @Test
  void linesAreKeptAndTabsToo() {
    assertThat(CleanText.of("指标\t单位\r\n总值\t亿元\r末\u2028行").text()).isEqualTo("指标\t单位\n总值\t亿元\n末\n行");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "全市经济运行平稳|SIMPLIFIED",
        "2024 GDP 5.3%|SIMPLIFIED",
        "全市經濟運行平穩|TRADITIONAL",
        "全市經(jīng)濟運(yùn)行平穩|PINYIN",
        "全市经济运行平稳，著名商圈『東方』|SIMPLIFIED",
      })
  void tellsTheScript(String printed, Script script) {
    assertThat(CleanText.of(printed).script()).isEqualTo(script);
  }

  @ParameterizedTest(name = "{1} in {0} is printed {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "高0.2個(gè)百分點(diǎn),|0.2个百分点|0.2個(gè)百分點(diǎn)",
        "增长5 ．3 ％，|5.3%|5 ．3 ％",
        "全⻓316㎞。|316km|316㎞",
        "工业，,农业|工业，|工业，,",
        "\ufeff工\u00ad业|工业|工\u00ad业",
      })
  void quotesWhatTheSourcePrints(String printed, String words, String quote) {
    CleanText clean = CleanText.of(printed);
    int start = clean.text().indexOf(words);
    assertThat(clean.quote(start, start + words.length())).isEqualTo(quote);
  }

  @Test
  void lostCharactersAreMarked() {
    CleanText clean = CleanText.of("全民健身日?体育宣传周，工业\ufffd\ufffd增长");
    assertThat(clean.damage())
        .containsExactly(
            new Damage(Damage.Kind.LOST_CHARACTERS, 5, 6, null),
            new Damage(Damage.Kind.REPLACEMENT_CHARACTER, 14, 16, null));
    assertThat(clean.text()).isEqualTo("全民健身日?体育宣传周，工业\ufffd\ufffd增长");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`總值？鄢齼r格因素增長5%`|总值，扣除价格因素增长5%|？鄢齼r|，扣除价",
        "`總值，？鄢齼r格因素增長5%`|总值，扣除价格因素增长5%|？鄢齼r|扣除价",
        "`絕對量 。▋|元)`|绝对量（亿元)|`。▋|`|（亿",
      })
  void shiftedBytesThatAllowOneReadingAreRepaired(
      String printed, String clean, String damaged, String repair) {
    CleanText text = CleanText.of(printed);
    assertThat(text.text()).isEqualTo(clean);
    int start = printed.indexOf(damaged);
    assertThat(text.damage())
        .containsExactly(
            new Damage(Damage.Kind.SHIFTED_BYTES, start, start + damaged.length(), repair));
    assertThat(text.isDamaged(0, printed.length())).isFalse();
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "貸款、社??ň用穹?wù)、領取, ??ň用穹?",
    "熱力、燃?xì)饧八a(chǎn)和供應業增長, ?xì)饧八a",
    "新材料領域?qū)＠A(yù)審綠色通道, ?",
    "增长?.3%, ?",
    "完成1?8亿元, ?",
  })
  void shiftedAndLostCharactersAreMarked(String printed, String damaged) {
    CleanText text = CleanText.of(printed);
    int start = printed.indexOf(damaged);
    assertThat(text.damage()).hasSize(1);
    Damage damage = text.damage().get(0);
    assertThat(damage.repair()).isNull();
    assertThat(damage.start()).isEqualTo(start);
    assertThat(damage.end()).isEqualTo(start + damaged.length());
    assertThat(text.isDamaged(0, start)).isFalse();
    assertThat(text.isDamaged(start, start + 1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "为什么？鄢陵县增长快。",
        "增长5%？龘先生问道",
        "怎么办？我们看",
        "是吗?因为需求不足",
        "见http://a.cn/?id=5",
        "原因何在？",
        "(Běijīng)",
        "进度▋▋▋",
      })
  void questionsAreNoDamage(String printed) {
    assertThat(CleanText.of(printed).damage()).isEmpty();
  }

  @Test
  void everyRangeOfAnEmptyTextIsEmpty() {
    assertThat(CleanText.of("").quote(0, 0)).isEmpty();
    assertThat(IntStream.range(0, CleanText.of("").text().length())).isEmpty();
  }
}
