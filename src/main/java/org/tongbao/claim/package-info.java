/**
 * A sentence or a table to the claims it makes: the grammar.
 *
 * <p>In: a bulletin. Out: its claims in the order of the text, each with its quote, the rule that
 * made it and a confidence.
 */
@NullMarked
package org.tongbao.claim;

import org.jspecify.annotations.NullMarked;
