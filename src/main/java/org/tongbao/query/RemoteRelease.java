package org.tongbao.query;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.tongbao.SetupException;
import org.tongbao.warehouse.ReleaseLayout;

/** Copies a release from any Hadoop file system; apart, so that local releases load no Hadoop. */
final class RemoteRelease {
  /** Returns a new local directory with all of the release's files. */
  static Path fetch(String where) {
    Path local = Scratch.directory();
    try {
      Configuration configuration = new Configuration();
      org.apache.hadoop.fs.Path given = new org.apache.hadoop.fs.Path(where);
      FileSystem files = given.getFileSystem(configuration);
      org.apache.hadoop.fs.Path release = release(files, given);
      Path target = local.resolve(release.getName());
      files.copyToLocalFile(false, release, new org.apache.hadoop.fs.Path(target.toUri()), true);
      return target;
    } catch (IOException e) {
      Scratch.delete(local);
      throw SetupException.usage("'%s' cannot be fetched: %s".formatted(where, e.getMessage()));
    }
  }

  private static org.apache.hadoop.fs.Path release(
      FileSystem files, org.apache.hadoop.fs.Path given) throws IOException {
    if (files.exists(new org.apache.hadoop.fs.Path(given, ReleaseLayout.DATA_PACKAGE))) {
      return given;
    }
    org.apache.hadoop.fs.Path latest = new org.apache.hadoop.fs.Path(given, ReleaseLayout.LATEST);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(files.open(latest), StandardCharsets.UTF_8))) {
      String name = reader.readLine();
      return new org.apache.hadoop.fs.Path(given, name == null ? "" : name.strip());
    } catch (FileNotFoundException e) {
      throw LocalRelease.noRelease(given.toString());
    }
  }

  private RemoteRelease() {}
}
