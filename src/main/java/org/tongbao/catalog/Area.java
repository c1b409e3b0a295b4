package org.tongbao.catalog;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An area of GB/T 2260, or one that stood there once.
 *
 * @param code six digits; 000000 is the nation
 * @param name full official name
 * @param aliases usual short names, in no order
 * @param level where it stands in the order of areas
 * @param parent code of the area it belongs to, null for the nation
 * @param history what it was before, and its end where it has one
 */
public record Area(
    String code,
    String name,
    List<String> aliases,
    Level level,
    @Nullable String parent,
    History history) {
  /** Where an area stands. */
  public enum Level {
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY
  }

  /**
   * The past of an area.
   *
   * @param formerNames official names it had before, with the same extent (襄樊市 of 襄阳市)
   * @param formerCodes codes it had before; figures told under them are its own
   * @param until last year it stood, null where it stands
   * @param successor code of the area that it is a part of since, null where it stands
   */
  public record History(
      List<String> formerNames,
      List<String> formerCodes,
      @Nullable Integer until,
      @Nullable String successor) {
    /** Of an area that was always as it is. */
    public static final History NONE = new History(List.of(), List.of(), null, null);

    public History {
      formerNames = List.copyOf(formerNames);
      formerCodes = List.copyOf(formerCodes);
    }
  }

  public Area {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(history, "history");
    aliases = List.copyOf(aliases);
  }

  /** Returns the code of the province this area lies in, or its own; the nation's is 000000. */
  public String provinceCode() {
    return code.substring(0, 2) + "0000";
  }

  /** Returns whether it stands no longer: it was merged into another, or divided. */
  public boolean isAbolished() {
    return history.until() != null;
  }
}
