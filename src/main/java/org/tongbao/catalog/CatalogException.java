package org.tongbao.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** A catalog cannot be used; says every fault of every file at once. */
public final class CatalogException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<CatalogFault> faults;

  public CatalogException(List<CatalogFault> faults) {
    super(
        faults.stream()
            .map(CatalogFault::toString)
            .collect(
                Collectors.joining(
                    "\n", "the catalog has %d faults:\n".formatted(faults.size()), "")));
    this.faults = List.copyOf(faults);
  }

  /** Returns the faults by file and line. */
  public List<CatalogFault> faults() {
    return faults;
  }
}
