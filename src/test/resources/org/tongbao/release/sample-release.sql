INSERT INTO areas (area_code, area_name, aliases, former_names, former_codes, area_level, parent_code, province_code) VALUES
  ('000000', '全国', ['中国'], [], [], 'NATION', NULL, '000000'),
  ('370000', '山东省', ['山东'], [], [], 'PROVINCE', '000000', '370000'),
  ('370300', '淄博市', ['淄博'], [], [], 'PREFECTURE', '370000', '370000'),
  ('420000', '湖北省', ['湖北'], [], [], 'PROVINCE', '000000', '420000'),
  ('420600', '襄阳市', ['襄阳'], ['襄樊市'], [], 'PREFECTURE', '420000', '420000');

INSERT INTO indicators VALUES
  ('GDP', '地区生产总值', 'Gross regional product', ['GDP', '生产总值'], '亿元', 'FLOW', 'CURRENT', 'CONSTANT', true, 'UP_IS_GOOD', NULL),
  ('GDP.PRIMARY', '第一产业增加值', 'Value added, primary', [], '亿元', 'FLOW', 'CURRENT', 'CONSTANT', true, 'UP_IS_GOOD', 'GDP'),
  ('RETAIL', '社会消费品零售总额', 'Retail sales of consumer goods', [], '亿元', 'FLOW', 'CURRENT', 'CURRENT', true, 'UP_IS_GOOD', NULL);

INSERT INTO units VALUES
  ('%', 'RATE', '%', 1, 1), ('亿元', 'MONEY_CNY', '元', 100000000, 1), ('万元', 'MONEY_CNY', '元', 10000, 1), ('元', 'MONEY_CNY', '元', 1, 1);

INSERT INTO runs VALUES
  ('20240801T060000Z-abcdef', '2024-08-01 06:00:00+00', '2024-08-01 06:00:09.123456+00', '1.0.0', 'c0ffee', ['in/2023', 'in/2024'], 7, 6, 1, 1, 9, 20480);

-- One row a document: file, area, year, quarter, day of issue.
CREATE TEMP TABLE document AS
  SELECT *, sha256(file) AS id FROM (VALUES
    ('zibo-2023-h1.txt', '370300', 2023, 2, DATE '2023-07-28'),
    ('zibo-2024-h1.txt', '370300', 2024, 2, DATE '2024-07-29'),
    ('xiangyang-2023-h1.txt', '420600', 2023, 2, DATE '2023-07-30'),
    ('xiangyang-2024-h1.txt', '420600', 2024, 2, DATE '2024-07-31'),
    ('xiangyang-2024-h1-final.txt', '420600', 2024, 2, DATE '2024-08-20')) t(file, area, year, quarter, issued);

INSERT INTO bulletins BY NAME
  SELECT id AS bulletin_id, 'file:///in/' || file AS source_uri, 'text/plain' AS media_type, 'UTF-8' AS charset, 2048 AS byte_size, 'OK' AS status,
    area_name || year || '年上半年经济运行情况' AS title, area AS area_code, 'TITLE' AS area_source, year, quarter,
    make_date(year, 1, 1) AS period_start, make_date(year, 6, 30) AS period_end, 'TITLE' AS period_source, 'ECONOMIC_RUN' AS kind, issued AS issued_on,
    area_name || '统计局' AS issuer, 'SIMPLIFIED' AS script, [] AS damage, sha256(id) AS text_hash, '20240801T060000Z-abcdef' AS run_id,
    TIMESTAMPTZ '2024-08-01 06:00:00.5+00' AS ingested_at, '1.0.0' AS code_version
  FROM document JOIN areas ON areas.area_code = area ORDER BY file;
INSERT INTO bulletins (bulletin_id, source_uri, media_type, byte_size, status, reason, message, damage, run_id, ingested_at, code_version)
  VALUES (sha256('broken.pdf'), 'file:///in/broken.pdf', 'application/pdf', 12, 'QUARANTINED', 'BROKEN_FILE', 'the file ends after 12 bytes', [],
    '20240801T060000Z-abcdef', '2024-08-01 06:00:00+00', '1.0.0');

-- One row a claim: file, indicator, subject, measure, printed value, unit, where it begins.
CREATE TEMP TABLE said AS
  SELECT * FROM (VALUES
    ('zibo-2023-h1.txt', 'GDP', '地区生产总值', 'LEVEL', 2250.3, '亿元', 20),
    ('zibo-2023-h1.txt', 'GDP', '地区生产总值', 'GROWTH', 5.1, '%', 40),
    ('zibo-2024-h1.txt', 'GDP', '地区生产总值', 'LEVEL', 2371.6, '亿元', 20),
    ('zibo-2024-h1.txt', 'GDP', '地区生产总值', 'GROWTH', 5.6, '%', 40),
    ('xiangyang-2023-h1.txt', 'GDP', '地区生产总值', 'LEVEL', 2680.9, '亿元', 20),
    ('xiangyang-2024-h1.txt', 'GDP', '地区生产总值', 'LEVEL', 2811.0, '亿元', 20),
    ('xiangyang-2024-h1.txt', 'GDP', '地区生产总值', 'GROWTH', 6.2, '%', 40),
    ('xiangyang-2024-h1-final.txt', 'GDP', '地区生产总值', 'LEVEL', 2815.4, '亿元', 20),
    ('xiangyang-2024-h1.txt', NULL, '新能源汽车, "绿牌"产量', 'GROWTH', -12.50, '%', 60)) t(file, code, subject, measure, printed, unit, starts);

