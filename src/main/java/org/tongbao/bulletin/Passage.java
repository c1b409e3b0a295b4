package org.tongbao.bulletin;

/** A sentence or a table of a section. */
public sealed interface Passage permits Sentence, Table {}
