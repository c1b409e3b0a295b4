/**
 * The commands.
 *
 * <p>In: arguments. Out: what the command prints, and its exit code.
 */
@NullMarked
package org.tongbao.cli;

import org.jspecify.annotations.NullMarked;
