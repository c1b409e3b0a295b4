package org.tongbao.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * The units that may follow a number, with every magnitude before them.
 *
 * <pre>
 * unit := magnitude? base per? | magnitude
 * per  := "/" …                     10万, 平方米, 人
 * </pre>
 */
final class Units {
  private final Lexicon units = new Lexicon();
  private final Lexicon per = new Lexicon();
  private final Lexicon magnitudes = new Lexicon();
  private final List<String> symbols = new ArrayList<>();
  private final List<UnitKind> kinds = new ArrayList<>();

  Units() {
    List<String> magnitudeWords = new ArrayList<>();
    for (String line : Vocabulary.lines("units.txt")) {
      if (line.startsWith("MAGNITUDE:")) {
        magnitudeWords.addAll(words(line));
      }
    }
    for (String line : Vocabulary.lines("units.txt")) {
      String kind = line.substring(0, line.indexOf(':'));
      switch (kind) {
        case "MAGNITUDE" -> words(line).forEach(word -> add(magnitudes, word, word, UnitKind.NONE));
        case "PER" -> words(line).forEach(word -> add(per, word, word, UnitKind.AMOUNT));
        default -> words(line).forEach(word -> add(word, UnitKind.valueOf(kind), magnitudeWords));
      }
    }
  }

  private static List<String> words(String line) {
    return Vocabulary.words(line);
  }

  private void add(String word, UnitKind kind, List<String> magnitudeWords) {
    int equals = word.indexOf('=');
    String printed = equals < 0 ? word : word.substring(0, equals);
    String symbol = equals < 0 ? word : word.substring(equals + 1);
    add(units, printed, symbol, kind);
    if (kind == UnitKind.COUNT || kind == UnitKind.AMOUNT) {
      for (String magnitude : magnitudeWords) {
        add(units, magnitude + printed, magnitude + symbol, kind);
      }
    }
  }

  private void add(Lexicon lexicon, String printed, String symbol, UnitKind kind) {
    if (lexicon.add(printed, symbols.size()) == symbols.size()) {
      symbols.add(symbol);
      kinds.add(kind);
    }
  }

  /** Returns the longest unit at a place as {@link Lexicon#longest} does. */
  long unit(CharSequence text, int from, int end) {
    return units.longest(text, from, end);
  }

  long per(CharSequence text, int from, int end) {
    return per.longest(text, from, end);
  }

  long magnitude(CharSequence text, int from, int end) {
    return magnitudes.longest(text, from, end);
  }

  String symbol(int number) {
    return symbols.get(number);
  }

  UnitKind kind(int number) {
    return kinds.get(number);
  }

  /** Returns the reported form of a printed unit, or the unit itself where no list has it. */
  String symbol(String printed) {
    int number = units.exactly(printed, 0, printed.length());
    return number == Lexicon.NONE ? printed : symbols.get(number);
  }
}
