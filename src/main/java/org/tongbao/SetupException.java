package org.tongbao;

import java.util.Objects;

/**
 * A set-up that cannot be used: the one unchecked exception that ends a command with a message for
 * a person. Unreadable data is never one: that is a row with a reason.
 */
public final class SetupException extends RuntimeException {
  private final Category category;

  /** What a set-up fails by; each category has its exit code. */
  public enum Category {
    /** What was asked for makes no sense: a path that is not there, a bad option. */
    USAGE(2),
    /** What was asked for makes sense and could not be done. */
    FAILURE(1);

    private final int exitCode;

    Category(int exitCode) {
      this.exitCode = exitCode;
    }

    /** Returns the exit code of the command. */
    public int exitCode() {
      return exitCode;
    }
  }

  private SetupException(Category category, String message, Throwable cause) {
    super(Objects.requireNonNull(message, "message"), cause);
    this.category = category;
  }

  /** Returns the failure of a command that was asked wrongly; the message says what to do. */
  public static SetupException usage(String message) {
    return new SetupException(Category.USAGE, message, null);
  }

  /** Returns the failure of a command that was asked rightly; the message says what to do. */
  public static SetupException failure(String message) {
    return new SetupException(Category.FAILURE, message, null);
  }

  /** Returns the failure of a command that was asked rightly, with what caused it. */
  public static SetupException failure(String message, Throwable cause) {
    return new SetupException(Category.FAILURE, message, cause);
  }

  public Category category() {
    return category;
  }
}
