/**
 * The benchmarks: each is a command of {@code jobs/bench} that prints a table and JSON, its figures ratios inside one run.
 */
package org.tongbao.bench;
