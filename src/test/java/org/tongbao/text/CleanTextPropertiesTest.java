package org.tongbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, however damaged. */
class CleanTextPropertiesTest {
  private static final List<String> ORDINARY =
      List.of(
          "經", "(jīng)", "濟", "增長", "增长", "5", ".", "３", "％", "%", " ", "\u00a0", "\u3000", ",",
          "，", "；", ";", ":", "。", "亿元", "億元", "\r\n", "\n", "\t", "㎞", "km", "GDP", "著名", "著力",
          "乾隆", "|", "⼯", "1 228", "∶", "、");

  private static final List<String> BROKEN =
      List.of(
          "?", "？", "\ufffd", "\u00ad", "jī", "ng)", "(", ")", "（ji）", "ň用穹", "鄢齼r", "▋|", "(jī",
          "a(chǎn)");

  @Provide
  Arbitrary<String> ordinary() {
    return joined(ORDINARY);
  }

  @Provide
  Arbitrary<String> texts() {
    return joined(Stream.concat(ORDINARY.stream(), BROKEN.stream()).toList());
  }

  private static Arbitrary<String> joined(List<String> pieces) {
    return Arbitraries.of(pieces).list().ofMaxSize(24).map(list -> String.join("", list));
  }

  @Property(tries = 3000)
  void rangesStandInTheSourceAndNeverGoBack(@ForAll("texts") String source) {
    CleanText clean = CleanText.of(source);
    int last = 0;
    int lastStart = 0;
    for (int i = 0; i < clean.text().length(); i++) {
      assertThat(clean.sourceStart(i)).isGreaterThanOrEqualTo(lastStart);
      assertThat(clean.sourceEnd(i))
          .isGreaterThan(clean.sourceStart(i))
          .isGreaterThanOrEqualTo(last)
          .isLessThanOrEqualTo(source.length());
      last = clean.sourceEnd(i);
      lastStart = clean.sourceStart(i);
    }
  }

  @Property(tries = 3000)
  void quotesAreLettersOfTheSource(
      @ForAll("texts") String source, @ForAll int from, @ForAll int length) {
    CleanText clean = CleanText.of(source);
    int size = clean.text().length();
    int start = Math.floorMod(from, size + 1);
    int end = start + Math.floorMod(length, size - start + 1);
    String quote = clean.quote(start, end);
    assertThat(source).contains(quote);
    if (end > start) {
      assertThat(source.substring(clean.sourceStart(start), clean.sourceEnd(end - 1)))
          .isEqualTo(quote);
    }
  }

  @Property(tries = 3000)
  void cleanTextIsCleanAlready(@ForAll("ordinary") String source) {
    String clean = CleanText.of(source).text();
    assertThat(CleanText.of(clean).text()).isEqualTo(clean);
  }
}
