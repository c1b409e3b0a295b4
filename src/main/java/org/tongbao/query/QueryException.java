package org.tongbao.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question that could not be answered, told in one line. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Whose matter it is. */
  public enum Cause {
    /** The SQL is wrong, or asks for more than reading: the asker's matter. */
    BAD_SQL,
    /** The place named holds no release: the asker's matter. */
    NO_RELEASE,
    /** The SQL is right and its execution failed. */
    FAILED
  }

  private final Cause kind;

  QueryException(Cause kind, String message) {
    this(kind, message, null);
  }

  QueryException(Cause kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  public Cause kind() {
    return kind;
  }
}
