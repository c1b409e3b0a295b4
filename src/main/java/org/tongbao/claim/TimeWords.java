package org.tongbao.claim;

import java.util.ArrayList;
import java.util.List;

/** The words of {@code times.txt}. */
final class TimeWords {
  private static final Lexicon LEXICON = new Lexicon();
  private static final List<Word> WORDS = new ArrayList<>();

  static {
    for (String line : Vocabulary.lines("times.txt")) {
      Word meaning = word(line.substring(0, line.indexOf(':')));
      for (String word : Vocabulary.words(line)) {
        if (LEXICON.add(word, WORDS.size()) == WORDS.size()) {
          WORDS.add(meaning);
        }
      }
    }
  }

  /** What a word says of time. */
  enum Meaning {
    /** 同比: the usual base. */
    YOY,
    PREV,
    AVG2,
    SAME,
    SAME_LAST_YEAR,
    LAST_YEAR,
    LAST_YEAR_FULL,
    LAST_YEAR_END,
    YEAR_START,
    LAST_MONTH,
    LAST_QUARTER,
    YEAR_BEFORE_LAST,
    END,
    NOW,
    THIS_MONTH,
    /** Months of the year named before them, else of the bulletin's: 上半年. */
    MONTHS
  }

  /**
   * A meaning with its months.
   *
   * @param first 1 to 12 for {@link Meaning#MONTHS}, else 0
   * @param last 1 to 12 for {@link Meaning#MONTHS}, else 0
   */
  record Word(Meaning meaning, int first, int last) {}

  private TimeWords() {}

  private static Word word(String what) {
    int dash = what.indexOf('-');
    return dash < 0
        ? new Word(Meaning.valueOf(what), 0, 0)
        : new Word(
            Meaning.MONTHS,
            Integer.parseInt(what.substring(0, dash)),
            Integer.parseInt(what.substring(dash + 1)));
  }

  /** Returns {@link Lexicon#longest} at a place. */
  static long longest(CharSequence text, int from, int end) {
    return LEXICON.longest(text, from, end);
  }

  /** Returns what a word that was found says. */
  static Word of(long found) {
    return WORDS.get(Lexicon.value(found));
  }
}
