package org.tongbao.evaluate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;
import org.tongbao.claim.Claim;

/**
 * A claim that answers a label: their places overlap.
 *
 * @param label what was expected
 * @param claim what was found
 * @param wrong fields in which they differ, as the labelling guide compares them
 */
public record Answer(Label label, Claim claim, Set<Field> wrong) {
  /** The better answer first: the higher level, then the fewer faults. */
  static final Comparator<Answer> BEST_FIRST =
      Comparator.comparing(
              (Answer answer) -> answer.firstWrong().map(Field::level).orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .reversed()
          .thenComparingInt(answer -> answer.wrong().size());

  public Answer {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(claim, "claim");
    wrong = Set.copyOf(wrong);
  }

  static Answer of(Label label, Claim claim) {
    EnumSet<Field> wrong = EnumSet.noneOf(Field.class);
    for (Field field : Field.values()) {
      if (!agree(field, label, claim)) {
        wrong.add(field);
      }
    }
    return new Answer(label, claim, wrong);
  }

  /** Returns whether all that the level asks for is right. */
  boolean isRightAt(Level level) {
    return wrong.stream().noneMatch(field -> field.level().compareTo(level) <= 0);
  }

  /**
   * Returns the first field that is wrong, in the order of the levels; empty where all is right.
   */
  Optional<Field> firstWrong() {
    return wrong.stream().min(Comparator.naturalOrder());
  }

  private static boolean agree(Field field, Label label, Claim claim) {
    ScaledValue expected = ScaledValue.of(label.value(), label.unit());
    ScaledValue found = ScaledValue.of(claim.value(), claim.unit());
    return switch (field) {
      case VALUE -> expected.value().abs().compareTo(found.value().abs()) == 0;
      case UNIT -> expected.unit().equals(found.unit());
      case MEASURE -> label.measure() == claim.measure();
      case SIGN -> expected.value().signum() == found.value().signum();
      case BASE -> sameBase(label, claim);
      case SUBJECT ->
          label.indicator() != null
              ? label.indicator().equals(claim.indicator())
              : SubjectLikeness.same(label.subject(), claim.subject());
      case PERIOD -> label.period() == null || label.period().equals(claim.period());
      case AREA -> label.area() == null || label.area().equals(claim.areaCode());
      case QUALIFIER -> label.qualifier() == claim.qualifier();
      case KIND -> label.kind() == claim.kind();
    };
  }

  private static boolean sameBase(Label label, Claim claim) {
    Period period = label.period() == null ? claim.period() : label.period();
    return Objects.equals(label.base(), claim.base())
        || (endsYear(period) && isYearBack(label.base()) && isYearBack(claim.base()));
  }

  private static boolean endsYear(@Nullable Period period) {
    return period != null && period.end().equals(LocalDate.of(period.end().getYear(), 12, 31));
  }

  private static boolean isYearBack(@Nullable String base) {
    return "YOY".equals(base) || "YEAR_END".equals(base);
  }
}
