package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GDP 5.3%",
        "全市生产总值5.3亿元",
        "é¼½à",
        "𠀀吉𠮷",
        "\uFFFD?",
        "\u0000\u007F\u07FF\u0800\uFFFF"
      })
  void readsWhatWasWritten(String text) {
    assertThat(Utf8.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @Test
  void readsRoomAfterLongerTexts() {
    String longer = "增长".repeat(5_000);
    assertThat(Utf8.decode(longer.getBytes(StandardCharsets.UTF_8))).isEqualTo(longer);
    assertThat(Utf8.decode("增长".getBytes(StandardCharsets.UTF_8))).isEqualTo("增长");
  }

  @Test
  void readsDamagedBytesAsStringDoes() {
    Random random = new Random(4);
    byte[] whole = "全市GDP增长5.3%，𠮷é。".repeat(3).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = whole.clone();
      for (int damage = random.nextInt(4); damage >= 0; damage--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(Utf8.decode(bytes)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
