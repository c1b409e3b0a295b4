package org.tongbao.job;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.tongbao.claim.Extraction;
import org.tongbao.document.Document;
import org.tongbao.document.MediaTypes;
import org.tongbao.document.Reading;
import org.tongbao.document.Reason;
import org.tongbao.document.Unreadable;

/** A slice all the way to rows of the warehouse. */
final class SliceWork implements Pull.Work<Outcome> {
  private final Slice slice;
  private final SliceReader reader;
  private final Function<Document, Extraction> extractor;
  private final Known known;
  private final BulletinRow.Stamp stamp;
  private final int first;
  private volatile Place place;

  /**
   * Where the work is.
   *
   * @param number of the readings of the slice that are done with
   * @param current the reading that is made a row, null while it is read
   */
  private record Place(int number, @Nullable Reading current) {}

  SliceWork(
      Slice slice,
      SliceReader reader,
      Function<Document, Extraction> extractor,
      Known known,
      BulletinRow.Stamp stamp) {
    this(slice, reader, extractor, known, stamp, 0);
  }

  private SliceWork(
      Slice slice,
      SliceReader reader,
      Function<Document, Extraction> extractor,
      Known known,
      BulletinRow.Stamp stamp,
      int first) {
    this.slice = slice;
    this.reader = reader;
    this.extractor = extractor;
    this.known = known;
    this.stamp = stamp;
    this.first = first;
    this.place = new Place(0, null);
  }

  @Override
  public void run(Consumer<Outcome> sink) {
    reader.read(
        slice,
        reading -> {
          int number = place.number();
          if (number >= first) {
            place = new Place(number, reading);
            sink.accept(outcome(reading));
          }
          place = new Place(number + 1, null);
        });
  }

  @Override
  public Outcome standIn(Duration waited) {
    Place stuck = place;
    Reading slow = stuck.current();
    if (slow != null) {
      return added(
          refused(slow, "Its text was given up after %d seconds.".formatted(waited.toSeconds())));
    }
    return added(
        new Unreadable(
            slice.uri(),
            MediaTypes.BYTES,
            slice.weight(),
            Reason.TOO_LARGE,
            "It was given up after %d seconds of reading, with what follows in it."
                .formatted(waited.toSeconds())));
  }

  private static Unreadable refused(Reading reading, String message) {
    return new Unreadable(
        reading.uri(), reading.mediaType(), reading.byteSize(), Reason.TOO_LARGE, message);
  }

  /** A text that takes too long costs what stands beside it in an archive nothing. */
  @Override
  public Optional<Pull.Work<Outcome>> rest() {
    Place stuck = place;
    return stuck.current() == null
        ? Optional.empty()
        : Optional.of(new SliceWork(slice, reader, extractor, known, stamp, stuck.number() + 1));
  }

  private Outcome outcome(Reading reading) {
    if (reading instanceof Document document) {
      if (known.contains(document.sha256())) {
        return new Outcome.AlreadyKnown();
      }
      Extraction extraction;
      try {
        extraction = extractor.apply(document);
      } catch (StackOverflowError e) {
        return added(refused(document, "Its text is too long and too deep for the stack."));
      }
      return new Outcome.Added(
          BulletinRow.of(extraction, stamp),
          document.sha256(),
          false,
          extraction.claims().size(),
          document.byteSize());
    }
    return added((Unreadable) reading);
  }

  private Outcome added(Unreadable unreadable) {
    Row row = BulletinRow.of(unreadable, stamp);
    String id = row.getString(0);
    return known.contains(id)
        ? new Outcome.AlreadyKnown()
        : new Outcome.Added(row, id, true, 0, unreadable.byteSize());
  }
}
