-- Trends as an analyst writes them in SQL: pivot the current facts, lag along a series, rank across a quarter.
-- In: views facts and indicators. The same columns as the trends table; no vintage chains, no several precisions.
copy (
with cell as (
  select area_code, any_value(area_name) as area_name, any_value(province_code) as province_code,
    any_value(area_level) as area_level, indicator,
    case when scope = 'STANDARD' then '' else scope end as scope, growth_prices as price_basis,
    year(period_end) * 4 + quarter(period_end) - 1 as n,
    any_value(name) as indicator_name, any_value(base_unit) as unit, any_value(i.kind) as kind,
    any_value(levels_comparable) as comparable, any_value(level_prices = growth_prices) as one_price,
    any_value(value) filter (measure = 'LEVEL') as level_ytd,
    any_value(power(10.0, unit_mult - decimals) / 2) filter (measure = 'LEVEL') as half,
    any_value(fact_id) filter (measure = 'LEVEL') as level_id,
    any_value(value::double) filter (measure = 'GROWTH') as growth_reported,
    any_value(power(10.0, unit_mult - decimals) / 2) filter (measure = 'GROWTH') as growth_half,
    any_value(fact_id) filter (measure = 'GROWTH') as growth_id,
    any_value(value::double) filter (measure = 'GAP' and base = province_code) as gap_p,
    any_value(fact_id) filter (measure = 'GAP' and base = province_code) as gap_p_id,
    any_value(value::double) filter (measure = 'GAP' and base = '000000') as gap_n,
    any_value(fact_id) filter (measure = 'GAP' and base = '000000') as gap_n_id,
    max(vintage) as vintage
  from facts f join indicators i on i.code = f.indicator
  where f.kind = 'ACTUAL' and is_current and qualifier = 'EXACT'
    and month(period_end) % 3 = 0 and month(period_start) = 1
    and (measure = 'LEVEL' or (measure = 'GROWTH' and base = 'YOY') or (measure = 'GAP' and of = 'GROWTH'))
  group by area_code, indicator, scope, growth_prices, n),
lagged as (
  select *,
    first_value(level_ytd) over y as base,
    first_value(half) over y as base_half,
    first_value(level_id) over y as base_id,
    first_value(vintage) over y as base_vintage,
    case when n % 4 = 0 then 0 when lag(n) over w = n - 1 then lag(level_ytd) over w end as before,
    case when n % 4 = 0 then 0 when lag(n) over w = n - 1 then lag(half) over w end as before_half,
    case when n % 4 <> 0 and lag(n) over w = n - 1 then lag(level_id) over w end as before_id
  from cell
  window w as (partition by area_code, indicator, scope, price_basis order by n),
    y as (partition by area_code, indicator, scope, price_basis order by n
      range between 4 preceding and 4 preceding)),
rated as (
  select *,
    case when kind = 'FLOW' then level_ytd - before end as level_quarter,
    half + before_half as quarter_half,
    case
      when level_ytd is null then 'LEVEL_MISSING'
      when kind = 'RATE' then 'RATE'
      when not comparable then 'NOT_COMPARABLE'
      when base is null then 'BASE_MISSING'
      when base = 0 then 'BASE_ZERO'
      when base < 0 and level_ytd > 0 then 'SIGN_CHANGE'
      when base < 0 then 'BASE_NEGATIVE'
      when level_ytd < 0 then 'SIGN_CHANGE'
      when base_half >= base::double then 'PRECISION' end as why,
    case when why is null then (level_ytd - base)::double / base::double * 100 end as growth_computed,
    case when why is null then ((level_ytd::double - half) / (base::double + base_half) - 1) * 100 end as growth_low,
    case when why is null then ((level_ytd::double + half) / (base::double - base_half) - 1) * 100 end as growth_high,
    coalesce(growth_reported, case when one_price then growth_computed end) as growth,
    case when growth_reported is not null then 'REPORTED' when growth is not null then 'COMPUTED' end as growth_source,
    case when growth_reported > -100 then level_ytd::double / (1 + growth_reported / 100) end as implied_base,
    case when base > 0 then 100 * (implied_base / base::double - 1) end as base_revision
  from lagged),
moved as (
  select *,
    first_value(level_quarter) over y as quarter_base,
    first_value(quarter_half) over y as quarter_base_half,
    round(growth - case when lag(n) over w = n - 1 then lag(growth) over w end, 10) as change_prev,
    first_value(growth) over y as growth_before,
    round(growth - growth_before, 10) as change_year,
    case when growth > -100 and growth_before > -100
      then (sqrt((1 + growth / 100) * (1 + growth_before / 100)) - 1) * 100 end as avg2,
    first_value(n) over s as first_n,
    count(growth) over s as grown,
    product(1 + growth / 100) over s / (1 + first_value(growth) over s / 100) as factor
  from rated
  window w as (partition by area_code, indicator, scope, price_basis order by n),
    y as (partition by area_code, indicator, scope, price_basis order by n
      range between 4 preceding and 4 preceding),
    s as (partition by area_code, indicator, scope, price_basis, n % 4 order by n
      rows between unbounded preceding and current row)),
islands as (
  select *, sum(case when sign(change_prev) is distinct from before_sign then 1 else 0 end)
      over (partition by area_code, indicator, scope, price_basis order by n) as island
  from (
    select *, lag(sign(change_prev)) over (partition by area_code, indicator, scope, price_basis order by n) as before_sign
    from moved)),
placed as (
  select *,
    case when change_prev is not null then sign(change_prev)::int * row_number() over (
      partition by area_code, indicator, scope, price_basis, island order by n) end as streak,
    case when area_level <> 'NATION' and growth is not null then rank() over (nation order by growth desc nulls last) end as rank_nation,
    case when area_level <> 'NATION' and growth is not null then count(growth) over nation end as count_nation,
    case when area_level in ('PREFECTURE', 'COUNTY') and growth is not null then rank() over (province order by growth desc nulls last) end as rank_province,
    case when area_level in ('PREFECTURE', 'COUNTY') and growth is not null then count(growth) over province end as count_province,
    case when area_level <> 'NATION' and growth is not null then (rank() over (nation order by growth nulls last) - 1) end as below,
    case when area_level <> 'NATION' and level_ytd is not null then rank() over (nation order by level_ytd desc nulls last) end as level_rank_nation,
    case when area_level in ('PREFECTURE', 'COUNTY') and level_ytd is not null then rank() over (province order by level_ytd desc nulls last) end as level_rank_province
  from islands
  window nation as (partition by indicator, scope, price_basis, area_level, n),
    province as (partition by indicator, scope, price_basis, area_level, province_code, n)),
above as (select area_code, indicator, scope, price_basis, n, growth from rated where area_level in ('NATION', 'PROVINCE'))
select
  t.area_code, area_name, province_code, area_level, t.indicator, indicator_name, unit, t.scope, t.price_basis,
  t.n // 4 as year, t.n % 4 + 1 as quarter, (t.n // 4) || '-Q' || (t.n % 4 + 1) as time_period,
  level_ytd, level_quarter, growth_reported, growth_computed, growth_low, growth_high, t.growth, growth_source,
  case
    when growth_reported is null or level_ytd is null then 'UNCHECKED'
    when not comparable then 'NOT_COMPARABLE'
    when growth_computed is null then 'UNCHECKED'
    when growth_reported between growth_low and growth_high then 'CONSISTENT'
    when growth_reported + growth_half >= growth_low and growth_reported - growth_half <= growth_high then 'ROUNDING'
    when not one_price then 'PRICE_BASIS'
    when base_vintage < vintage and abs(base_revision) <= 10 then 'BASE_REVISED'
    else 'DISAGREES' end as agreement,
  implied_base, base_revision,
  case when comparable and quarter_base > quarter_base_half and level_quarter >= 0
    then (level_quarter - quarter_base)::double / quarter_base::double * 100 end as growth_quarter,
  change_prev, change_year, avg2,
  case when grown = (t.n - first_n) / 4 + 1 then 100 * factor end as index,
  rank_nation, count_nation, rank_province, count_province, 100.0 * below / count_nation as percentile,
  level_rank_nation, level_rank_province,
  case when lag(t.n) over w = t.n - 1 then lag(rank_nation) over w - rank_nation end as rank_change,
  coalesce(round(t.growth - p.growth, 10), gap_p) as gap_province,
  coalesce(round(t.growth - c.growth, 10), gap_n) as gap_nation,
  streak,
  nullif(concat_ws(' ', why, case
    when not comparable or t.n % 4 = 0 then null
    when level_quarter is null then 'QUARTER_GAP'
    when quarter_base is null then 'QUARTER_BASE_MISSING'
    when quarter_base <= 0 then 'QUARTER_BASE_ZERO' end), '') as reason,
  vintage,
  list_filter([level_id, base_id, before_id, growth_id,
    case when p.growth is null then gap_p_id end, case when c.growth is null then gap_n_id end],
    lambda id: id is not null) as fact_ids
from placed t
left join above p on p.area_code = t.province_code and t.area_level in ('PREFECTURE', 'COUNTY')
  and p.indicator = t.indicator and p.scope = t.scope and p.price_basis = t.price_basis and p.n = t.n
left join above c on c.area_code = '000000' and t.area_level <> 'NATION'
  and c.indicator = t.indicator and c.scope = t.scope and c.price_basis = t.price_basis and c.n = t.n
window w as (partition by t.area_code, t.indicator, t.scope, t.price_basis order by t.n)
) to '${OUT}' (format parquet, compression '${CODEC}', per_thread_output true);
