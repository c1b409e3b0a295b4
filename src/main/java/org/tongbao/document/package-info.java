/**
 * Bytes of any format to text.
 *
 * <p>In: a file's name and bytes. Out: a {@link org.tongbao.document.Document}, whose text holds
 * paragraphs, one a line, and tables as lines of cells between bars, or a {@link
 * org.tongbao.document.Unreadable} with a reason; an archive gives many.
 */
@NullMarked
package org.tongbao.document;

import org.jspecify.annotations.NullMarked;
