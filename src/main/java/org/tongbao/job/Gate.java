package org.tongbao.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.tongbao.SetupException;

/**
 * What a release must not have more of, or the command ends with exit code 3. A code that no stage
 * raises is refused: a gate that cannot close guards nothing.
 *
 * @param failOn codes of issues of which there must be none
 * @param maxQuarantined largest share of the bulletins that may be quarantined, percent
 */
public record Gate(Set<String> failOn, OptionalDouble maxQuarantined) {
  /** Lets everything pass. */
  public static final Gate OPEN = new Gate(Set.of(), OptionalDouble.empty());

  public Gate {
    Set<String> codes = new TreeSet<>();
    failOn.forEach(code -> codes.add(code.strip().toUpperCase(Locale.ROOT)));
    for (String code : codes) {
      if (!IssueCodes.all().contains(code)) {
        throw SetupException.usage(
            "'%s' is no code of an issue; there are %s"
                .formatted(code, String.join(", ", IssueCodes.all())));
      }
    }
    failOn = Set.copyOf(codes);
    if (maxQuarantined.isPresent()
        && !(maxQuarantined.getAsDouble() >= 0 && maxQuarantined.getAsDouble() <= 100)) {
      throw new IllegalArgumentException(
          "a share is from 0%% to 100%%, not %s%%".formatted(maxQuarantined.getAsDouble()));
    }
  }

  public boolean isOpen() {
    return failOn.isEmpty() && maxQuarantined.isEmpty();
  }

  /**
   * Returns what is breached, a sentence each.
   *
   * @param counted how many issues there are of a code
   */
  List<String> breaches(ToLongFunction<String> counted, long bulletins, long quarantined) {
    List<String> breaches = new ArrayList<>();
    for (String code : new TreeSet<>(failOn)) {
      long count = counted.applyAsLong(code);
      if (count > 0) {
        breaches.add("%,d issues of %s".formatted(count, code));
      }
    }
    double share = bulletins == 0 ? 0 : 100.0 * quarantined / bulletins;
    if (maxQuarantined.isPresent() && share > maxQuarantined.getAsDouble()) {
      breaches.add(
          "%.1f%% of the bulletins are quarantined (%,d of %,d), more than %s%%"
              .formatted(share, quarantined, bulletins, maxQuarantined.getAsDouble()));
    }
    return breaches;
  }
}
