package org.tongbao.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Dimensions;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.IndicatorNames;

/**
 * Gives claims the codes that their subjects alone did not: of an indicator that goes by another
 * wording, and of a part that is told by its short name after its whole (工资性收入 after 城镇居民人均可支配收入).
 *
 * <p>A part's own code takes the place of its whole's where one name stands for both: 公路货运量 is the
 * freight of a city that tells no other, and the road's share of a 货运量 told before.
 */
final class Coding {
  private final Catalog catalog;
  private final IndicatorNames names;

  /** Codes of which parts go by short names; only these need to be remembered. */
  private final Set<String> wholes = new HashSet<>();

  Coding(Catalog catalog) {
    this.catalog = catalog;
    names = new IndicatorNames(catalog.indicators());
    for (Indicator indicator : catalog.indicators()) {
      String whole = indicator.partNames().isEmpty() ? null : indicator.parent();
      while (whole != null && wholes.add(whole)) {
        whole = parent(whole);
      }
    }
  }

  /** Gives the claims of a bulletin, which stand in the order of its text, their codes. */
  void code(List<Claim> claims) {
    List<String> told = new ArrayList<>(4);
    String section = "";
    String last = null;
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (!claim.section().equals(section)) {
        section = claim.section();
        told.clear();
        last = null;
      }
      List<Indicator> parts = names.partsNamed(claim.subject());
      String part = parts.isEmpty() ? null : part(parts, told, last);
      String code = part != null ? part : code(claim);
      if (code != null && !fits(claim, code)) {
        code = null;
      }
      if (code != null) {
        last = code;
        if ((parts.isEmpty() || part != null) && wholes.contains(code)) {
          told.remove(code);
          told.add(code);
        }
      }
      claims.set(i, claim.withIndicator(code));
    }
  }

  /** Tells whether a level may be the indicator's: 普通高中 in 万人 counts pupils and no schools. */
  private boolean fits(Claim claim, String code) {
    return claim.measure() != Measure.LEVEL
        || catalog
            .indicator(code)
            .filter(each -> Dimensions.fit(catalog, claim.unit(), each.unit()))
            .isPresent();
  }

  private @Nullable String code(Claim claim) {
    return claim.indicator() != null
        ? claim.indicator()
        : names.named(claim.subject()).or(() -> ofOwnPort(claim)).map(Indicator::code).orElse(null);
  }

  /** Returns what is told of the port of the claim's own city: 苏州港货物吞吐量; of most claims nothing. */
  private Optional<Indicator> ofOwnPort(Claim claim) {
    String subject = claim.subject();
    if (subject.indexOf('港') < 1) {
      return Optional.empty();
    }
    return Optional.ofNullable(claim.areaCode())
        .flatMap(catalog::area)
        .map(area -> area.name().substring(0, area.name().length() - 1))
        .filter(city -> city.length() > 1 && subject.startsWith("港", city.length()))
        .filter(subject::startsWith)
        .flatMap(city -> names.named("港口" + subject.substring(city.length() + 1)));
  }

  /**
   * Returns the part whose whole was told last, with nothing but parts of that whole told since; or
   * null.
   *
   * @param told the wholes told, the last at the end
   */
  private @Nullable String part(List<Indicator> parts, List<String> told, @Nullable String last) {
    String best = null;
    int latest = -1;
    for (Indicator part : parts) {
      String whole = part.parent();
      while (whole != null && !told.contains(whole)) {
        whole = parent(whole);
      }
      if (whole != null && told.indexOf(whole) > latest && isUnder(last, whole)) {
        latest = told.indexOf(whole);
        best = part.code();
      }
    }
    return best;
  }

  private boolean isUnder(@Nullable String code, String whole) {
    String at = code;
    while (at != null && !at.equals(whole)) {
      at = parent(at);
    }
    return at != null;
  }

  private @Nullable String parent(String code) {
    return catalog.indicator(code).map(Indicator::parent).orElse(null);
  }
}
