package org.tongbao.bulletin;

import java.util.List;
import java.util.stream.Collectors;

/** A manifest cannot be used; says every fault of every line at once. */
public final class ManifestException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final transient List<ManifestFault> faults;

  public ManifestException(String location, List<ManifestFault> faults) {
    super(
        faults.stream()
            .map(ManifestFault::toString)
            .collect(
                Collectors.joining(
                    "\n  ",
                    "the manifest %s has %d faults:\n  ".formatted(location, faults.size()),
                    "")));
    this.faults = List.copyOf(faults);
  }

  /** Returns the faults by line. */
  public List<ManifestFault> faults() {
    return faults;
  }
}
