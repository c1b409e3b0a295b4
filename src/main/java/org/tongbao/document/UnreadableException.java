package org.tongbao.document;

import java.util.Objects;

/** Ends the reading of one file; {@link DocumentReader} turns it into an {@link Unreadable}. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;
  private final Reason reason;

  UnreadableException(Reason reason, String message) {
    super(message);
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  Reason reason() {
    return reason;
  }
}
