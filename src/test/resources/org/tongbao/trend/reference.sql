-- The trends of DESIGN in SQL, written from the definitions of the columns and not from the code.
-- In: tables facts (as released), indicators (code, name, base_unit, kind, level_prices, growth_prices, levels_comparable,
-- own_scope, may_be_negative) and areas (code, level, province). Out: tables trends and findings.

create macro rate_kind(kind, unit) as kind = 'RATE' or unit = '%';
create macro nan_to_null(x) as case when isnan(x) then null else x end;

-- An indicator that no catalog has is taken as a flow at current prices, of any sign, its levels not comparable.
create table placed as
select
  f.area_code, f.area_name, f.province_code, f.area_level, f.indicator, f.subject,
  case when f.scope is null or f.scope = 'STANDARD' or f.scope = i.own_scope then '' else f.scope end as scope,
  i.name, coalesce(i.base_unit, '') as base_unit, coalesce(i.kind, 'FLOW') as kind,
  coalesce(i.level_prices, 'CURRENT') as level_prices, coalesce(i.growth_prices, 'CURRENT') as growth_prices,
  coalesce(i.levels_comparable, false) and coalesce(f.scope, '') <> 'SAME_SCOPE' as comparable,
  coalesce(i.may_be_negative, true) as any_sign,
  f.price_basis, f.unit, f.value, f.qualifier, f.is_current, f.vintage, f.fact_id,
  year(f.period_end) * 4 + quarter(f.period_end) - 1 as n,
  case when f.unit_mult <> 0 or f.unit = f.unit_printed or f.value_printed = 0
    then power(10.0, f.unit_mult - f.decimals)
    else abs(f.value::double / f.value_printed::double) * power(10.0, f.unit_mult - f.decimals) end as step,
  case
    when f.period_start = f.period_end then 'DATE'
    when day(f.period_start) = 1 and month(f.period_start) = 1 and year(f.period_start) = year(f.period_end) then 'YTD'
    when day(f.period_start) = 1 and year(f.period_start) = year(f.period_end)
      and month(f.period_start) = month(f.period_end) - 2 then 'ALONE'
  end as shape,
  f.measure, f.of, f.base
from facts f left join indicators i on i.code = f.indicator
where f.kind = 'ACTUAL' and month(f.period_end) % 3 = 0 and f.period_end = last_day(f.period_end);

create table slotted as
select *, slot in ('LEVEL', 'LEVEL_AT_DATE', 'LEVEL_OF_QUARTER', 'CHANGE', 'CHANGE_AT_DATE') as is_amount
from (
  select *, case
      when measure = 'LEVEL' and shape = 'YTD' then 'LEVEL'
      when measure = 'LEVEL' and shape = 'DATE' then 'LEVEL_AT_DATE'
      when measure = 'LEVEL' and shape = 'ALONE' then 'LEVEL_OF_QUARTER'
      when measure = 'GROWTH' and base = 'YOY' and shape = 'YTD' then 'GROWTH'
      when measure = 'GROWTH' and base = 'YOY' and shape = 'DATE' then 'GROWTH_AT_DATE'
      when measure = 'CHANGE' and base = 'YOY' and coalesce(of, 'LEVEL') = 'LEVEL' and shape = 'YTD' then 'CHANGE'
      when measure = 'CHANGE' and base = 'YOY' and coalesce(of, 'LEVEL') = 'LEVEL' and shape = 'DATE' then 'CHANGE_AT_DATE'
      when measure = 'GAP' and of = 'GROWTH' and base = '000000' and shape in ('YTD', 'DATE') then 'GAP_NATION'
      when measure = 'GAP' and of = 'GROWTH' and base = province_code and shape in ('YTD', 'DATE') then 'GAP_PROVINCE'
      when measure = 'RANK' and shape in ('YTD', 'DATE') and coalesce(of, 'GROWTH') in ('GROWTH', 'LEVEL')
        and base = '000000' then 'RANK_NATION_' || coalesce(of, 'ANY')
      when measure = 'RANK' and shape in ('YTD', 'DATE') and coalesce(of, 'GROWTH') in ('GROWTH', 'LEVEL')
        and base = province_code then 'RANK_PROVINCE_' || coalesce(of, 'ANY')
    end as slot
  from placed where shape is not null)
where slot is not null;

