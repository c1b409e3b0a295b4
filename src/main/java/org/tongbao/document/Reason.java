package org.tongbao.document;

/** Why a file could not be read. */
public enum Reason {
  /** Nothing in it. */
  EMPTY,
  /** No format that is known. */
  UNKNOWN_FORMAT,
  /** A known format whose bytes are cut short or broken. */
  BROKEN_FILE,
  /** Needs a password. */
  ENCRYPTED,
  /** A PDF or page made of pictures alone. */
  NO_TEXT_LAYER,
  /** Larger, deeper or slower than the limits allow. */
  TOO_LARGE,
  /** Bytes that are text in no charset that is known. */
  UNKNOWN_CHARSET,
  /** An entry whose name leads outside its archive. */
  UNSAFE_ENTRY,
  /** The file system did not give the bytes. */
  UNREACHABLE
}
