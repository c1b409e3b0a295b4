package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {
  private static final String SIMPLIFIED =
      "全市经济运行总体平稳。初步核算，上半年全市地区生产总值1100.9亿元，同比增长5.3%。\n城镇新增就业4.7万人。";
  private static final String TRADITIONAL =
      "全市經濟運行總體平穩。初步核算，上半年全市地區生產總值1100.9億元，同比增長5.3%。\n城鎮新增就業4.7萬人。";

  @ParameterizedTest(name = "{0} that declares {1} is {2}")
  @CsvSource({
    "UTF-8, utf-8, UTF-8",
    "UTF-8, gb2312, UTF-8",
    "GB18030, gb2312, GB18030",
    "GB18030, utf-8, GB18030",
    "GB18030, big5, GB18030",
    "GB18030, '', GB18030",
    "UTF-16LE, '', UTF-16LE",
    "UTF-16BE, utf-8, UTF-16BE"
  })
  void bytesAreBelievedBeforeTheirDeclaration(String written, String declared, String told) {
    byte[] bytes = SIMPLIFIED.getBytes(Charset.forName(written));
    assertThat(Charsets.decode(bytes, declared.isEmpty() ? null : declared))
        .hasValue(new Charsets.Decoded(SIMPLIFIED, told));
  }

  @ParameterizedTest(name = "Big5 that declares {0}")
  @CsvSource({"''", "gb2312", "utf-8", "big5"})
  void traditionalTextInBig5IsToldFromGb(String declared) {
    byte[] bytes = TRADITIONAL.getBytes(Charset.forName("Big5"));
    assertThat(Charsets.decode(bytes, declared.isEmpty() ? null : declared))
        .hasValue(new Charsets.Decoded(TRADITIONAL, "Big5"));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecidesAndIsNoText(String charset) {
    byte[] bytes = ("\uFEFF" + SIMPLIFIED).getBytes(Charset.forName(charset));
    assertThat(Charsets.decode(bytes, "gb2312"))
        .hasValue(new Charsets.Decoded(SIMPLIFIED, charset));
  }

  @Test
  void textInUtf8WithAFewBrokenBytesStaysUtf8() {
    byte[] bytes = SIMPLIFIED.repeat(20).getBytes(StandardCharsets.UTF_8);
    bytes[1] = 'x';
    assertThat(Charsets.decode(bytes, "gb2312").map(Charsets.Decoded::charset)).hasValue("UTF-8");
  }

  @Test
  void textInUtf8InWhichAnotherProgramLostCharactersStaysAsItIs() {
    String lost = SIMPLIFIED.replace("经济", "\uFFFD\uFFFD").replace("初步", "\uFFFD\uFFFD");
    assertThat(Charsets.decode(lost.getBytes(StandardCharsets.UTF_8), "gb2312"))
        .hasValue(new Charsets.Decoded(lost, "UTF-8"));
  }

  @Test
  void bytesOfNoCharsetGiveNothing() {
    byte[] bytes = new byte[4000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 151 + i / 7);
    }
    assertThat(Charsets.decode(bytes, "utf-8")).isEmpty();
  }
}