-- Trends of one level of areas are told together with the figures of the areas above them: g is that level.
create table grouped as
with below (area_level, g) as (values
  ('NATION', 'NATION'), ('NATION', 'PROVINCE'), ('NATION', 'PREFECTURE'), ('NATION', 'COUNTY'),
  ('PROVINCE', 'PROVINCE'), ('PROVINCE', 'PREFECTURE'), ('PROVINCE', 'COUNTY'),
  ('PREFECTURE', 'PREFECTURE'), ('COUNTY', 'COUNTY'))
select * from slotted join below using (area_level);

-- The unit of the levels: the base unit where it is used, else the one used most; a quarter alone counts if there is nothing else.
create table united as
with used as (
  select g, indicator, scope, unit, any_value(base_unit) as base_unit,
    count(*) filter (slot <> 'LEVEL_OF_QUARTER') as times, count(*) as times_at_all
  from grouped where is_amount group by all),
weighed as (
  select *, case when sum(times) over (partition by g, indicator, scope) > 0 then times else times_at_all end as weight from used),
voted as (
  select g, indicator, scope,
    case when any_value(base_unit) <> '' and bool_or(unit = base_unit and weight > 0) then any_value(base_unit)
      else first(unit order by weight desc, unit) end as voted
  from weighed group by all)
select g, indicator, scope, coalesce(any_value(voted), any_value(base_unit)) as told_unit,
  coalesce(any_value(name), min(subject)) as told_name
from grouped left join voted using (g, indicator, scope)
group by all;

create table fact as
select * replace (told_name as name, told_unit as base_unit), rate_kind(kind, told_unit) as is_rate
from (
  select *, case
      when is_amount then case
        when price_basis = level_prices or price_basis = 'NONE' or level_prices = 'NONE' then growth_prices
        when price_basis = growth_prices then null
        else price_basis end
      when measure = 'RANK' or price_basis = 'NONE' or growth_prices = 'NONE' then growth_prices
      else price_basis end as prices
  from grouped join united using (g, indicator, scope)
  where not is_amount or unit = told_unit)
where prices is not null;

-- What each slot of a cell stands for: the current, latest, finest print; then the finest print of that number.
create table chosen as
with ranked as (
  select *, row_number() over (
      partition by g, area_code, indicator, scope, prices, n, slot
      order by is_current desc, vintage desc nulls last, step, value, fact_id) as place
  from fact where qualifier = 'EXACT')
select f.* from ranked f join ranked b
  on b.place = 1 and b.g = f.g and b.area_code = f.area_code and b.indicator = f.indicator and b.scope = f.scope
  and b.prices = f.prices and b.n = f.n and b.slot = f.slot
where f.place = 1 or (f.step < b.step and abs((f.value - b.value)::double) <= b.step / 2 * (1 + 1e-9))
qualify row_number() over (
  partition by f.g, f.area_code, f.indicator, f.scope, f.prices, f.n, f.slot
  order by f.step, f.is_current desc, f.vintage desc nulls last, f.value, f.fact_id) = 1;

create table cell as
with keys as (
  select g, area_code, indicator, scope, prices, n,
    any_value(area_name) as area_name, any_value(province_code) as province_code, any_value(area_level) as area_level,
    any_value(name) as name, any_value(base_unit) as base_unit, any_value(kind) as kind, any_value(is_rate) as is_rate,
    any_value(comparable) as comparable, any_value(any_sign) as any_sign,
    any_value(case when prices = growth_prices then level_prices else prices end) as level_prices,
    bool_or(slot in ('LEVEL', 'LEVEL_AT_DATE')) as any_level,
    bool_or(slot = 'LEVEL') as any_ytd
  from fact where measure <> 'RANK' group by all),
slots as (
  select g, area_code, indicator, scope, prices, n,
    any_value({v: value, s: step, d: vintage, id: fact_id, ytd: true}) filter (slot = 'LEVEL') as l_ytd,
    any_value({v: value, s: step, d: vintage, id: fact_id, ytd: false}) filter (slot = 'LEVEL_AT_DATE') as l_date,
    any_value({v: value, s: step, d: vintage, id: fact_id}) filter (slot = 'LEVEL_OF_QUARTER') as alone,
    any_value({v: value, s: step, d: vintage, id: fact_id}) filter (slot = 'GROWTH') as g_ytd,
    any_value({v: value, s: step, d: vintage, id: fact_id}) filter (slot = 'GROWTH_AT_DATE') as g_date,
    any_value({v: value, s: step, d: vintage, id: fact_id}) filter (slot = 'CHANGE') as c_ytd,
    any_value({v: value, s: step, d: vintage, id: fact_id}) filter (slot = 'CHANGE_AT_DATE') as c_date,
    any_value({v: value, s: step, d: vintage, id: fact_id}) filter (slot = 'GAP_PROVINCE' and area_level in ('PREFECTURE', 'COUNTY')) as gap_p,
    any_value({v: value, s: step, d: vintage, id: fact_id}) filter (slot = 'GAP_NATION' and area_level <> 'NATION') as gap_n
  from chosen group by all)
