package org.tongbao.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes how a sentence was read: a line a word, a line a binding. */
final class Traces {
  private Traces() {}

  static void tokens(String text, Tokens tokens, Consumer<String> lines) {
    for (int i = 0; i < tokens.size(); i++) {
      String words = text.substring(tokens.from(i), tokens.to(i));
      StringBuilder line = new StringBuilder("word  ").append(words).append("  ");
      line.append(String.join(" ", names(tokens.tags(i))));
      if (tokens.is(i, Tag.QUANTITY)) {
        Quantity quantity = tokens.quantity(i);
        line.append("  ").append(quantity.value().toPlainString());
        line.append(quantity.unit().isEmpty() ? "" : " " + quantity.unit());
      } else if (tokens.is(i, Tag.PERIOD)) {
        Times.Time time = tokens.time(i);
        line.append("  ").append(time.role());
        line.append(time.period() == null ? "" : " " + time.period().iso());
      }
      lines.accept(line.toString());
    }
  }

  static void binding(
      String text,
      Mention mention,
      String noun,
      Subject subject,
      Reading reading,
      Consumer<String> lines) {
    Quantity quantity = mention.quantity;
    lines.accept(
        "bind  %s  words [%s] subject [%s] cue %s seen %s -> %s %s%s %s by %s"
            .formatted(
                text.substring(quantity.from(), quantity.to()),
                noun,
                subject.text() + (subject.indicator() == null ? "" : " " + subject.indicator()),
                names(mention.cue),
                names(mention.seen),
                reading.measure(),
                reading.of() == null ? "" : "of " + reading.of() + " ",
                reading.signed().toPlainString(),
                reading.unit(),
                reading.rule()));
  }

  private static List<String> names(long tags) {
    List<String> names = new ArrayList<>();
    for (Tag tag : Tag.values()) {
      if ((tags & tag.bit) != 0) {
        names.add(tag.name());
      }
    }
    return names;
  }
}
