package org.tongbao.fact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Period;
import org.tongbao.claim.Claim;

/** Places one claim: in an area, in time, in a series, and in base units. */
final class Placing {
  private final Catalog catalog;
  private final Amounts amounts;

  Placing(Catalog catalog) {
    this.catalog = catalog;
    this.amounts = new Amounts(catalog);
  }

  /** What became of a claim. */
  sealed interface Outcome {
    /**
     * It is a fact.
     *
     * @param fact with its identity still open to further tellings
     * @param unitKnown whether the catalog knows the printed unit
     */
    record Placed(Fact fact, boolean unitKnown) implements Outcome {}

    /**
     * It is none.
     *
     * @param code why
     * @param message the same for a person
     */
    record Unplaced(IssueCode code, String message) implements Outcome {}
  }

  Outcome place(SourceBulletin bulletin, Claim claim, Surroundings words) {
    Optional<Area> area = Optional.ofNullable(claim.areaCode()).flatMap(catalog::area);
    if (area.isEmpty()) {
      return new Outcome.Unplaced(
          IssueCode.AREA_UNKNOWN,
          "Nobody says whose '%s' %s is.".formatted(claim.subject(), claim.quote()));
    }
    if (claim.period() == null) {
      return new Outcome.Unplaced(
          IssueCode.PERIOD_UNKNOWN,
          "Nobody says of what time '%s' %s is.".formatted(claim.subject(), claim.quote()));
    }
    @Nullable Indicator indicator =
        Optional.ofNullable(claim.indicator()).flatMap(catalog::indicator).orElse(null);
    Amounts.Based based = amounts.of(claim, indicator);
    if (!based.fits()) {
      return new Outcome.Unplaced(
          IssueCode.VALUE_OUT_OF_RANGE,
          "'%s' of '%s' is no figure of a bulletin: too many digits."
              .formatted(claim.quote(), claim.subject()));
    }
    Period told = claim.period();
    Period period =
        indicator != null && indicator.kind() == Indicator.Kind.STOCK ? told.atEnd() : told;
    Figure figure =
        new Figure(claim, new Terms(claim, words), area.get(), period, indicator, based.unit());
    return new Outcome.Placed(fact(bulletin, figure, based.amount()), based.known());
  }

  private static Fact fact(SourceBulletin bulletin, Figure figure, Amount amount) {
    Series series = figure.series();
    Period period = figure.period();
    return new Fact(
        Hashes.of(series.key() + " " + period.iso() + " " + bulletin.id()),
        series,
        period,
        TimePeriods.sdmx(period),
        amount,
        figure.status(),
        false,
        source(bulletin, figure.claim()),
        figure.claim().confidence(),
        List.of());
  }

  private static Source source(SourceBulletin bulletin, Claim claim) {
    return new Source(
        bulletin.id(),
        bulletin.uri(),
        bulletin.issuedOn(),
        bulletin.claimId(claim),
        claim.subject(),
        claim.sentence(),
        claim.quote(),
        claim.quoteStart(),
        claim.quoteEnd());
  }
}
