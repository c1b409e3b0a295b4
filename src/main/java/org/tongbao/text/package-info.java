/**
 * Clean-up with a way back.
 *
 * <p>In: text as read. Out: simplified, half-width text without pinyin notes and stray spaces, each
 * character of which knows the range of the source it came from, and the damage that was found.
 */
@NullMarked
package org.tongbao.text;

import org.jspecify.annotations.NullMarked;
