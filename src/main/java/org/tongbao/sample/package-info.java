/**
 * Bulletins made up, with their truth known.
 *
 * <p>In: a seed and sizes. Out: bulletins in the voices and formats that exist, and the facts and
 * trends that they must give.
 */
@NullMarked
package org.tongbao.sample;

import org.jspecify.annotations.NullMarked;
