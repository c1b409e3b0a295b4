package org.tongbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.tongbao.catalog.Catalog;
import org.tongbao.claim.Extractor;
import org.tongbao.document.Document;
import org.tongbao.document.DocumentReader;

/**
 * The same extraction on threads, without Spark, and with nothing written: what ingest is measured
 * against. Arguments: a directory with files, the number of threads.
 */
final class ExtractOnThreads {
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Extractor extractor = new Extractor(Catalog.bundled());
    long began = System.nanoTime();
    List<Path> files;
    try (Stream<Path> walked = Files.walk(Path.of(arguments[0]))) {
      files = walked.filter(Files::isRegularFile).sorted().toList();
    }
    AtomicInteger next = new AtomicInteger();
    AtomicLong claims = new AtomicLong();
    AtomicLong bytes = new AtomicLong();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      Thread thread =
          new Thread(
              () -> {
                DocumentReader reader = new DocumentReader();
                for (int at = next.getAndIncrement(); at < files.size(); at = next.getAndIncrement()) {
                  byte[] content = content(files.get(at));
                  bytes.addAndGet(content.length);
                  for (var reading : reader.read(files.get(at).toString(), content)) {
                    if (reading instanceof Document document) {
                      claims.addAndGet(extractor.of(document).claims().size());
                    }
                  }
                }
              });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.printf(
        Locale.ROOT,
        "seconds=%.3f bulletins=%d claims=%d bytes=%d%n",
        (System.nanoTime() - began) / 1e9,
        files.size(),
        claims.get(),
        bytes.get());
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private ExtractOnThreads() {}
}
