package org.tongbao.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cleans texts, each in one pass from its first character to its last. A thread has one, whose room
 * to write in serves text after text.
 */
final class Cleaner {
  /** Words before a mark that make it a question. */
  private static final String QUESTIONS = "吗呢么何谁";

  /** Room for longer texts than this is not kept for the next. */
  private static final int KEPT = 1 << 20;

  private static final ThreadLocal<Cleaner> OF_THREAD = ThreadLocal.withInitial(Cleaner::new);

  private String source = "";
  private final Notes notes = new Notes();
  private final Blanks blanks = new Blanks();
  private boolean mapsTraditional;
  private boolean traditional;
  private final OffsetMap.Builder map = new OffsetMap.Builder();
  private final List<Damage> damage = new ArrayList<>();
  private char[] out = new char[1 << 12];
  private int size;
  private int readings;
  private int[] twoWays = new int[4];
  private int twoWayCount;

  /** Where the damage found last ends, in the source. */
  private int marked;

  private Cleaner() {}

  /**
   * Cleans a text.
   *
   * @param traditional how many of its characters are of traditional script alone
   * @param simplified how many are of simplified script alone
   */
  static CleanText clean(String source, int traditional, int simplified) {
    Cleaner cleaner = source.length() > KEPT ? new Cleaner() : OF_THREAD.get();
    cleaner.begin(source, traditional, simplified);
    return cleaner.clean();
  }

  private void begin(String text, int traditionals, int simplifieds) {
    source = text;
    notes.begin(text);
    blanks.begin(text);
    // a page in simplified script may hold a name in traditional characters, which stays
    mapsTraditional = traditionals > simplifieds / 8;
    traditional = traditionals > simplifieds;
    if (out.length < text.length()) {
      out = new char[text.length()];
    }
    map.clear();
    damage.clear();
    size = 0;
    readings = 0;
    twoWayCount = 0;
    marked = 0;
  }

  private CleanText clean() {
    int i = 0;
    while (i < source.length()) {
      char c = source.charAt(i);
      int act = Characters.act(c) & Characters.ACT;
      i = act == Characters.PLAIN ? plain(i) : act(act, c, i);
    }
    for (int k = 0; k < twoWayCount; k++) {
      out[twoWays[k]] = TwoWays.choose(out, size, twoWays[k]);
    }
    String text = map.isIdentity() && same() ? source : new String(out, 0, size);
    return new CleanText(source, text, map.build(), script(), damage);
  }