select k.*, s.* exclude (g, area_code, indicator, scope, prices, n),
  case when kind = 'STOCK' then coalesce(l_date, l_ytd) else coalesce(l_ytd, l_date) end as l,
  case when kind = 'STOCK' then coalesce(g_date, g_ytd) else coalesce(g_ytd, g_date) end as g_printed,
  case when kind = 'STOCK' then coalesce(c_date, c_ytd) else coalesce(c_ytd, c_date) end as c,
  prices = level_prices or prices = 'NONE' or level_prices = 'NONE' as one_price,
  kind = 'FLOW' and not is_rate as is_flow
from keys k left join slots s using (g, area_code, indicator, scope, prices, n);

-- Growth of a level l with half step hl against a base b with half step hb, or why there is none.
create macro why(l, b, hb) as case
  when b = 0 then 'BASE_ZERO'
  when b < 0 and l > 0 then 'SIGN_CHANGE'
  when b < 0 then 'BASE_NEGATIVE'
  when l < 0 then 'SIGN_CHANGE'
  when hb >= b::double then 'PRECISION' end;
create macro growth_of(l, b) as (l - b)::double / b::double * 100;
create macro low_of(l, hl, b, hb) as ((l::double - hl) / (b::double + case when l::double < hl then -hb else hb end) - 1) * 100;
create macro high_of(l, hl, b, hb) as ((l::double + hl) / (b::double - hb) - 1) * 100;

create table computed as
select *,
  case when reason is null then growth_of(l.v, b.v) end as g_computed,
  case when reason is null then low_of(l.v, l.s / 2, b.v, b.s / 2) end as g_low,
  case when reason is null then high_of(l.v, l.s / 2, b.v, b.s / 2) end as g_high
from (
  select t.*, y.l as b, case
    when t.l is null then case when t.any_level then 'PRECISION' else 'LEVEL_MISSING' end
    when t.is_rate then 'RATE'
    when not t.comparable then 'NOT_COMPARABLE'
    when y.l is null then case when coalesce(y.any_level, false) then 'PRECISION' else 'BASE_MISSING' end
    else why(t.l.v, y.l.v, y.l.s / 2) end as reason
  from cell t left join cell y
    on y.g = t.g and y.area_code = t.area_code and y.indicator = t.indicator and y.scope = t.scope and y.prices = t.prices
    and y.n = t.n - 4);

create table grown as
select *, case
    when g_printed is not null then 'REPORTED'
    when l is not null and one_price and g_computed is not null then 'COMPUTED'
    when l is not null and one_price and c is not null and not is_rate
      and why(l.v, l.v - c.v, l.s / 2 + c.s / 2) is null then 'IMPLIED' end as source,
  case source
    when 'REPORTED' then g_printed.v::double
    when 'COMPUTED' then g_computed
    when 'IMPLIED' then growth_of(l.v, l.v - c.v) end as growth
from computed;

-- The cumulative of the quarter before as it stood when this one was issued.
create table before as
with candidate as (
  select t.g, t.area_code, t.indicator, t.scope, t.prices, t.n, p.value, p.step, p.vintage, p.fact_id,
    row_number() over (
      partition by t.g, t.area_code, t.indicator, t.scope, t.prices, t.n
      order by p.vintage desc nulls last, p.step, p.value, p.fact_id) as place
  from cell t join fact p
    on p.g = t.g and p.area_code = t.area_code and p.indicator = t.indicator and p.scope = t.scope and p.prices = t.prices
    and p.n = t.n - 1 and p.slot = 'LEVEL' and p.qualifier = 'EXACT'
    and (p.vintage is null or p.vintage <= t.l.d)
  where t.l.d is not null)
select f.* from candidate f join candidate b
  on b.place = 1 and b.g = f.g and b.area_code = f.area_code and b.indicator = f.indicator and b.scope = f.scope
  and b.prices = f.prices and b.n = f.n
