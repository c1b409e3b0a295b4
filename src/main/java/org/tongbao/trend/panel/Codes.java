package org.tongbao.trend.panel;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Numbers for the constants of an enumeration, for parcels, which never outlive a run. */
final class Codes<E extends Enum<E>> {
  private final List<E> constants;
  private final Map<E, Integer> numbers;

  Codes(Class<E> type) {
    constants = Arrays.asList(type.getEnumConstants());
    numbers = new EnumMap<>(type);
    for (E constant : constants) {
      numbers.put(constant, numbers.size());
    }
  }

  int of(E constant) {
    return numbers.get(constant);
  }

  E at(int number) {
    return constants.get(number);
  }
}
