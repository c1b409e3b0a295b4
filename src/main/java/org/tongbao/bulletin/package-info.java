/**
 * A document to a bulletin.
 *
 * <p>In: a document's text and metadata. Out: whose bulletin it is and for when (masthead, area,
 * period, each with the place it was found), and its sections, sentences and tables.
 */
@NullMarked
package org.tongbao.bulletin;

import org.jspecify.annotations.NullMarked;
