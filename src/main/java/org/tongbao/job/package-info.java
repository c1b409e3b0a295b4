/**
 * The Spark jobs: ingest, facts, trends, publish.
 *
 * <p>In: paths and settings. Out: the tables of DESIGN, written through the warehouse, and a
 * summary of what was done.
 */
@NullMarked
package org.tongbao.job;

import org.jspecify.annotations.NullMarked;
