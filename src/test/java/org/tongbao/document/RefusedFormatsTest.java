package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not read is called by its name, whatever its file is called. */
class RefusedFormatsTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "{\\rtf1\\ansi\\ansicpg936 \\'b9\\'ab; It is a rich text file (RTF), to be saved as DOCX.",
        "From: <Saved by Blink>⏎MIME-Version: 1.0⏎Content-Type: multipart/related⏎⏎<html>; It is a"
            + " page with its pictures (MHTML), to be saved as HTML.",
        "GIF89a; It is a GIF picture.",
        "Rar!\u001A\u0007x; It is a RAR archive.",
        "BZh91AY; It is a bzip2 file.",
        "\u007FELF; It is a program."
      })
  void isRefusedByName(String head, String message) {
    byte[] bytes = head.replace('⏎', '\n').getBytes(StandardCharsets.ISO_8859_1);
    assertThat(new DocumentReader().read("bulletin.txt", bytes))
        .singleElement()
        .isInstanceOfSatisfying(
            Unreadable.class,
            unreadable -> {
              assertThat(unreadable.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
              assertThat(unreadable.message()).isEqualTo(message);
            });
  }
}
