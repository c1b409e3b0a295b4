package org.tongbao.claim;

/** What stands after a number and bounds it: 以上, 以内, 左右, 大关. */
final class Bounds {
  private static final String[] SUFFIXES = {
    "及以上", "及以下", "（含）以上", "(含)以上", "以上", "以下", "以内", "左右", "上下", "之多", "大关", "开外", "之内", "以外"
  };

  private static final String FIRST = "及（(以左上之大开";

  private final Vocabulary vocabulary;

  Bounds(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns where the bound that begins at a place ends, or the place itself where none does. */
  static int end(String text, int at, int end) {
    if (at >= end || FIRST.indexOf(text.charAt(at)) < 0) {
      return at;
    }
    for (String suffix : SUFFIXES) {
      if (at + suffix.length() <= end && text.startsWith(suffix, at)) {
        return at + suffix.length();
      }
    }
    return at;
  }

  /** Tells whether words after 翻一番 say that it is more: 翻一番还多, 翻番以上. */
  static boolean saysMore(String text, int at) {
    return text.startsWith("还多", at)
        || text.startsWith("多", at)
        || text.startsWith("以上", at)
        || text.startsWith("有余", at);
  }

  /** Returns what the bound in a range of the text makes of the number before it. */
  static Qualifier qualifier(String text, int at, int to) {
    if (to == at) {
      return Qualifier.EXACT;
    }
    return switch (text.charAt(to - 1)) {
      case '右' -> Qualifier.ABOUT;
      case '下' -> text.charAt(to - 2) == '上' ? Qualifier.ABOUT : Qualifier.UNDER;
      case '内' -> Qualifier.UNDER;
      case '多' -> Qualifier.EXACT;
      default -> Qualifier.OVER;
    };
  }

  /** Tells whether a bound goes on to name what is so: 5000万元以上项目. */
  boolean isThreshold(String text, int at, int to, int end) {
    char mark = text.charAt(to - 1);
    if (mark != '上' && mark != '下' && mark != '内') {
      return false;
    }
    if (text.charAt(at) == '及' || text.charAt(at) == '（' || text.charAt(at) == '(') {
      return true;
    }
    if (to >= end || text.charAt(to - 2) == '上') {
      return false;
    }
    if (text.charAt(to) == '的') {
      return !Aims.follows(text, to, end)
          && !text.startsWith("的增", to)
          && !text.startsWith("的速", to)
          && !text.startsWith("的较", to)
          && !text.startsWith("的高", to)
          && !text.startsWith("的中", to)
          && !text.startsWith("的平", to);
    }
    char next = text.charAt(to);
    if (next < 0x4E00 || next > 0x9FFF) {
      return Numerals.isDigit(next) || NumberNames.isLatin(next);
    }
    long word = vocabulary.longest(text, to, end);
    if (word == Lexicon.NONE) {
      return true;
    }
    long tags = vocabulary.tags(Lexicon.value(word));
    return (tags & Tag.NOUN.bit) != 0
        || (tags
                & Tag.bits(
                    Tag.VERB,
                    Tag.RISE,
                    Tag.FALL,
                    Tag.AND,
                    Tag.LEAD,
                    Tag.SPEED,
                    Tag.COMPARE,
                    Tag.ADVERB,
                    Tag.SHARE,
                    Tag.RANK,
                    Tag.BOTH,
                    Tag.ABOVE,
                    Tag.BELOW))
            == 0;
  }
}
