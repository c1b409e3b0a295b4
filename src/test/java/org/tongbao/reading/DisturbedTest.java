package org.tongbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.claim.Extraction;
import org.tongbao.text.Damage;

/** What sites and programs do to a text, and what it tells all the same, in its own letters. */
class DisturbedTest {
  /** Changes that a reader does not mind. */
  enum Harmless {
    ZERO_WIDTH_SPACES,
    SOFT_HYPHENS,
    NO_BREAK_SPACES_BEFORE_UNITS,
    FULL_WIDTH_DIGITS,
    DOUBLED_COMMAS,
    WINDOWS_LINES,
    BLANK_LINES,
    TRADITIONAL_SCRIPT;

    String change(String text) {
      return switch (this) {
        case ZERO_WIDTH_SPACES -> every(text, 7, "\u200B");
        case SOFT_HYPHENS -> every(text, 9, "\u00AD");
        case NO_BREAK_SPACES_BEFORE_UNITS -> text.replaceAll("(?<=\\d)(?=[亿万億萬%％])", "\u00A0");
        case FULL_WIDTH_DIGITS -> fullWidth(text);
        case DOUBLED_COMMAS -> text.replace("，", "，，");
        case WINDOWS_LINES -> text.replace("\n", "\r\n");
        case BLANK_LINES -> text.replace("\n", "\n\n");
        case TRADITIONAL_SCRIPT -> ZhConverterUtil.toTraditional(text);
      };
    }
  }

  /** Changes that lose characters. */
  enum Losses {
    REPLACEMENT_CHARACTERS("\uFFFD"),
    QUESTION_MARKS("??");

    private final String mark;

    Losses(String mark) {
      this.mark = mark;
    }

    /** Loses every fortieth character that stands between two of Chinese script. */
    String change(String text) {
      StringBuilder changed = new StringBuilder();
      int seen = 0;
      for (int i = 0; i < text.length(); i++) {
        boolean between =
            i > 0 && i + 1 < text.length() && isHan(text, i - 1) && isHan(text, i + 1);
        boolean lost = between && isHan(text, i) && ++seen % 40 == 0;
        changed.append(lost ? mark : text.charAt(i));
      }
      return changed.toString();
    }

    private static boolean isHan(String text, int at) {
      return Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN;
    }
  }

  @BeforeAll
  static void needsTheBulletins() {
    Shared.needed();
  }

  static Stream<Arguments> harmless() {
    return Stream.of(Harmless.values()).flatMap(DisturbedTest::withBulletins);
  }

  static Stream<Arguments> losses() {
    return Stream.of(Losses.values()).flatMap(DisturbedTest::withBulletins);
  }

  private static Stream<Arguments> withBulletins(Enum<?> change) {
    return Shared.bulletins().stream()
        .map(file -> Arguments.of(change, file.getFileName().toString(), file));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("harmless")
  void tellsTheSame(Harmless change, String name, Path bulletin) throws IOException {
    Extraction published = Told.extraction("published", Files.readAllBytes(bulletin));
    Extraction changed = read(change.change(published.document().text()));
    assertThat(Told.by(changed)).as(name).isEqualTo(Told.by(published));
    assertThat(Told.misquoted(changed)).isEmpty();
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("losses")
  void quotesWhatIsLeftLetterForLetterAndSaysWhereCharactersWereLost(
      Losses loss, String name, Path bulletin) throws IOException {
    Extraction published = Told.extraction("published", Files.readAllBytes(bulletin));
    String text = loss.change(published.document().text());
    Extraction changed = read(text);
    assertThat(Told.misquoted(changed)).isEmpty();
    List<Damage> damage = changed.bulletin().text().damage();
    List<Integer> unsaid = new ArrayList<>();
    int marks = 0;
    for (int at = text.indexOf(loss.mark); at >= 0; at = text.indexOf(loss.mark, at + 2)) {
      int place = at;
      marks++;
      if (damage.stream().noneMatch(d -> d.start() <= place && place < d.end())) {
        unsaid.add(at);
      }
    }
    assertThat(marks).as("losses in %s", name).isGreaterThan(3);
    assertThat(unsaid).as("places of losses that are not told").isEmpty();
    assertThat(changed.claims())
        .as("claims left of %s", name)
        .hasSizeGreaterThan(published.claims().size() / 2);
  }

  private static Extraction read(String text) {
    return Told.extraction("changed.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts a mark before a character of Chinese script after so many others at least. */
  private static String every(String text, int characters, String mark) {
    return text.replaceAll("([^\n]{%d})(?=\\p{IsHan})".formatted(characters), "$1" + mark);
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean narrow = (c >= '0' && c <= '9') || c == '%';
      wide.append(narrow ? (char) (c + 0xFEE0) : c);
    }
    return wide.toString();
  }
}
