-- One indicator's trend, oldest first. The indicator by its code or a Chinese name, areas by their code,
-- a short or past name, or how their name begins. A name that nothing has is an error: no rows would say
-- nothing. The code is found first, so that row groups of other indicators are not read.
CREATE MACRO trend(code, area := NULL) AS TABLE
  SELECT * FROM trends
  WHERE indicator = (
      SELECT CASE
        WHEN starts_with(upper(code), 'OPEN.') OR bool_or(i.indicator = upper(code)) THEN upper(code)
        WHEN bool_or(i.name_zh = code) THEN min(i.indicator) FILTER (i.name_zh = code)
        WHEN bool_or(list_contains(i.aliases, code)) THEN min(i.indicator) FILTER (list_contains(i.aliases, code))
        ELSE error(concat('tongbao: no indicator ''', code, '''; near it are ', array_to_string(
          max_by(i.indicator || ' ' || i.name_zh, greatest(
            jaro_winkler_similarity(i.indicator, upper(code)), jaro_winkler_similarity(i.name_zh, code)), 3), ', ')))
        END
      FROM indicators i)
    AND (area IS NULL OR area_code IN (
      SELECT a.area_code FROM areas a
      WHERE a.area_code = area OR starts_with(a.area_name, area) OR list_contains(a.aliases, area)
        OR list_contains(a.former_names, area)))
    AND (
      SELECT CASE
        WHEN area IS NULL
          OR bool_or(a.area_code = area OR starts_with(a.area_name, area) OR list_contains(a.aliases, area)
            OR list_contains(a.former_names, area)) THEN true
        ELSE error(concat('tongbao: no area ''', area, '''; write six digits or how its name begins')) END
      FROM areas a)
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
