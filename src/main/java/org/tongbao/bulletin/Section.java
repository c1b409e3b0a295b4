package org.tongbao.bulletin;

import java.util.List;
import java.util.Objects;

/**
 * A section: a heading and what stands under it.
 *
 * @param heading in simplified characters, without its number; empty before the first heading
 * @param passages sentences and tables in text order; a heading's own words are its first sentence
 *     only where they state something
 */
public record Section(String heading, List<Passage> passages) {
  public Section {
    Objects.requireNonNull(heading, "heading");
    passages = List.copyOf(passages);
  }
}
