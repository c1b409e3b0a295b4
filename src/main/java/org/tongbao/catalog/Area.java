package org.tongbao.catalog;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An area of GB/T 2260.
 *
 * @param code six digits; 000000 is the nation
 * @param name full official name
 * @param aliases usual short names, past names, in no order
 * @param level where it stands in the order of areas
 * @param parent code of the area it belongs to, null for the nation
 */
public record Area(
    String code, String name, List<String> aliases, Level level, @Nullable String parent) {
  /** Where an area stands. */
  public enum Level {
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY
  }

  public Area {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(level, "level");
    aliases = List.copyOf(aliases);
  }

  /** Returns the code of the province this area lies in, or its own; the nation's is 000000. */
  public String provinceCode() {
    return code.substring(0, 2) + "0000";
  }
}
