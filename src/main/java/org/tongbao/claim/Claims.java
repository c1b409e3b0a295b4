package org.tongbao.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.bulletin.Passage;
import org.tongbao.bulletin.Section;
import org.tongbao.bulletin.Sentence;
import org.tongbao.bulletin.Table;
import org.tongbao.catalog.Catalog;

/**
 * Reads the claims of bulletins; holds the grammar built from a catalog and may be shared by
 * threads.
 */
public final class Claims {
  private final Vocabulary vocabulary;
  private final Units units;
  private final Places places;
  private final Subjects subjects;
  private final Confidences confidences = new Confidences();
  private final TableClaims tables;
  private final Coding coding;

  /** One a thread: what it is made of serves bulletin after bulletin. */
  private final ThreadLocal<Binder> binders = ThreadLocal.withInitial(this::binder);

  public Claims(Catalog catalog) {
    Objects.requireNonNull(catalog, "catalog");
    subjects = new Subjects(catalog);
    vocabulary = new Vocabulary(catalog);
    units = new Units();
    places = new Places(catalog);
    tables = new TableClaims(catalog);
    coding = new Coding(catalog);
  }

  private Binder binder() {
    return new Binder(new Scanner(vocabulary, units, places), units, subjects, confidences);
  }

  /** Returns the claims of a bulletin in the order of its text; their quotes do not overlap. */
  public List<Claim> of(Bulletin bulletin) {
    return read(bulletin, null);
  }

  /**
   * Returns how each sentence of a bulletin was read, a line a step: {@code word} lines name each
   * word's tags, {@code bind} lines the subject, the cue and the rule of each quantity.
   */
  public List<String> trace(Bulletin bulletin) {
    List<String> lines = new ArrayList<>();
    read(bulletin, lines::add);
    return List.copyOf(lines);
  }

  private List<Claim> read(Bulletin bulletin, @Nullable Consumer<String> trace) {
    Binder binder = binders.get();
    List<Claim> claims = binder.begins(bulletin, trace);
    Unwrapping unwrapping = new Unwrapping(bulletin.text().text());
    for (int i = 0; i < bulletin.sections().size(); i++) {
      Section section = bulletin.sections().get(i);
      binder.section(section.heading());
      read(bulletin, section, unwrapping, binder, claims);
    }
    coding.code(claims);
    return Collections.unmodifiableList(new ArrayList<>(claims));
  }

  private void read(
      Bulletin bulletin,
      Section section,
      Unwrapping unwrapping,
      Binder binder,
      List<Claim> claims) {
    List<Passage> passages = section.passages();
    int wrapped = -1;
    int first = -1;
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i) instanceof Table table) {
        tables.addTo(claims, bulletin, section, table, binder.spellings());
        continue;
      }
      Sentence line = (Sentence) passages.get(i);
      Sentence whole = line.paragraph() == wrapped ? moved(line, first) : line;
      while (i + 1 < passages.size()
          && passages.get(i + 1) instanceof Sentence next
          && unwrapping.goesOn(whole, line, next)) {
        wrapped = next.paragraph();
        first = whole.paragraph();
        whole = new Sentence(whole.start(), next.end(), first);
        line = next;
        i++;
      }
      binder.read(whole);
    }
  }

  private static Sentence moved(Sentence sentence, int paragraph) {
    return new Sentence(sentence.start(), sentence.end(), paragraph);
  }
}
