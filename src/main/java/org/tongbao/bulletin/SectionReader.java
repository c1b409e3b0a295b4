package org.tongbao.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Parts the lines of a bulletin's body into sections, sentences and tables. */
final class SectionReader {
  /** A caption longer than this is prose. */
  private static final int LONGEST_CAPTION = 60;

  private final Lines lines;
  private final int first;
  private final int end;
  private final List<Section> sections = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private String heading = "";
  private boolean inNotes;

  /** Whether the notes of a table are being read. */
  private boolean underTable;

  /** Line after the last flattened table; a header stands below it. */
  private int afterFlat;

  private final FlatTables flatTables;

  private SectionReader(Lines lines, int first, int end, Predicate<String> isUnit) {
    this.lines = lines;
    this.first = first;
    this.end = end;
    this.afterFlat = first;
    this.flatTables = new FlatTables(lines, end, isUnit);
  }

  /**
   * Reads lines {@code first} to {@code end}, exclusive; {@code isUnit} knows the words that are
   * units.
   */
  static List<Section> read(Lines lines, int first, int end, Predicate<String> isUnit) {
    return new SectionReader(lines, first, end, isUnit).read();
  }

  private List<Section> read() {
    int line = first;
    while (line < end && !Furniture.endsTheArticle(lines, line)) {
      line = lines.isTableRow(line) ? table(line) : flatTableOrParagraph(line);
    }
    close();
    return sections;
  }

  private int flatTableOrParagraph(int line) {
    FlatTables.Found found =
        line < afterFlat || inNotes || lines.isEmpty(line) ? null : flatTables.at(line, afterFlat);
    if (found == null) {
      return paragraph(line);
    }
    while (!passages.isEmpty()
        && passages.get(passages.size() - 1) instanceof Sentence last
        && last.paragraph() >= found.first()) {
      passages.remove(passages.size() - 1);
    }
    dropCaption();
    passages.add(new Table(caption(found.first()), found.rows()));
    afterFlat = found.end();
    return found.end();
  }

  private int table(int line) {
    int after = line;
    while (after < end && lines.isTableRow(after)) {
      after++;
    }
    inNotes = false;
    dropCaption();
    passages.add(TableReader.read(lines, line, after, caption(line)));
    return after;
  }

  /** Returns the short lines right above a table, joined by a blank. */
  private String caption(int table) {
    String caption = "";
    for (int line = table - 1; line >= first && table - line <= 5; line--) {
      if (lines.isEmpty(line)) {
        continue;
      }
      if (caption.isEmpty() && leadsIn(line)) {
        return leadIn(line);
      }
      if (lines.isTableRow(line)
          || lines.length(line) > LONGEST_CAPTION
          || lines.isProse(line)
          || Furniture.isFurniture(lines, line)) {
        break;
      }
      caption = caption.isEmpty() ? lines.words(line) : lines.words(line) + " " + caption;
    }
    return caption;
  }

  /** Tells whether prose ends in a colon and so leads in what stands below it. */
  private boolean leadsIn(int line) {
    char last = lines.text().charAt(lines.end(line) - 1);
    return (last == '：' || last == ':') && lines.isProse(line);
  }

  /** Returns the last sentence of a line without its colon, or nothing where it is long. */
  private String leadIn(int line) {
    String words = lines.words(line);
    String last = words.substring(words.lastIndexOf('。', words.length() - 2) + 1);
    return last.length() > LONGEST_CAPTION ? "" : last.substring(0, last.length() - 1);
  }

  /** Takes back the lines above a table that were read as sentences and state no figure. */
  private void dropCaption() {
    while (!passages.isEmpty()
        && passages.get(passages.size() - 1) instanceof Sentence last
        && isCaption(last.paragraph())) {
      passages.remove(passages.size() - 1);
    }
  }

  private boolean isCaption(int line) {
    return lines.length(line) <= LONGEST_CAPTION
        && !lines.isProse(line)
        && (!lines.hasDigit(line) || lines.startsWith(line, "单位"));
  }

  /** Tells whether the line is the caption of a table or figure: 表1 …, 图2 …. */
  private boolean isNumberedCaption(int line) {
    String text = lines.text();
    int i = lines.start(line);
    boolean named = lines.startsWith(line, "附表") || lines.startsWith(line, "续表");
    if (!named && !lines.startsWith(line, "表") && !lines.startsWith(line, "图")) {
      return false;
    }
    i += named ? 2 : 1;
    while (i < lines.end(line) && Lines.isBlank(text.charAt(i))) {
      i++;
    }
    boolean number = i < lines.end(line) && Dates.digit(text.charAt(i)) >= 0;
    return (named || number) && lines.length(line) <= LONGEST_CAPTION && !lines.isProse(line);
  }

