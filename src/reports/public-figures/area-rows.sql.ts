import type { AreaFilterInput } from '../../organisations/areas/area-filter.js';
import type { Reading } from '../../platform/graphql/compiling/shape.js';

interface Counted {
  /** SQL of the id that a line counts under, or null. */
  value: string;
  join: string;
}

/**
 * SQL of the area that a line `a` counts under in public figures, and of the join that tells it: of one level, by the map that the
 * filter asks for. Without an area: the highest of today below the country, a province. With one: those right under it; of one that
 * has none, itself. What lies in the area as a whole, or counts as nothing below it, is of no row.
 */
export function areaRow(a: string, filter: AreaFilterInput | null | undefined, reading: Reading): Counted {
  if (!filter) return highest(a, reading);
  const asked = reading.bind(filter.id, 'uuid');
  if (filter.below === false) return { value: asked, join: '' };
  const stands = `exists (select from areas where id = ${asked} and valid_to is null)`;
  const today = asOfToday(a, asked, reading);
  if (filter.view === 'AS_TODAY') return today;
  const then = asThen(a, asked, filter.view ? 'true' : `not ${stands}`, reading);
  if (filter.view) return then;
  return {
    value: `case when ${stands} then ${today.value} else ${then.value} end`,
    join: `${today.join} ${then.join}`,
  };
}

function highest(a: string, reading: Reading): Counted {
  const t = reading.alias();
  return {
    value: `${t}.id`,
    join:
      `left join (select distinct on (n.area_id) n.area_id, p.id from area_today n ` +
      `join area_closure c on c.area_id = n.today_id and upper_inf(c.valid) ` +
      `join areas p on p.id = c.ancestor_id and p.level <> 'COUNTRY' order by n.area_id, c.depth desc) ${t} on ${t}.area_id = ${a}.unit_area_id`,
  };
}

/** Both an area of the past that is asked for, and that of the line, are taken to where they count. */
function asOfToday(a: string, asked: string, reading: Reading): Counted {
  const t = reading.alias();
  const top = `(select coalesce((select today_id from area_today where area_id = ${asked}), ${asked}))`;
  const itself = `case when not exists (select from areas k where k.parent_id = ${top} and k.valid_to is null) then ${top} end`;
  return {
    value: `${t}.id`,
    join:
      `left join (select n.area_id, coalesce(c.ancestor_id, ${itself}) as id from area_today n ` +
      `join area_closure x on x.area_id = n.today_id and x.ancestor_id = ${top} and upper_inf(x.valid) ` +
      `left join area_closure c on c.area_id = x.area_id and upper_inf(c.valid) and c.depth = x.depth - 1) ${t} on ${t}.area_id = ${a}.unit_area_id`,
  };
}

/** Of a line whose day is known in part, where its area lay first of all within the days that are meant. */
function asThen(a: string, asked: string, when: string, reading: Reading): Counted {
  const t = reading.alias();
  const days = `daterange(first_day(${a}.granted_on), last_day(${a}.granted_on), '[]')`;
  const itself = `case when not exists (select from area_versions k where k.parent_id = ${asked}) then ${asked} end`;
  return {
    value: `${t}.id`,
    join:
      `left join lateral (select coalesce(c.ancestor_id, ${itself}) as id from area_closure x ` +
      `left join area_closure c on c.area_id = x.area_id and c.depth = x.depth - 1 and c.valid && x.valid * ${days} ` +
      `where x.ancestor_id = ${asked} and x.area_id = ${a}.unit_area_id and x.valid && ${days} and ${when} ` +
      `order by lower(x.valid) nulls first, lower(c.valid) nulls first limit 1) ${t} on true`,
  };
}
