package org.tongbao.document;

import java.util.regex.Pattern;

/**
 * Reads Markdown: the words without their marks, a paragraph one line; its tables have the form
 * that all tables get.
 */
final class MarkdownReader {
  private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}[ \\t]+(.*?)[ \\t]*#*$");
  private static final Pattern RULE =
      Pattern.compile("^ {0,3}(?:(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,}|=+)$");
  private static final Pattern ITEM = Pattern.compile("^[ \\t]*[-*+][ \\t]+");
  private static final Pattern QUOTE = Pattern.compile("^ {0,3}(?:>[ \\t]?)+");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\([^)]*\\)");
  private static final Pattern STRONG = Pattern.compile("(\\*{1,3}|_{2,3})(?=\\S)(.+?)(?<=\\S)\\1");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~-])");

  private final TextBuilder out;
  private final StringBuilder paragraph = new StringBuilder();

  private MarkdownReader(Limits limits) {
    this.out = new TextBuilder(limits);
  }

  static String read(String text, Limits limits) throws UnreadableException {
    MarkdownReader reader = new MarkdownReader(limits);
    for (String line : text.split("\\R", -1)) {
      reader.line(line);
    }
    reader.flush();
    return reader.out.text();
  }

  private void line(String line) throws UnreadableException {
    if (line.isBlank() || RULE.matcher(line).matches()) {
      flush();
      return;
    }
    if (line.stripLeading().startsWith("|") || HEADING.matcher(line).matches()) {
      flush();
      out.paragraph(words(HEADING.matcher(line).replaceFirst("$1")));
      return;
    }
    String rest = QUOTE.matcher(line).replaceFirst("");
    if (ITEM.matcher(rest).find()) {
      flush();
      rest = ITEM.matcher(rest).replaceFirst("");
    }
    append(rest);
    if (line.endsWith("  ") || line.endsWith("\\")) {
      flush();
    }
  }

  private void append(String line) {
    String words = line.strip();
    boolean parts =
        !paragraph.isEmpty()
            && !words.isEmpty()
            && PageLine.isLatin(paragraph.charAt(paragraph.length() - 1))
            && PageLine.isLatin(words.charAt(0));
    paragraph.append(parts ? " " : "").append(words);
  }

  private void flush() throws UnreadableException {
    out.paragraph(words(paragraph.toString()));
    paragraph.setLength(0);
  }

  private static String words(String line) {
    String words = IMAGE.matcher(line).replaceAll("");
    words = LINK.matcher(words).replaceAll("$1");
    words = STRONG.matcher(words).replaceAll("$2");
    return ESCAPE.matcher(words).replaceAll("$1");
  }
}
