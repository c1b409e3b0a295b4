package org.tongbao.sample;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.tongbao.catalog.Area;

/**
 * Makes one city's bulletins from its first quarter to its last; depends on the options and the
 * city alone.
 */
final class City {
  private static final Layout[] LAYOUTS = Layout.values();
  private static final Voice[] VOICES = Voice.values();

  private final Area area;
  private final SampleOptions options;
  private final SplittableRandom random;

  City(Area area, SampleOptions options) {
    this.area = area;
    this.options = options;
    this.random = new SplittableRandom(options.seed() * 1_000_003L + Long.parseLong(area.code()));
  }

  /**
   * Returns the city's bulletins in the order of their quarters, each mirror after its original.
   */
  List<MadeBulletin> bulletins() {
    int last = SampleOptions.LAST_YEAR * 4 + 3;
    int first = last - options.quarters() + 1;
    Economy economy = new Economy(random.split(), options.rates().revision(), first / 4);
    List<MadeBulletin> made = new ArrayList<>(options.quarters() + 4);
    Map<String, Figure> before = Map.of();
    for (int year = first / 4; year <= SampleOptions.LAST_YEAR; year++) {
      List<Map<String, Figure>> quarters = economy.nextYear();
      for (int q = 0; q < 4; q++) {
        int index = year * 4 + q;
        if (index >= first && random.nextDouble() >= options.rates().hole()) {
          make(year, q + 1, quarters.get(q), before, made);
        }
        before = quarters.get(q);
      }
    }
    return made;
  }

  private void make(
      int year,
      int quarter,
      Map<String, Figure> figures,
      Map<String, Figure> before,
      List<MadeBulletin> made) {
    Voice voice = VOICES[random.nextInt(VOICES.length)];
    Story story = new Story(area, year, quarter, withOmissions(figures), before);
    voice.tell(story);
    LocalDate issuedOn = story.period().end().plusDays(15 + random.nextInt(15));
    Letter letter =
        new Letter(area, voice.title(story), issuer(voice), issuedOn, damaged(story.text()));
    boolean damaged = !letter.body().equals(story.text());
    Layout layout = layoutFor(voice);
    UnaryOperator<String> script = scriptFor(layout);
    String stem = "%d/%s-%dq%d".formatted(year, area.code(), year, quarter);
    String name = stem + "." + layout.ending();
    made.add(
        new MadeBulletin(
            name,
            ByteBuffer.wrap(layout.write(letter, script)),
            area.code(),
            story.period(),
            issuedOn,
            null,
            damaged,
            story.statements()));
    if (random.nextDouble() < options.rates().mirror()) {
      byte[] copy = Layout.SIGNATURE.write(letter, TraditionalScript::writeWithReadings);
      made.add(
          new MadeBulletin(
              stem + "-mirror.txt",
              ByteBuffer.wrap(copy),
              area.code(),
              story.period(),
              issuedOn,
              name,
              damaged,
              List.of()));
    }
  }

  private Map<String, Figure> withOmissions(Map<String, Figure> figures) {
    if (options.rates().omission() == 0) {
      return figures;
    }
    Map<String, Figure> told = new LinkedHashMap<>(figures);
    told.keySet().removeIf(indicator -> random.nextDouble() < options.rates().omission());
    return told;
  }

  private String issuer(Voice voice) {
    return area.name() + (voice == Voice.NOTICE ? "人民政府办公室" : "统计局");
  }

  private Layout layoutFor(Voice voice) {
    if (voice == Voice.NOTICE) {
      // Its title names no area: only a layout that names the issuer tells whose it is.
      return random.nextBoolean() ? Layout.METADATA : Layout.SIGNATURE;
    }
    return LAYOUTS[random.nextInt(LAYOUTS.length)];
  }

  private UnaryOperator<String> scriptFor(Layout layout) {
    if (layout == Layout.PAGE || layout == Layout.WORD) {
      return UnaryOperator.identity();
    }
    return switch (random.nextInt(8)) {
      case 0 -> TraditionalScript::write;
      case 1 -> TraditionalScript::writeWithReadings;
      default -> UnaryOperator.identity();
    };
  }

  /** Replaces up to three characters that are neither figures nor near one. */
  private String damaged(String body) {
    if (random.nextDouble() >= options.rates().damage()) {
      return body;
    }
    StringBuilder out = new StringBuilder(body);
    int lost = 0;
    for (int tries = 0; tries < 60 && lost < 3; tries++) {
      int at = random.nextInt(out.length());
      if (isPlainWord(out, at)) {
        out.setCharAt(at, random.nextBoolean() ? '\uFFFD' : '?');
        lost++;
      }
    }
    return out.toString();
  }

  private static boolean isPlainWord(StringBuilder text, int at) {
    for (int i = Math.max(0, at - 3); i < Math.min(text.length(), at + 4); i++) {
      char c = text.charAt(i);
      if (c < '\u4e00' || c > '\u9fff') {
        return false;
      }
    }
    return true;
  }
}
