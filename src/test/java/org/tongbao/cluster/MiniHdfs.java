package org.tongbao.cluster;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/**
 * A name node and a data node in this process, until its standard input ends; prints {@code ready
 * ADDRESS}.
 */
final class MiniHdfs {
  public static void main(String[] arguments) throws IOException {
    Configuration hadoop = new Configuration();
    hadoop.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, arguments[0]);
    hadoop.setBoolean("dfs.permissions.enabled", false);
    try (MiniDFSCluster cluster = new MiniDFSCluster.Builder(hadoop).numDataNodes(1).build()) {
      cluster.waitActive();
      System.out.println("ready " + cluster.getURI());
      int read = 0;
      while (read >= 0) {
        read = System.in.read();
      }
    }
  }

  private MiniHdfs() {}
}