where f.place = 1 or (f.step < b.step and abs((f.value - b.value)::double) <= b.step / 2 * (1 + 1e-9))
qualify row_number() over (
  partition by f.g, f.area_code, f.indicator, f.scope, f.prices, f.n
  order by f.step, f.vintage desc nulls last, f.value, f.fact_id) = 1;

create table quartered as
select t.*,
  case
    when not t.is_flow then null
    when t.alone is not null then {v: t.alone.v, h: t.alone.s / 2, from_id: t.alone.id, from_d: t.alone.d, less_id: null, less_d: null}
    when t.l is null or not t.l.ytd then null
    when t.n % 4 = 0 then {v: t.l.v, h: t.l.s / 2, from_id: t.l.id, from_d: t.l.d, less_id: null, less_d: null}
    when b.fact_id is not null
      then {v: t.l.v - b.value, h: t.l.s / 2 + b.step / 2, from_id: t.l.id, from_d: t.l.d, less_id: b.fact_id, less_d: b.vintage}
    when p.l_ytd is not null
      then {v: t.l.v - p.l_ytd.v, h: t.l.s / 2 + p.l_ytd.s / 2, from_id: t.l.id, from_d: t.l.d, less_id: p.l_ytd.id, less_d: p.l_ytd.d}
  end as qa,
  case
    when not t.is_flow or t.alone is not null or t.l is null or not t.l.ytd or t.n % 4 = 0 then null
    when not coalesce(p.any_ytd, false) then 'QUARTER_GAP'
    when b.fact_id is null and p.l_ytd is null then 'QUARTER_PRECISION'
  end as q_missing
from grown t
left join before b using (g, area_code, indicator, scope, prices, n)
left join cell p
  on p.g = t.g and p.area_code = t.area_code and p.indicator = t.indicator and p.scope = t.scope and p.prices = t.prices and p.n = t.n - 1;

create table moved as
select t.*,
  case
    when not t.comparable then null
    when t.qa is null then t.q_missing
    when y.qa is null then 'QUARTER_BASE_MISSING'
    else 'QUARTER_' || why(t.qa.v, y.qa.v, y.qa.h) end as q_reason,
  case when t.comparable and t.qa is not null and y.qa is not null and q_reason is null
    then growth_of(t.qa.v, y.qa.v) end as growth_quarter,
  round(t.growth - p.growth, 10) as change_prev,
  round(t.growth - y.growth, 10) as change_year,
  case when t.growth > -100 and y.growth > -100
    then (sqrt((1 + t.growth / 100) * (1 + y.growth / 100)) - 1) * 100 end as avg2
from quartered t
left join quartered y
  on y.g = t.g and y.area_code = t.area_code and y.indicator = t.indicator and y.scope = t.scope and y.prices = t.prices and y.n = t.n - 4
left join quartered p
  on p.g = t.g and p.area_code = t.area_code and p.indicator = t.indicator and p.scope = t.scope and p.prices = t.prices and p.n = t.n - 1;

create table chained as
select *,
  case when n < first_n then null
    when n = first_n then 100.0
    when grown_since = (n - first_n) / 4 then round(100 * factor, 10) end as index
from (
  select *,
    count(growth) filter (n > first_n) over since as grown_since,
    product(1 + growth / 100) filter (n > first_n and growth is not null) over since as factor
  from (
    select *, min(n) filter (growth is not null or l is not null)
      over (partition by g, area_code, indicator, scope, prices, n % 4) as first_n
    from moved)
  window since as (partition by g, area_code, indicator, scope, prices, n % 4 order by n
    rows between unbounded preceding and current row));

create table streaked as
select *,
  case when change_prev is null then null
    else sign(change_prev)::int * (row_number() over (
      partition by g, area_code, indicator, scope, prices, island order by n))::int end as streak
from (
  select *, sum(case when sign(change_prev) is distinct from before_sign or before_n is distinct from n - 1 then 1 else 0 end)
      over (partition by g, area_code, indicator, scope, prices order by n) as island
  from (
    select *, lag(sign(change_prev)) over w as before_sign, lag(n) over w as before_n
    from chained window w as (partition by g, area_code, indicator, scope, prices order by n)));

create table ranked as
select *,
  rank() over (nation order by key desc) as in_nation,
  count(*) over nation as of_nation,
  100.0 * (count(*) over nation - (rank() over (nation order by key desc)) + 1
    - count(*) over (partition by indicator, scope, prices, area_level, n, key)) / count(*) over nation as percentile,
  case when area_level <> 'PROVINCE' then rank() over (province order by key desc) end as in_province,
  case when area_level <> 'PROVINCE' then count(*) over province end as of_province,
  count(*) over (partition by indicator, scope, prices, area_level, n, key) as same_in_nation,
  count(*) over (partition by indicator, scope, prices, area_level, n, province_code, key) as same_in_province
