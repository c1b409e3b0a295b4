package org.tongbao.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Scope;
import org.tongbao.claim.ClaimKind;
import org.tongbao.claim.Measure;

/**
 * What a fact is about, time and source aside; facts of one series can be compared over time.
 *
 * @param key stable hash of all that makes the series: area, indicator, measure, of, base, basis,
 *     scope, price basis, kind and unit
 * @param areaCode six digits of GB/T 2260
 * @param areaName official name
 * @param provinceCode of the province the area lies in
 * @param areaLevel where the area stands
 * @param indicator code of the catalog, or an open code ({@code OPEN.…}) where the catalog does not
 *     know the subject
 * @param measure what the value is of the indicator
 * @param of for CHANGE and GAP what is differenced, else null
 * @param base what a GROWTH, CHANGE or GAP compares with, for a RANK the area it is a rank in, else
 *     null; in the key another period is told by its distance, so that it is the same in every year
 * @param basis the stretch of time
 * @param scope which units or revenues are covered
 * @param priceBasis in which prices
 * @param kind whether it happened; targets and forecasts are series of their own
 * @param unit base unit, empty for an index or ratio
 */
public record Series(
    String key,
    String areaCode,
    String areaName,
    String provinceCode,
    Area.Level areaLevel,
    String indicator,
    Measure measure,
    @Nullable Measure of,
    @Nullable String base,
    Basis basis,
    Scope scope,
    Indicator.PriceBasis priceBasis,
    ClaimKind kind,
    String unit) {
  public Series {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(areaCode, "areaCode");
    Objects.requireNonNull(areaName, "areaName");
    Objects.requireNonNull(provinceCode, "provinceCode");
    Objects.requireNonNull(areaLevel, "areaLevel");
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(priceBasis, "priceBasis");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(unit, "unit");
  }
}
