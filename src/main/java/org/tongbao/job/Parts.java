package org.tongbao.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.tongbao.document.ZipEntries;

/** Parts large archives and bundles, so that tasks share them. */
final class Parts {
  /** A part of this many bytes of plain text is seconds of work. */
  private static final long PLAIN = 8L << 20;

  /** Text packs to about a quarter. */
  private static final int PACKED = 4;

  /** Parts of a zip for each core: every part reads all of the zip's directory first. */
  private static final long OF_A_ZIP = 3;

  private final Configuration hadoop;
  private final int cores;
  private final long worthATask;

  Parts(Configuration hadoop, int cores) {
    this(hadoop, cores, PLAIN);
  }

  /** Makes parts for so many cores, of at least so many bytes of plain text. */
  Parts(Configuration hadoop, int cores, long worthATask) {
    this.hadoop = hadoop;
    this.cores = cores;
    this.worthATask = worthATask;
  }

  /** Returns the slices of the sources; what cannot be parted is one slice. */
  List<Slice> of(List<Source> sources) {
    List<Slice> slices = new ArrayList<>();
    for (Source source : sources) {
      slices.addAll(of(source));
    }
    return slices;
  }

  private List<Slice> of(Source source) {
    if (source.isParquetBundle()) {
      return rowGroups(source);
    }
    if (source.isLines() && source.bytes() > worthATask) {
      return lines(source);
    }
    return source.isZip() && source.bytes() > worthATask / PACKED
        ? entries(source)
        : List.of(Slice.whole(source));
  }

  private List<Slice> lines(Source source) {
    List<Slice> slices = new ArrayList<>();
    for (long from = 0; from < source.bytes(); from += worthATask) {
      long to = Math.min(source.bytes(), from + worthATask);
      slices.add(new Slice(source.uri(), Slice.Part.LINES, from, to, to - from));
    }
    return slices;
  }

  private List<Slice> entries(Source source) {
    long[] weights;
    try {
      Path path = new Path(source.uri());
      weights = ZipEntries.weights(new HadoopChannel(path.getFileSystem(hadoop), path));
    } catch (IOException e) {
      return List.of(Slice.whole(source)); // whose reading tells what is wrong with it
    }
    return weights.length == 0
        ? List.of(Slice.whole(source))
        : grouped(
            source,
            Slice.Part.ENTRIES,
            weights,
            Math.max(worthATask, source.bytes() * PACKED / (OF_A_ZIP * cores)));
  }

  private List<Slice> rowGroups(Source source) {
    Slice whole =
        new Slice(source.uri(), Slice.Part.ROW_GROUPS, 0, Integer.MAX_VALUE, source.bytes());
    if (source.bytes() <= worthATask / PACKED) {
      return List.of(whole);
    }
    Path path = new Path(source.uri());
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, hadoop))) {
      long[] weights =
          reader.getRowGroups().stream().mapToLong(BlockMetaData::getCompressedSize).toArray();
      return weights.length == 0
          ? List.of(whole)
          : grouped(source, Slice.Part.ROW_GROUPS, weights, worthATask);
    } catch (IOException | RuntimeException e) {
      return List.of(whole); // whose reading tells what is wrong with it
    }
  }

  /** Puts neighbours together until they have so many bytes of plain text. */
  private static List<Slice> grouped(Source source, Slice.Part part, long[] weights, long most) {
    List<Slice> slices = new ArrayList<>();
    int from = 0;
    long weight = 0;
    for (int at = 0; at < weights.length; at++) {
      weight += weights[at] * PACKED;
      if (weight >= most || at == weights.length - 1) {
        slices.add(new Slice(source.uri(), part, from, at + 1, weight));
        from = at + 1;
        weight = 0;
      }
    }
    return slices;
  }
}
