package org.tongbao.document;

/** Why a file could not be read. */
public enum Reason {
  /** Nothing in it. */
  EMPTY,
  /** No format that is known. */
  UNKNOWN_FORMAT,
  /** A known format whose bytes are cut short or broken. */
  DAMAGED,
  /** Needs a password. */
  ENCRYPTED,
  /** A PDF or page made of pictures alone. */
  NO_TEXT_LAYER,
  /** A page whose text is only in an attachment that is not here. */
  TEXT_IN_ATTACHMENT,
  /** Larger, deeper or slower than the limits allow. */
  TOO_LARGE,
  /** Bytes that are text in no charset that is known. */
  UNKNOWN_CHARSET,
  /** An entry whose name leads outside its archive. */
  UNSAFE_ENTRY,
  /** The file system did not give the bytes. */
  UNREACHABLE
}
