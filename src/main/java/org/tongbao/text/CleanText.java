package org.tongbao.text;

import java.util.List;

/** Text after clean-up; every character knows the range of the source it came from. */
public final class CleanText {
  private final String source;
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final Script script;
  private final List<Damage> damage;

  private CleanText(
      String source, String text, int[] starts, int[] ends, Script script, List<Damage> damage) {
    this.source = source;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.script = script;
    this.damage = List.copyOf(damage);
  }

  /** Cleans a text as read. Line feeds stay: they part paragraphs and table rows. */
  public static CleanText of(String source) {
    int[] starts = new int[source.length()];
    int[] ends = new int[source.length()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
    return new CleanText(source, source, starts, ends, Script.SIMPLIFIED, List.of());
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
    return starts[index];
  }

  /**
   * Returns where in the source the clean character at {@code index} ends, exclusive; a note
   * belongs to what it follows.
   */
  public int sourceEnd(int index) {
    return ends[index];
  }

  /** Returns the source of the clean range, letter for letter; empty for an empty range. */
  public String quote(int start, int end) {
    return start == end ? "" : source.substring(sourceStart(start), sourceEnd(end - 1));
  }

  public Script script() {
    return script;
  }

  /** Returns the damage found, in text order. */
  public List<Damage> damage() {
    return damage;
  }
}
