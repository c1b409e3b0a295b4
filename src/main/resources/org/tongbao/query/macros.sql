-- One indicator's trend, oldest first; an area by its code or by how its name begins.
CREATE MACRO trend(code, area := NULL) AS TABLE
  SELECT * FROM trends
  WHERE indicator = upper(code)
    AND (area IS NULL OR area_code = area OR starts_with(area_name, area))
  ORDER BY area_code, scope, price_basis, year, quarter;

-- The last row that each series has.
CREATE MACRO latest() AS TABLE
  SELECT * FROM trends
  QUALIFY row_number() OVER (
    PARTITION BY area_code, indicator, scope, price_basis ORDER BY year DESC, quarter DESC) = 1;

-- The facts as they were known at the end of a day; a fact whose bulletin does not say when it was
-- issued is taken as known from the day its period ended.
CREATE MACRO as_of(day) AS TABLE
  SELECT * REPLACE (true AS is_current) FROM facts
  WHERE coalesce(vintage, period_end) <= CAST(day AS DATE)
  QUALIFY row_number() OVER (
    PARTITION BY series_key, time_period
    ORDER BY coalesce(vintage, period_end) DESC, is_current DESC, fact_id) = 1;

-- Where a fact comes from: its sentence, its bulletin, and what was doubted.
CREATE MACRO evidence(id) AS TABLE
  SELECT f.fact_id, f.area_name, f.indicator, f.subject, f.measure, f.time_period, f.value, f.unit,
    f.quote, f.sentence, c.section, f.quote_start, f.quote_end, c.rule, f.confidence, f.issues,
    b.title, b.issuer, b.issued_on, f.source_uri, f.bulletin_id, f.claim_id
  FROM facts f
  LEFT JOIN claims c ON c.claim_id = f.claim_id
  LEFT JOIN bulletins b ON b.bulletin_id = f.bulletin_id
  WHERE f.fact_id = id;
