package org.tongbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listing of inputs. */
class SourcesTest {
  private static final int DIRECTORIES = 4;

  @TempDir Path work;

  @BeforeEach
  void bulletins() throws IOException {
    for (int at = 0; at < DIRECTORIES; at++) {
      Path directory = Files.createDirectories(work.resolve("city" + at));
      Files.writeString(directory.resolve("q1.txt"), "地区生产总值增长5%。");
      Files.writeString(directory.resolve(".hidden.txt"), "-");
      Files.writeString(directory.resolve("_log"), "-");
    }
  }

  @Test
  void directoriesAreListedBesideOneAnother() throws IOException {
    Configuration hadoop = new Configuration();
    hadoop.setClass("fs.together.impl", Together.class, RawLocalFileSystem.class);
    Sources sources = Sources.of(List.of("together:" + work), hadoop);
    assertThat(sources.all()).hasSize(DIRECTORIES);
  }

  @Test
  void whatTwoInputsNameIsListedOnceInTheOrderOfAddresses() throws IOException {
    Sources sources =
        Sources.of(
            List.of(work.resolve("city2").toString(), work.toString(), work + "/city*/q1.txt"),
            new Configuration());
    assertThat(sources.all().stream().map(source -> source.uri().replaceFirst(".*/city", "")))
        .containsExactly("0/q1.txt", "1/q1.txt", "2/q1.txt", "3/q1.txt");
    assertThat(sources.bytes()).isEqualTo(DIRECTORIES * Files.size(work.resolve("city0/q1.txt")));
  }

  /** Files whose directories of cities can be listed all at once only. */
  public static final class Together extends RawLocalFileSystem {
    private static final CyclicBarrier ALL = new CyclicBarrier(DIRECTORIES);

    @Override
    public String getScheme() {
      return "together";
    }

    @Override
    public URI getUri() {
      return URI.create("together:///");
    }

    @Override
    public FileStatus[] listStatus(org.apache.hadoop.fs.Path path) throws IOException {
      if (path.getName().startsWith("city")) {
        try {
          ALL.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IOException(e);
        } catch (BrokenBarrierException | TimeoutException e) {
          throw new IOException("only some directories are listed at a time", e);
        }
      }
      return super.listStatus(path);
    }
  }
}
