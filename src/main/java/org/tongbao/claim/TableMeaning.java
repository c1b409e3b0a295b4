package org.tongbao.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;

/**
 * What a header, a row label or a caption of a table says.
 *
 * @param subject what remains when all else is taken away, in the order it is written
 * @param senses what the words say of the figures
 * @param units as written in brackets or after 单位, in their order
 * @param period the time it names, null where it names none
 * @param base the time as an interval that it compares with, null where it names none: 比上半年
 */
record TableMeaning(
    String subject,
    Set<TableSense> senses,
    List<String> units,
    @Nullable Period period,
    @Nullable String base) {
  /** Says nothing. */
  static final TableMeaning NOTHING = new TableMeaning("", Set.of(), List.of(), null, null);

  private static final TableSense[] COMPARING = {
    TableSense.YOY,
    TableSense.PREV,
    TableSense.YEAR_END,
    TableSense.AVG2,
    TableSense.GROWTH,
    TableSense.DIFFERENCE,
    TableSense.AMOUNT,
    TableSense.FALL
  };

  TableMeaning {
    Objects.requireNonNull(subject, "subject");
    senses = Set.copyOf(senses);
    units = List.copyOf(units);
  }

  boolean says(TableSense sense) {
    return senses.contains(sense);
  }

  /** Returns whether the figures compare one time with another. */
  boolean compares() {
    for (TableSense sense : COMPARING) {
      if (senses.contains(sense)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first unit that is an amount's. */
  Optional<String> amountUnit() {
    return firstUnit(false);
  }

  /** Returns the first unit that is a rate's: percent or points. */
  Optional<String> relativeUnit() {
    return firstUnit(true);
  }

  private Optional<String> firstUnit(boolean relative) {
    for (int i = 0; i < units.size(); i++) {
      if (isRelative(units.get(i)) == relative) {
        return Optional.of(units.get(i));
      }
    }
    return Optional.empty();
  }

  static boolean isRelative(String unit) {
    return unit.equals("%") || unit.equals("百分点") || unit.equals("‰");
  }

  /**
   * Returns what this header says beside those at its left: a growth that names nothing is that of
   * the amount before it, at the latest time that they name; where that amount is the year's to
   * date, so is the growth.
   *
   * @param left headers of the amounts at its left, left to right; may be empty
   */
  TableMeaning besides(List<TableMeaning> left) {
    if (!compares() || left.isEmpty()) {
      return this;
    }
    TableMeaning nearest = left.get(left.size() - 1);
    EnumSet<TableSense> all = EnumSet.noneOf(TableSense.class);
    all.addAll(senses);
    if (nearest.says(TableSense.AT_END)) {
      all.add(TableSense.AT_END);
    }
    if (period == null && nearest.says(TableSense.TO_DATE)) {
      all.add(TableSense.TO_DATE);
    }
    return new TableMeaning(
        subject.isEmpty() ? nearest.subject : subject,
        all,
        units,
        period == null && !all.contains(TableSense.TO_DATE) ? latest(left) : period,
        base);
  }

  private static @Nullable Period latest(List<TableMeaning> headers) {
    return headers.stream()
        .map(TableMeaning::period)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  TableMeaning at(@Nullable Period newPeriod) {
    return new TableMeaning(subject, senses, units, newPeriod, base);
  }

  /** Returns what this header and one below it say together; the lower one is the nearer. */
  TableMeaning above(TableMeaning lower) {
    if (equals(NOTHING) || lower.equals(NOTHING)) {
      return equals(NOTHING) ? lower : this;
    }
    EnumSet<TableSense> both = EnumSet.noneOf(TableSense.class);
    both.addAll(senses);
    both.addAll(lower.senses);
    List<String> allUnits = new ArrayList<>(lower.units);
    allUnits.addAll(units);
    String joined = lower.subject.contains(subject) ? lower.subject : subject + lower.subject;
    return new TableMeaning(
        joined,
        both,
        allUnits,
        lower.period == null ? period : lower.period,
        lower.base == null ? base : lower.base);
  }
}