INSERT INTO claims BY NAME
  SELECT id[:16] || '-' || starts AS claim_id, id AS bulletin_id, '一、综合' AS section, '上半年' || subject || words || '。' AS sentence,
    starts AS quote_start, starts + length(words) AS quote_end, words AS quote, subject, code AS indicator, measure, printed AS value, 1 AS decimals,
    s.unit, 'EXACT' AS qualifier, CASE measure WHEN 'GROWTH' THEN 'YOY' END AS base, make_date(year, 1, 1) AS period_start,
    make_date(year, 6, 30) AS period_end, area AS area_code, 'ACTUAL' AS kind, 'Amount' AS rule, 0.97 AS confidence
  FROM (SELECT *, rtrim(rtrim(CAST(printed AS VARCHAR), '0'), '.') || unit AS words FROM said) s JOIN document USING (file) ORDER BY ALL;

INSERT INTO facts BY NAME
  SELECT sha256(claim_id)[:16] AS fact_id, coalesce(c.indicator, c.subject) || '/' || c.measure || '/' || c.area_code AS series_key,
    c.area_code, a.area_name, a.province_code, a.area_level, coalesce(c.indicator, 'OPEN.NEV_PLATES') AS indicator, c.subject, c.measure, c.base,
    c.period_start, c.period_end, strftime(c.period_start, '%Y-%m-%d') || '/P6M' AS time_period, 'YTD' AS basis, c.value * u.factor AS value,
    u.base AS unit, c.value AS value_printed, c.unit AS unit_printed, CASE c.unit WHEN '亿元' THEN 8 ELSE 0 END AS unit_mult, c.decimals,
    CASE WHEN c.measure = 'GROWTH' AND c.indicator = 'GDP' THEN 'CONSTANT' ELSE 'CURRENT' END AS price_basis, 'STANDARD' AS scope, c.qualifier, c.kind,
    'A' AS obs_status, b.issued_on AS vintage,
    b.issued_on = max(b.issued_on) OVER (PARTITION BY c.indicator, c.subject, c.measure, c.area_code, c.period_end) AS is_current,
    c.claim_id, c.bulletin_id, b.source_uri, c.sentence, c.quote, c.quote_start, c.quote_end, c.confidence, [] AS issues
  FROM claims c JOIN bulletins b USING (bulletin_id) JOIN areas a ON a.area_code = c.area_code JOIN units u ON u.symbol = c.unit
  ORDER BY c.indicator, c.area_code, c.period_start, c.measure, b.issued_on;

INSERT INTO trends (area_code, area_name, province_code, area_level, indicator, indicator_name, unit, scope, price_basis, year, quarter,
    time_period, level_ytd, growth_reported, growth_computed, growth, growth_source, agreement, rank_nation, count_nation, "index", vintage, reason, fact_ids)
  SELECT area_code, any_value(area_name), any_value(province_code), any_value(area_level), indicator, '地区生产总值', '元', '', 'CONSTANT',
    year(period_start), 2, year(period_start) || '-Q2',
    max(value) FILTER (measure = 'LEVEL'), max(value) FILTER (measure = 'GROWTH'), NULL, max(value) FILTER (measure = 'GROWTH'),
    CASE WHEN max(value) FILTER (measure = 'GROWTH') IS NOT NULL THEN 'REPORTED' END, 'UNCHECKED',
    CASE WHEN year(period_start) = 2024 THEN CASE area_code WHEN '420600' THEN 1 ELSE 2 END END,
    CASE WHEN year(period_start) = 2024 THEN 2 END,
    100, max(vintage), CASE WHEN max(value) FILTER (measure = 'GROWTH') IS NULL THEN 'BASE_MISSING' END,
    list_sort(list(fact_id))
  FROM facts WHERE indicator = 'GDP' AND is_current GROUP BY area_code, indicator, period_start ORDER BY area_code, period_start;

INSERT INTO revisions
  SELECT p.series_key, p.area_code, p.indicator, p.subject, p.measure, p.time_period, p.value, n.value, p.unit, n.value - p.value,
    100 * (n.value - p.value) / p.value, p.vintage, n.vintage, p.fact_id, n.fact_id
  FROM facts p JOIN facts n USING (series_key, time_period) WHERE n.vintage > p.vintage;

INSERT INTO issues
  SELECT 'WARNING', 'GROWTH_DISAGREES', 'facts', source_uri, bulletin_id, claim_id, fact_id, 'printed 6.2, levels give 4.9', '=1+1'
  FROM facts WHERE measure = 'GROWTH' AND area_code = '420600' AND indicator = 'GDP';
INSERT INTO issues VALUES
  ('ERROR', 'BROKEN_FILE', 'ingest', 'file:///in/broken.pdf', sha256('broken.pdf'), NULL, NULL, E'the file ends\nafter 12 bytes', NULL);
