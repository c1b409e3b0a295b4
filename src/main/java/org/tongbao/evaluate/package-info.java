/**
 * Accuracy against labelled bulletins.
 *
 * <p>In: bulletins and their labels. Out: precision, recall and F1 as the labelling guide defines
 * them, and every miss with its sentence.
 */
@NullMarked
package org.tongbao.evaluate;

import org.jspecify.annotations.NullMarked;
