package org.tongbao.release;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.tongbao.publish.Edition;
import org.tongbao.publish.Format;
import org.tongbao.publish.Publication;
import org.tongbao.warehouse.Releases;

/** Publishes one release after the other; a process of its own, to be killed. */
final class PublishingLoop {
  public static void main(String[] arguments) throws IOException {
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      publish(Path.of(arguments[0]), i);
      System.out.println("published");
    }
  }

  /** Publishes a release all tables of which tell its number. */
  static void publish(Path directory, int number) throws IOException {
    Configuration hadoop = new Configuration();
    Instant now = Instant.EPOCH.plusSeconds(number);
    try (Releases.Draft draft = Releases.at(directory.toString(), hadoop).begin(now)) {
      SampleRelease.write(
          Path.of(draft.directory().toUri().getPath()),
          SampleRelease.resource("sample-release.sql")
                  .replace("20240801T060000Z-abcdef", "run-" + number)
              + "UPDATE facts SET source_uri = 'run-%d';".formatted(number));
      Publication.complete(
          draft.directory(),
          hadoop,
          new Edition(draft.name(), now, "1.0.0", "c0ffee", null),
          Set.of(Format.CSV));
      draft.publish();
    }
  }

  private PublishingLoop() {}
}
