package org.tongbao.job;

import java.time.Duration;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.tongbao.claim.Extraction;
import org.tongbao.claim.Extractor;
import org.tongbao.document.Document;
import org.tongbao.document.MediaTypes;
import org.tongbao.document.Reading;
import org.tongbao.document.Reason;
import org.tongbao.document.Unreadable;

/** A slice all the way to rows of the warehouse. */
final class SliceWork implements Pull.Work<Outcome> {
  private final Slice slice;
  private final SliceReader reader;
  private final Extractor extractor;
  private final Known known;
  private final BulletinRow.Stamp stamp;
  private volatile @Nullable Reading current;

  SliceWork(
      Slice slice, SliceReader reader, Extractor extractor, Known known, BulletinRow.Stamp stamp) {
    this.slice = slice;
    this.reader = reader;
    this.extractor = extractor;
    this.known = known;
    this.stamp = stamp;
  }

  @Override
  public void run(Consumer<Outcome> sink) {
    reader.read(
        slice,
        reading -> {
          current = reading;
          sink.accept(outcome(reading));
          current = null;
        });
  }

  @Override
  public Outcome standIn(Duration waited) {
    Reading slow = current;
    return added(
        new Unreadable(
            slow == null ? slice.uri() : slow.uri(),
            slow == null ? MediaTypes.BYTES : slow.mediaType(),
            slow == null ? slice.weight() : slow.byteSize(),
            Reason.TOO_LARGE,
            "It was given up after %d seconds, with what follows it in %s."
                .formatted(waited.toSeconds(), slice.uri())));
  }

  private Outcome outcome(Reading reading) {
    if (reading instanceof Document document) {
      if (known.contains(document.sha256())) {
        return new Outcome.AlreadyKnown();
      }
      Extraction extraction = extractor.of(document);
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
