package org.tongbao.evaluate;

import java.util.List;

/** Labels that cannot be used, with every fault found and its place. */
public final class InvalidLabelsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> faults;

  public InvalidLabelsException(List<String> faults) {
    super(String.join(System.lineSeparator(), faults));
    this.faults = List.copyOf(faults);
  }

  /** Returns the faults, each with file and line. */
  public List<String> faults() {
    return faults;
  }
}
