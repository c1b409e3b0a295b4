package org.tongbao.document;

/** What came of reading one file, or one entry of an archive. */
public sealed interface Reading permits Document, Unreadable {
  String uri();

  String mediaType();

  long byteSize();
}
