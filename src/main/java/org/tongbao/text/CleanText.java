package org.tongbao.text;

import java.util.List;

/** Text after clean-up; every character knows the range of the source it came from. */
public final class CleanText {
  private final String source;
  private final String text;
  private final OffsetMap map;
  private final Script script;
  private final List<Damage> damage;

  CleanText(String source, String text, OffsetMap map, Script script, List<Damage> damage) {
    this.source = source;
    this.text = text;
    this.map = map;
    this.script = script;
    this.damage = List.copyOf(damage);
  }

  /** Cleans a text as read. Line feeds stay: they part paragraphs and table rows. */
  public static CleanText of(String source) {
    int acts = 0;
    int traditional = 0;
    int simplified = 0;
    for (int i = 0; i < source.length(); i++) {
      int act = Characters.act(source.charAt(i));
      acts |= act;
      traditional += act & Characters.ONLY_TRADITIONAL;
      simplified += act & Characters.ONLY_SIMPLIFIED;
    }
    if ((acts & Characters.ACT) == Characters.PLAIN) {
      return new CleanText(source, source, OffsetMap.IDENTITY, Script.SIMPLIFIED, List.of());
    }
    return Cleaner.clean(
        source, traditional / Characters.ONLY_TRADITIONAL, simplified / Characters.ONLY_SIMPLIFIED);
  }

  /**
   * Returns the clean text: simplified, half-width digits, letters and signs, Chinese punctuation
   * as in print.
   */
  public String text() {
    return text;
  }

  /** Returns the text as read. */
  public String source() {
    return source;
  }

  /** Returns where in the source the clean character at {@code index} begins. */
  public int sourceStart(int index) {
    return map.start(index);
  }

  /**
   * Returns where in the source the clean character at {@code index} ends, exclusive; a note
   * belongs to what it follows.
   */
  public int sourceEnd(int index) {
    return map.end(index);
  }

  /** Returns the source of the clean range, letter for letter; empty for an empty range. */
  public String quote(int start, int end) {
    return start == end ? "" : source.substring(sourceStart(start), sourceEnd(end - 1));
  }

  public Script script() {
    return script;
  }

  /** Tells whether damage that could not be repaired stands in a range of the source. */
  public boolean isDamaged(int start, int end) {
    for (Damage found : damage) {
      if (found.repair() == null && found.start() < end && found.end() > start) {
        return true;
      }
    }
    return false;
  }

  /** Returns the damage found, in text order. */
  public List<Damage> damage() {
    return damage;
  }
}
