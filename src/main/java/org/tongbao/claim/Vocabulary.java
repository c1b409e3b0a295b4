package org.tongbao.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;

/** The words of the grammar with their tags: those of {@code words.txt} and the catalog's names. */
final class Vocabulary {
  private static final Pattern BLANKS = Pattern.compile(" +");

  private final Lexicon lexicon = new Lexicon();
  private final List<Long> tags = new ArrayList<>();
  private final long[] bits;

  Vocabulary(Catalog catalog) {
    lines("words.txt").forEach(this::readWords);
    for (Indicator indicator : catalog.indicators()) {
      addNoun(indicator.nameZh());
      indicator.aliases().forEach(this::addNoun);
    }
    bits = tags.stream().mapToLong(Long::longValue).toArray();
  }

  /** Returns {@link Lexicon#longest} at a place; the number is one of {@link #tags(int)}. */
  long longest(CharSequence text, int from, int end) {
    return lexicon.longest(text, from, end);
  }

  /** Returns the tag bits of a word's number. */
  long tags(int word) {
    return bits[word];
  }

  private void readWords(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalStateException(
          "words.txt: '%s' has no tag; write TAG: words".formatted(line));
    }
    Tag tag = Tag.valueOf(line.substring(0, colon).strip());
    for (String word : Vocabulary.words(line)) {
      add(word, tag.bit);
    }
  }

  private void addNoun(String name) {
    if (name.length() > 1 && !name.startsWith("全市") && !name.startsWith("年末")) {
      add(name, Tag.INDICATOR.bit | Tag.NOUN.bit);
    }
  }

  private void add(String word, long bit) {
    int number = lexicon.add(word, tags.size());
    if (number == tags.size()) {
      tags.add(bit);
    } else {
      tags.set(number, tags.get(number) | bit);
    }
  }

  /** Returns the words after the colon of a line. */
  static List<String> words(String line) {
    String rest = line.substring(line.indexOf(':') + 1).strip();
    return BLANKS.splitAsStream(rest).toList();
  }

  /** Returns the lines of a resource of this package, without comments and empty lines. */
  static List<String> lines(String resource) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.startsWith("#") ? "" : line.strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
