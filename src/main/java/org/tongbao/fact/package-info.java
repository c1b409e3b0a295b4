/**
 * A claim to a fact.
 *
 * <p>In: claims and their bulletin. Out: coded, comparable facts in base units with their identity,
 * and issues for what could not be placed.
 */
@NullMarked
package org.tongbao.fact;

import org.jspecify.annotations.NullMarked;