  private int paragraph(int line) {
    if (lines.isEmpty(line)) {
      return line + 1;
    }
    int start = lines.start(line);
    int lineEnd = lines.end(line);
    int words = Headings.afterNumber(lines.text(), start, lineEnd);
    boolean numbered = words >= 0 && words < lineEnd;
    if (inNotes && numbered && isChineseNumber(start) && lines.length(line) <= Headings.LONGEST) {
      inNotes = false;
    }
    if (isNumberedCaption(line)) {
      inNotes = false;
    }
    if (underTable && numbered && !isChineseNumber(start)) {
      return line + 1;
    }
    underTable = false;
    if (!inNotes && Furniture.opensNotes(lines, line) && followsTable()) {
      underTable = true;
    } else if (inNotes || Furniture.opensNotes(lines, line)) {
      inNotes = true;
    } else if (isNumberedCaption(line) || Furniture.isFurniture(lines, line)) {
      return line + 1;
    } else if (numbered) {
      numbered(line, words);
    } else if (isBareHeading(line)) {
      open(lines.words(line));
    } else {
      sentences(start, lineEnd, line);
    }
    return line + 1;
  }

  /** Tells whether nothing but a table was read last, whose notes end with themselves. */
  private boolean followsTable() {
    return !passages.isEmpty() && passages.get(passages.size() - 1) instanceof Table;
  }

  private boolean isChineseNumber(int start) {
    char c = lines.text().charAt(start);
    return c < '0' || c > '9';
  }

  /**
   * Reads a numbered line: a heading alone, a heading with prose after it, or a numbered sentence.
   */
  private void numbered(int line, int words) {
    String text = lines.text();
    int lineEnd = lines.end(line);
    int stop = Sentences.end(text, words, lineEnd);
    int headingEnd = stop;
    while (headingEnd > words && "。！？:：；;".indexOf(text.charAt(headingEnd - 1)) >= 0) {
      headingEnd--;
    }
    if (headingEnd == words || headingEnd - words > Headings.LONGEST) {
      sentences(words, lineEnd, line);
      return;
    }
    boolean states = Sentences.states(text, words, headingEnd);
    if (states && !isChineseNumber(lines.start(line))) {
      // 1. and a figure is an item of a list, and stays under the heading above it
      sentences(words, lineEnd, line);
      return;
    }
    int runsInto = states ? Headings.runsInto(text, words, headingEnd) : -1;
    open(text.substring(words, runsInto < 0 ? headingEnd : runsInto));
    sentences(runsInto >= 0 ? runsInto : states ? words : stop, lineEnd, line);
  }

  /** Tells whether a short line without number or stop stands between prose and prose. */
  private boolean isBareHeading(int line) {
    if (lines.length(line) < 2 || lines.length(line) > 24 || lines.hasDigit(line)) {
      return false;
    }
    char last = lines.text().charAt(lines.end(line) - 1);
    if ("。！？；：:，,、".indexOf(last) >= 0 || lines.isProse(line)) {
      return false;
    }
    int next = line + 1;
    while (next < end && lines.isEmpty(next)) {
      next++;
    }
    return next < end && !lines.isTableRow(next) && lines.isProse(next);
  }

  /** Reads sentences, and opens a section where a numbered heading stands among them. */
  private void sentences(int start, int lineEnd, int line) {
    String text = lines.text();
    int from = start;
    for (int at = start; at < lineEnd; at = Sentences.end(text, at, lineEnd)) {
      while (at < lineEnd && Lines.isBlank(text.charAt(at))) {
        at++;
      }
      int number = Headings.afterPageNumber(text, at, lineEnd);
      boolean within = at > start || number > at;
      if (within && Headings.isNumberedInChinese(text, number, lineEnd)) {
        int words = Headings.afterNumber(text, number, lineEnd);
        int runsInto = Headings.runsInto(text, words, lineEnd);
        if (runsInto >= 0) {
          Sentences.split(text, from, at, line, passages);
          open(text.substring(words, runsInto));
          from = runsInto;
          at = runsInto;
        }
      }
    }
    Sentences.split(text, from, lineEnd, line, passages);
  }

  private void open(String words) {
    close();
    heading = words;
  }

  private void close() {
    if (!passages.isEmpty() || !heading.isEmpty()) {
      sections.add(new Section(heading, passages));
    }
    passages.clear();
    heading = "";
  }
}