from (select *, round(growth * 1e9) as key from streaked where growth is not null and area_level = g and area_level <> 'NATION')
window nation as (partition by indicator, scope, prices, area_level, n),
  province as (partition by indicator, scope, prices, area_level, n, province_code);

create table level_ranked as
select g, area_code, indicator, scope, prices, n,
  rank() over (nation order by l.v desc) as level_nation,
  count(*) over nation as level_of_nation,
  count(*) over (partition by indicator, scope, prices, area_level, n, l.v) as same_in_nation,
  case when area_level <> 'PROVINCE' then rank() over (province order by l.v desc) end as level_province,
  case when area_level <> 'PROVINCE' then count(*) over province end as level_of_province,
  count(*) over (partition by indicator, scope, prices, area_level, n, province_code, l.v) as same_in_province
from streaked where l is not null and area_level = g and area_level <> 'NATION'
window nation as (partition by indicator, scope, prices, area_level, n),
  province as (partition by indicator, scope, prices, area_level, n, province_code);

create table checked as
select *,
  case when not is_rate and g_printed.v > -100 then l.v::double / (1 + g_printed.v::double / 100) end as implied_base,
  case when b.v > 0 then 100 * (implied_base / b.v::double - 1) end as base_revision
from streaked;

create table answer as
select
  t.g, t.prices, t.n, t.any_sign, t.l, t.b, t.g_printed, t.qa, t.reason as why, t.gap_p, t.gap_n,
  p.g_printed as province_growth, c.g_printed as nation_growth,
  t.area_code, t.area_name, t.province_code, t.area_level, t.indicator, t.name as indicator_name, t.base_unit as unit,
  t.scope, t.prices as price_basis, t.n // 4 as year, t.n % 4 + 1 as quarter, (t.n // 4) || '-Q' || (t.n % 4 + 1) as time_period,
  t.l.v as level_ytd, t.qa.v as level_quarter,
  t.g_printed.v::double as growth_reported, t.g_computed as growth_computed, t.g_low as growth_low, t.g_high as growth_high,
  t.growth, t.source as growth_source,
  case
    when t.g_printed is null or t.l is null or t.is_rate then 'UNCHECKED'
    when not t.comparable then 'NOT_COMPARABLE'
    when t.g_computed is null then 'UNCHECKED'
    when t.g_printed.v::double between t.g_low - 1e-9 and t.g_high + 1e-9 then 'CONSISTENT'
    when t.g_printed.v::double + t.g_printed.s / 2 >= t.g_low - 1e-9 and t.g_printed.v::double - t.g_printed.s / 2 <= t.g_high + 1e-9 then 'ROUNDING'
    when not t.one_price then 'PRICE_BASIS'
    when not coalesce(t.b.d = t.l.d, false) and abs(t.base_revision) <= 10 then 'BASE_REVISED'
    else 'DISAGREES' end as agreement,
  t.implied_base, t.base_revision,
  t.growth_quarter, t.change_prev, t.change_year, t.avg2, t.index,
  r.in_nation as rank_nation, r.of_nation as count_nation, r.in_province as rank_province, r.of_province as count_province,
  r.percentile, v.level_nation as level_rank_nation, v.level_province as level_rank_province,
  rp.in_nation - r.in_nation as rank_change,
  case when t.area_level in ('PREFECTURE', 'COUNTY')
    then coalesce(round(t.growth - p.growth, 10), t.gap_p.v::double) end as gap_province,
  case when t.area_level <> 'NATION'
    then coalesce(round(t.growth - c.growth, 10), t.gap_n.v::double) end as gap_nation,
  t.streak,
  nullif(concat_ws(' ',
    case when t.reason is not null then t.reason when t.growth is null then 'PRICE_BASIS' end,
    case when t.n % 4 <> 0 then t.q_reason end), '') as reason,
  list_aggregate([t.l.d, t.b.d, t.qa.from_d, t.qa.less_d, t.g_printed.d, case when t.source = 'IMPLIED' then t.c.d end,
    case when t.growth is null or p.growth is null then t.gap_p.d end,
    case when t.growth is null or c.growth is null then t.gap_n.d end], 'max') as vintage,
  list_sort(list_distinct(list_filter([t.l.id, t.b.id, t.qa.from_id, t.qa.less_id, t.g_printed.id, case when t.source = 'IMPLIED' then t.c.id end,
    case when t.growth is null or p.growth is null then t.gap_p.id end,
    case when t.growth is null or c.growth is null then t.gap_n.id end], lambda x: x is not null))) as fact_ids
