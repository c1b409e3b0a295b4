package org.tongbao.fact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Indicator.PriceBasis;
import org.tongbao.catalog.Period;
import org.tongbao.catalog.Scope;
import org.tongbao.claim.Claim;
import org.tongbao.claim.ClaimKind;
import org.tongbao.claim.Measure;
import org.tongbao.claim.Qualifier;

/** Codes and places one claim. */
final class Coding {
  private static final String YUAN = "元";

  private final Catalog catalog;
  private final Amounts amounts;

  Coding(Catalog catalog) {
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

  Outcome code(SourceBulletin bulletin, Claim claim, Surroundings words) {
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
    Amounts.Based based = amounts.of(claim);
    if (!based.fits()) {
      return new Outcome.Unplaced(
          IssueCode.VALUE_OUT_OF_RANGE,
          "'%s' of '%s' is no figure of a bulletin: too many digits."
              .formatted(claim.quote(), claim.subject()));
    }
    return place(bulletin, claim, new Wording(claim, words), area.get(), claim.period(), based);
  }

  private Outcome place(
      SourceBulletin bulletin,
      Claim claim,
      Wording wording,
      Area area,
      Period told,
      Amounts.Based based) {
    @Nullable Indicator indicator =
        Optional.ofNullable(claim.indicator()).flatMap(catalog::indicator).orElse(null);
    Period period =
        indicator != null && indicator.kind() == Indicator.Kind.STOCK ? told.atEnd() : told;
    Series series = series(claim, wording, area, period, indicator, based.unit());
    Fact fact =
        new Fact(
            Hashes.of(series.key() + " " + period.iso() + " " + bulletin.id()),
            series,
            period,
            TimePeriods.sdmx(period),
            based.amount(),
            status(claim, wording, series.scope(), indicator),
            false,
            source(bulletin, claim),
            claim.confidence(),
            List.of());
    return new Outcome.Placed(fact, based.known());
  }

  private Series series(
      Claim claim,
      Wording wording,
      Area area,
      Period period,
      @Nullable Indicator indicator,
      String unit) {
    String code = indicator == null ? OpenCodes.of(claim.subject()) : indicator.code();
    String base =
        claim.measure() == Measure.RANK
            ? wording.rankedIn(area.provinceCode(), area.parent())
            : claim.base();
    Basis basis = TimePeriods.basis(period);
    Scope scope =
        wording
            .scope(indicator == null ? "" : indicator.nameZh())
            .orElse(indicator == null ? Scope.STANDARD : indicator.scope());
    PriceBasis prices = prices(claim, wording, indicator, unit);
    String key =
        Hashes.of(
            String.join(
                "|",
                area.code(),
                code,
                claim.measure().name(),
                claim.of() == null ? "" : claim.of().name(),
                base == null ? "" : lasting(base, period),
                basis.name(),
                scope.name(),
                prices.name(),
                claim.kind().name(),
                unit));
    return new Series(
        key,
        area.code(),
        area.name(),
        area.provinceCode(),
        area.level(),
        code,
        claim.measure(),
        claim.of(),
        base,
        basis,
        scope,
        prices,
        claim.kind(),
        unit);
  }

  /** A base that is a period of its own year is told by its distance, the same in every year. */
  private static String lasting(String base, Period period) {
    return base.indexOf('-') < 0 ? base : TimePeriods.distance(period, Period.parse(base));
  }

  private static PriceBasis prices(
      Claim claim, Wording wording, @Nullable Indicator indicator, String unit) {
    boolean isRate =
        switch (claim.measure()) {
          case GROWTH, CONTRIBUTION, CONTRIBUTION_RATE -> true;
          case CHANGE, GAP -> claim.of() == Measure.GROWTH;
          case LEVEL, SHARE, RANK, COMPLETION -> false;
        };
    PriceBasis usual =
        indicator == null
            ? usual(claim, isRate, unit)
            : isRate ? indicator.growthPrices() : indicator.levelPrices();
    return usual == PriceBasis.NONE || !isRate ? usual : wording.prices().orElse(usual);
  }

  /** Value added grows at constant prices, all else at current ones unless it says otherwise. */
  private static PriceBasis usual(Claim claim, boolean isRate, String unit) {
    if (isRate) {
      return claim.subject().endsWith("增加值") ? PriceBasis.CONSTANT : PriceBasis.CURRENT;
    }
    return unit.equals(YUAN) ? PriceBasis.CURRENT : PriceBasis.NONE;
  }

  private static ObsStatus status(
      Claim claim, Wording wording, Scope scope, @Nullable Indicator indicator) {
    if (claim.kind() != ClaimKind.ACTUAL) {
      return ObsStatus.F;
    }
    if (wording.isPreliminary()) {
      return ObsStatus.P;
    }
    if (claim.qualifier() != Qualifier.EXACT) {
      return ObsStatus.E;
    }
    boolean isOwn = indicator == null || scope == indicator.scope();
    return isOwn ? ObsStatus.A : ObsStatus.B;
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
