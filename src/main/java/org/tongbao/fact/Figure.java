package org.tongbao.fact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Indicator.PriceBasis;
import org.tongbao.catalog.Period;
import org.tongbao.catalog.Scope;
import org.tongbao.claim.Claim;
import org.tongbao.claim.ClaimKind;
import org.tongbao.claim.Measure;
import org.tongbao.claim.Qualifier;

/**
 * A claim with its area, time and unit, from which its series follows.
 *
 * @param claim as extracted
 * @param terms what the words around it say
 * @param area whose it is
 * @param period of what time; a stock's is a day
 * @param indicator what it is of, null where the catalog does not know
 * @param unit base unit
 */
record Figure(
    Claim claim,
    Terms terms,
    Area area,
    Period period,
    @Nullable Indicator indicator,
    String unit) {
  private static final String YUAN = "元";

  Series series() {
    String code = indicator == null ? OpenCodes.of(claim.subject()) : indicator.code();
    String base = base();
    Basis basis = TimePeriods.basis(period);
    Scope scope = scope();
    PriceBasis prices = prices();
    String key =
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
            unit);
    return new Series(
        Hashes.of(key),
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

  private @Nullable String base() {
    return claim.measure() == Measure.RANK
        ? terms.rankedIn(area.provinceCode(), area.parent())
        : claim.base();
  }

  private Scope scope() {
    Optional<Scope> said = terms.scope(indicator == null ? "" : indicator.nameZh());
    return said.orElse(indicator == null ? Scope.STANDARD : indicator.scope());
  }

  /** A base that is a period of its own year is told by its distance, the same in every year. */
  private static String lasting(String base, Period period) {
    return base.indexOf('-') < 0 ? base : TimePeriods.distance(period, Period.parse(base));
  }

  private PriceBasis prices() {
    boolean isRate =
        switch (claim.measure()) {
          case GROWTH, CONTRIBUTION, CONTRIBUTION_RATE -> true;
          case CHANGE, GAP -> claim.of() == Measure.GROWTH;
          case LEVEL, SHARE, RANK, COMPLETION -> false;
        };
    PriceBasis usual =
        indicator == null
            ? usual(isRate)
            : isRate ? indicator.growthPrices() : indicator.levelPrices();
    return usual == PriceBasis.NONE || !isRate ? usual : terms.prices().orElse(usual);
  }

  /** Value added grows at constant prices, all else at current ones unless it says otherwise. */
  private PriceBasis usual(boolean isRate) {
    if (isRate) {
      return claim.subject().endsWith("增加值") ? PriceBasis.CONSTANT : PriceBasis.CURRENT;
    }
    return unit.equals(YUAN) ? PriceBasis.CURRENT : PriceBasis.NONE;
  }

  ObsStatus status() {
    if (claim.kind() != ClaimKind.ACTUAL) {
      return ObsStatus.F;
    }
    if (terms.isPreliminary()) {
      return ObsStatus.P;
    }
    if (claim.qualifier() != Qualifier.EXACT) {
      return ObsStatus.E;
    }
    return indicator == null || scope() == indicator.scope() ? ObsStatus.A : ObsStatus.B;
  }
}