  private boolean same() {
    if (size != source.length()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (out[i] != source.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private Script script() {
    if (readings > 0 && (traditional || readings > 2)) {
      return Script.PINYIN;
    }
    return traditional ? Script.TRADITIONAL : Script.SIMPLIFIED;
  }

  /** Writes the plain characters from {@code start} on at once, which most of a text is. */
  private int plain(int start) {
    int end = start + 1;
    while (end < source.length() && isPlain(source.charAt(end))) {
      end++;
    }
    int after = size + end - start;
    if (after > out.length) {
      out = Arrays.copyOf(out, after + 16 + after / 8);
    }
    source.getChars(start, end, out, size);
    map.addAll(size, start, end);
    size = after;
    return end;
  }

  private static boolean isPlain(char c) {
    return (Characters.act(c) & Characters.ACT) == Characters.PLAIN;
  }

  /** Writes a clean character that comes from the source character at {@code at}. */
  private int put(char c, int at) {
    return put(c, at, at + 1);
  }

  private int put(char c, int start, int end) {
    if (size == out.length) {
      out = Arrays.copyOf(out, size + 16 + size / 8);
    }
    map.add(size, start, end);
    out[size++] = c;
    return end;
  }

  private int act(int act, char c, int at) {
    return switch (act) {
      case Characters.VARIANT -> put(Characters.clean(c), at);
      case Characters.TRADITIONAL -> put(mapsTraditional ? Characters.clean(c) : c, at);
      case Characters.TWO_WAYS -> twoWays(c, at);
      case Characters.BLANK -> blank(at);
      case Characters.INVISIBLE -> at + 1;
      case Characters.BREAK -> put('\n', c, at);
      case Characters.BRACKET -> bracket(c, at);
      case Characters.PAUSE -> pause(c, at);
      case Characters.TONED -> toned(c, at);
      case Characters.LOST -> lost(c, at);
      case Characters.SHORTHAND -> shorthand(c, at);
      case Characters.SHIFTED -> shifted(c, at);
      default -> throw new IllegalStateException("no act " + act);
    };
  }

  private int put(char feed, char c, int at) {
    return c == '\r' && at(at + 1) == '\n' ? at + 1 : put(feed, at);
  }

  private int twoWays(char c, int at) {
    if (traditional) {
      if (twoWayCount == twoWays.length) {
        twoWays = Arrays.copyOf(twoWays, 2 * twoWayCount);
      }
      twoWays[twoWayCount++] = size;
    }
    return put(c, at);
  }

  private int bracket(char c, int at) {
    int end = notes.end(at, last());
    if (end == at) {
      return put(c, at);
    }
    readings++;
    map.extend(size, end);
    return end;
  }

  /** Drops the rest of a note whose beginning is lost, with the letters written already. */
  private int toned(char c, int at) {
    int end = notes.endOfRest(at);
    int kept = size;
    while (kept > 0 && size - kept < 4 && out[kept - 1] >= 'a' && out[kept - 1] <= 'z') {
      kept--;
    }
    if (end == at || kept == 0 || !(Characters.isHan(out[kept - 1]) || isLost(out[kept - 1]))) {
      return at < marked ? put(c, at) : shifted(c, at);
    }
    size = kept;
    map.truncate(kept);
    map.extend(kept, end);
    readings++;
    return end;
  }

  /** Writes a comma, stop or colon as Chinese print has it, and several as the strongest. */
  private int pause(char c, int at) {
    if (c == '，' && groupsDigits(at)) {
      return put(',', at);
    }
    boolean chinese = Pauses.isChinese(c) || Pauses.inChinese(source, at, last());
    char mark = chinese ? Pauses.chinese(c) : c == '∶' ? ':' : c;
    if (size > 0 && Pauses.isChinese(mark) && Pauses.isChinese(last())) {
      out[size - 1] = Pauses.stronger(last(), mark);
      map.extend(size, at + 1);
      return at + 1;
    }
    return put(mark, at);
  }

  /** Tells whether a wide comma stands between thousands in wide digits: １，２３４. */
  private boolean groupsDigits(int at) {
    boolean groups = at > 0 && isWideDigit(source.charAt(at - 1)) && !isWideDigit(at(at + 4));
    for (int i = at + 1; i < at + 4; i++) {
      groups &= isWideDigit(at(i));
    }
    return groups;
  }

  private static boolean isWideDigit(char c) {
    return c >= '０' && c <= '９';
  }

  private int blank(int at) {
    int next = at + 1;
    while (next < source.length() && Characters.isVoid(source.charAt(next))) {
      next++;
    }
    if (blanks.go(out, size, at, next)) {
      return next;
    }
    for (int i = at; i < next; i++) {
      if (Characters.isBlank(source.charAt(i))) {
        put(' ', i);
      }
    }
    return next;
  }

  /** Writes characters that say that others are lost, and marks them unless they are certain. */
  private int lost(char c, int at) {
    if (c == '\ufffd') {
      return mark(Damage.Kind.REPLACEMENT_CHARACTER, at, run(c, at));
    }
    if (c == '？') {
      return Gbk.isRare(at(at + 1)) ? shifted(c, at) : put(c, at);
    }
    int end = run(c, at);
    if (!isInWord(last(), at(end)) || QUESTIONS.indexOf(last()) >= 0) {
      return put(c, at);
    }
    int shifted = ShiftedBytes.end(source, end);
    return shifted > end
        ? mark(Damage.Kind.SHIFTED_BYTES, at, shifted)
        : mark(Damage.Kind.LOST_CHARACTERS, at, end);
  }

  private int run(char c, int at) {
    int end = at;
    while (at(end) == c) {
      end++;
    }
    return end;
  }

  private static boolean isInWord(char before, char after) {
    return (Characters.isHan(before) || isDigit(before))
        && (Characters.isHan(after) || isDigit(after) || after == '.' || isLatin(after));
  }

  /** Marks damage, unless it is marked already, and writes its first character. */
  private int mark(Damage.Kind kind, int start, int end) {
    if (start >= marked) {
      damage.add(new Damage(kind, start, end, null));
      marked = end;
    }
    return put(source.charAt(start), start);
  }

  /** Writes what shifted bytes are where that is certain, else marks them. */
  private int shifted(char c, int at) {
    ShiftedBytes.Stretch stretch = ShiftedBytes.about(source, at);
    if (stretch == null || stretch.start() < marked) {
      boolean amongWords = c != '？' && Characters.isHan(last()) && Characters.isHan(at(at + 1));
      return amongWords ? mark(Damage.Kind.SHIFTED_BYTES, at, at + 1) : put(c, at);
    }
    if (stretch.start() < at && size > 0 && map.start(size - 1) == stretch.start()) {
      size--;
      map.truncate(size);
    }
    int from = size;
    if (c == '？' && !Pauses.isChinese(last()) && last() != '\n') {
      put('，', stretch.start());
    }
    String words = stretch.words();
    for (int i = 0; i < words.length(); i++) {
      int start = stretch.start() + i;
      int end = i + 1 < words.length() ? start + 1 : stretch.end();
      put(mapsTraditional ? Characters.clean(words.charAt(i)) : words.charAt(i), start, end);
    }
    marked = stretch.end();
    String repair = new String(out, from, size - from);
    damage.add(new Damage(Damage.Kind.SHIFTED_BYTES, stretch.start(), stretch.end(), repair));
    return stretch.end();
  }

  private int shorthand(char c, int at) {
    String letters = Characters.written(c);
    for (int i = 0; i < letters.length(); i++) {
      put(letters.charAt(i), at);
    }
    return at + 1;
  }

  private static boolean isLost(char c) {
    return c == '?' || c == '\ufffd';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return Syllables.bare(c) != 0;
  }

  private char at(int index) {
    return index < source.length() ? source.charAt(index) : '\n';
  }

  private char last() {
    return size == 0 ? '\n' : out[size - 1];
  }
}
