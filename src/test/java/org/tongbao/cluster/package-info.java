/**
 * A cluster of real processes on the loopback: HDFS, Spark's Master and Workers, and jobs submitted
 * as users submit them.
 */
package org.tongbao.cluster;
