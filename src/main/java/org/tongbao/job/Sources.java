package org.tongbao.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.tongbao.SetupException;

/** The files that inputs name: files, directories with all below them, and patterns. */
final class Sources {
  /** Listing waits for the network, not for the processor. */
  private static final int LISTERS = 16;

  /** A directory with a file of this name is passed over, with all below it. */
  private static final String IGNORE = ".tongbao-ignore";

  private final List<Source> all;

  private Sources(List<Source> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Lists the inputs; names that begin with a dot or an underscore are passed over below a
   * directory, and so are directories that hold {@code .tongbao-ignore}. A file that two inputs
   * name is listed once. An empty directory with the name of a document is listed as one, so that
   * its reading says what it is.
   *
   * @throws SetupException where an input names nothing
   */
  static Sources of(List<String> inputs, Configuration hadoop) throws IOException {
    TreeMap<String, Source> found = new TreeMap<>();
    ForkJoinPool listers = new ForkJoinPool(LISTERS);
    try {
      for (String input : inputs) {
        List<Source> named = list(input, hadoop, listers);
        if (named.isEmpty()) {
          throw SetupException.usage(
              "no files in '%s'; name a directory with bulletins".formatted(input));
        }
        named.forEach(source -> found.put(source.uri(), source));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      listers.shutdown();
    }
    return new Sources(new ArrayList<>(found.values()));
  }

  /** Returns the files by address. */
  List<Source> all() {
    return all;
  }

  long bytes() {
    return all.stream().mapToLong(Source::bytes).sum();
  }

  private static List<Source> list(String input, Configuration hadoop, ForkJoinPool listers)
      throws IOException {
    Path path = new Path(input);
    FileSystem files = path.getFileSystem(hadoop);
    List<FileStatus> roots = roots(input, path, files);
    List<Source> sources = new ArrayList<>();
    for (FileStatus root : roots) {
      sources.addAll(
          root.isDirectory()
              ? listers.invoke(new Listing(files, root.getPath()))
              : List.of(new Source(root.getPath().toString(), root.getLen())));
    }
    return sources;
  }

  /** A name that is there is itself, even where it holds brackets; else it is a pattern. */
  private static List<FileStatus> roots(String input, Path path, FileSystem files)
      throws IOException {
    try {
      return List.of(files.getFileStatus(path));
    } catch (FileNotFoundException e) {
      FileStatus[] matches = files.globStatus(path);
      if (matches == null || matches.length == 0) {
        throw SetupException.usage(
            "no such file or directory: '%s'; give files, directories or patterns"
                .formatted(input));
      }
      return Arrays.asList(matches);
    }
  }

  /** Lists a directory, its directories beside one another. */
  private static final class Listing extends RecursiveTask<List<Source>> {
    private final transient FileSystem files;
    private final transient Path directory;

    Listing(FileSystem files, Path directory) {
      this.files = files;
      this.directory = directory;
    }

    @Override
    protected List<Source> compute() {
      List<Source> sources = new ArrayList<>();
      List<Listing> below = new ArrayList<>();
      try {
        FileStatus[] entries = files.listStatus(directory);
        if (entries.length == 0 && Source.hasName(directory.getName())) {
          return List.of(new Source(directory.toString(), 0));
        }
        Arrays.sort(entries, Comparator.comparing(FileStatus::getPath));
        if (Arrays.stream(entries).anyMatch(entry -> entry.getPath().getName().equals(IGNORE))) {
          return List.of();
        }
        for (FileStatus entry : entries) {
          char first = entry.getPath().getName().charAt(0);
          if (first == '.' || first == '_') {
            continue;
          }
          if (entry.isDirectory()) {
            below.add(new Listing(files, entry.getPath()));
          } else {
            sources.add(new Source(entry.getPath().toString(), entry.getLen()));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      invokeAll(below).forEach(listing -> sources.addAll(listing.join()));
      return sources;
    }
  }
}
