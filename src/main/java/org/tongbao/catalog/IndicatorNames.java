package org.tongbao.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the indicator that a subject names, in whatever wording a bulletin uses; immutable, may be
 * shared by threads.
 */
public final class IndicatorNames {
  private static final Map<Scope, String> PREFIXES =
      Map.of(Scope.ABOVE_SIZE, "规模以上", Scope.ABOVE_LIMIT, "限额以上");

  /** Bulletins say the same few thousand subjects again and again. */
  private static final int KEPT = 20_000;

  private final Wording wording = Wording.bundled();
  private final Map<String, String> keys = new ConcurrentHashMap<>();
  private final Map<String, Indicator> byName = new HashMap<>();
  private final Map<String, Indicator> byKey = new LinkedHashMap<>();
  private final Map<String, List<Indicator>> parts = new HashMap<>();

  /** Made when it is first asked for: most users of names never do. */
  private @Nullable Likeness likeness;

  /**
   * An indicator that is like a subject.
   *
   * @param indicator the likest
   * @param likeness share of pairs of neighbouring characters that both have, above 0, at most 1
   */
  public record Nearest(Indicator indicator, double likeness) {
    public Nearest {
      Objects.requireNonNull(indicator, "indicator");
    }
  }

  public IndicatorNames(Collection<Indicator> indicators) {
    Set<String> ambiguous = new HashSet<>();
    for (Indicator indicator : indicators) {
      addName(indicator.nameZh(), indicator, ambiguous);
      indicator.aliases().forEach(alias -> addName(alias, indicator, ambiguous));
      for (String part : indicator.partNames()) {
        parts.computeIfAbsent(wording.of(part), key -> new ArrayList<>()).add(indicator);
      }
    }
    ambiguous.forEach(byKey::remove);
    parts.replaceAll((key, named) -> List.copyOf(named));
  }

  private void addName(String name, Indicator indicator, Set<String> ambiguous) {
    byName.put(name, indicator);
    String key = wording.of(name);
    Indicator first = byKey.putIfAbsent(key, indicator);
    if (first != null && !first.equals(indicator)) {
      ambiguous.add(key);
    }
  }

  /**
   * Returns the indicator that a subject in simplified characters names: by its very name, by
   * another wording of it, or by the name without its scope where the indicator has that scope
   * (规模以上采矿业增加值 is 采矿业增加值).
   */
  public Optional<Indicator> named(String subject) {
    Indicator exact = byName.get(subject);
    if (exact != null) {
      return Optional.of(exact);
    }
    return worded(subject).or(() -> worded(Wording.withoutAside(subject)));
  }

  private Optional<Indicator> worded(String subject) {
    String key = key(subject);
    Indicator found = byKey.get(key);
    if (found != null) {
      return Optional.of(found);
    }
    for (Map.Entry<Scope, String> scope : PREFIXES.entrySet()) {
      String prefix = scope.getValue();
      if (key.startsWith(prefix)) {
        String rest = key.substring(prefix.length());
        return Optional.ofNullable(byKey.get(rest))
            .or(
                () ->
                    Optional.ofNullable(
                        byKey.get(rest.startsWith("工业") ? rest.substring(2) : rest)))
            .filter(indicator -> indicator.scope() == scope.getKey());
      }
    }
    return Optional.empty();
  }

  /** Returns the indicators that go by these words where their whole was told before. */
  public List<Indicator> partsNamed(String subject) {
    List<Indicator> named = parts.get(key(subject));
    return named == null ? List.of() : named;
  }

  /** Returns the indicator whose name or alias is likest to a subject, or empty where none is. */
  public Optional<Nearest> nearest(String subject) {
    return likeness()
        .nearest(key(subject))
        .map(match -> new Nearest(byKey.get(match.word()), match.likeness()));
  }

  private String key(String subject) {
    String key = keys.get(subject);
    if (key == null) {
      key = wording.of(subject);
      if (keys.size() < KEPT) {
        keys.put(subject, key);
      }
    }
    return key;
  }

  private synchronized Likeness likeness() {
    if (likeness == null) {
      likeness = new Likeness(byKey.keySet());
    }
    return likeness;
  }
}