from checked t
left join ranked r using (g, area_code, indicator, scope, prices, n)
left join level_ranked v using (g, area_code, indicator, scope, prices, n)
left join ranked rp
  on rp.g = t.g and rp.area_code = t.area_code and rp.indicator = t.indicator and rp.scope = t.scope and rp.prices = t.prices and rp.n = t.n - 1
left join grown p
  on t.area_level in ('PREFECTURE', 'COUNTY') and p.g = t.g and p.area_code = t.province_code and p.area_level = 'PROVINCE'
  and p.indicator = t.indicator and p.scope = t.scope and p.prices = t.prices and p.n = t.n
left join grown c
  on t.area_level <> 'NATION' and c.g = t.g and c.area_code = '000000'
  and c.indicator = t.indicator and c.scope = t.scope and c.prices = t.prices and c.n = t.n
where t.area_level = t.g;

create table trends as select * exclude (g, prices, n, any_sign, l, b, g_printed, qa, why, gap_p, gap_n, province_growth, nation_growth)
from answer;

-- Printed places: those that the areas of the same figure share if all areas are known, else no better than the known ones allow.
create table placed_rank as
with areas_of as (select level, province, count(*) as areas from areas group by all),
span as (
  select f.fact_id, f.value, f.slot, f.slot like 'RANK_NATION%' as national, r.key is not null as has_growth, v.n is not null as has_level,
    case when national then r.in_nation else r.in_province end as growth_first,
    growth_first + case when national then r.same_in_nation else r.same_in_province end - 1 as growth_last,
    case when national then r.of_nation else r.of_province end as growth_of,
    case when national then v.level_nation else v.level_province end as level_first,
    level_first + case when national then v.same_in_nation else v.same_in_province end - 1 as level_last,
    case when national then v.level_of_nation else v.level_of_province end as level_of,
    case when national then (select sum(areas) from areas_of where level = f.area_level)
      else (select sum(areas) from areas_of where level = f.area_level and province = f.province_code) end as areas
  from chosen f
  left join ranked r using (g, area_code, indicator, scope, prices, n)
  left join level_ranked v using (g, area_code, indicator, scope, prices, n)
  where f.measure = 'RANK' and f.area_level = f.g
    and exists (from answer a where a.g = f.g and a.area_code = f.area_code and a.indicator = f.indicator
      and a.scope = f.scope and a.prices = f.prices and a.n = f.n))
select *,
  value >= growth_first and (growth_of < coalesce(areas, 1e9) or value <= growth_last) as fits_growth,
  value >= level_first and (level_of < coalesce(areas, 1e9) or value <= level_last) as fits_level
from span;

create table findings as
select 'NEGATIVE_QUARTER' as code, [qa.from_id, qa.less_id] as ids from answer where qa.v < 0 and not any_sign
union all select 'DISAGREES', [g_printed.id, l.id, b.id] from answer where agreement = 'DISAGREES'
union all select why, [l.id, b.id] from answer where why in ('BASE_ZERO', 'BASE_NEGATIVE', 'SIGN_CHANGE')
union all select 'GAP_DISAGREES', [gap_p.id, g_printed.id, province_growth.id] from answer
  where abs(gap_p.v - (g_printed.v - province_growth.v))::double > (gap_p.s + g_printed.s + province_growth.s) / 2 + 1e-9
union all select 'GAP_DISAGREES', [gap_n.id, g_printed.id, nation_growth.id] from answer
  where abs(gap_n.v - (g_printed.v - nation_growth.v))::double > (gap_n.s + g_printed.s + nation_growth.s) / 2 + 1e-9
union all select 'RANK_DISAGREES', [fact_id] from placed_rank
  where case
    when slot like '%_GROWTH' then not fits_growth
    when slot like '%_LEVEL' then not fits_level
    else coalesce(fits_growth, fits_level) is not null and not coalesce(fits_growth, false) and not coalesce(fits_level, false) end
union all select 'UNIT_DIFFERS', [fact_id] from grouped join united using (g, indicator, scope)
  where is_amount and unit <> told_unit and area_level = g;
