import { awardFilter, isFiltered } from '../../awards/listing/award-filter.js';
import { awardIsPublicOfMany, awardShape, wasNotUndone } from '../../awards/award.shape.js';
import type { AwardFilterArgs } from '../../awards/listing/awards-args.js';
import { organisationShape } from '../../organisations/organisation.shape.js';
import type { Reading } from '../../platform/graphql/compiling/shape.js';
import { conditions } from '../../platform/graphql/compiling/statement.js';
import type { HonoureeFact } from '../figures/report-facts.js';
import type { FiguresBy } from '../vocabulary.js';
import { areaRow } from './area-rows.sql.js';

/** Rows at the most: whoever needs more of them filters. */
export const MOST_ROWS = 300;

/** What was counted under a value; kind null: of all kinds. */
export interface FiguresFact extends HonoureeFact {
  at: string | null;
  lines: number;
  known: number;
  quantities: number;
}

/** What one statement says. `labels`: names of the values, where they are records. */
export interface FiguresFacts {
  total: FiguresFact[];
  rows: FiguresFact[];
  /** The values that are shown, in their order. */
  order: (string | null)[];
  rowCount: number;
  labels: { at: string; key: string; vi: string; en: string }[];
}

/** SQL of the value that a line `a` counts under, as text; and of the join that tells it. */
function valueOf(
  by: FiguresBy,
  a: string,
  { area }: AwardFilterArgs,
  reading: Reading,
): { value: string; join: string } {
  const seen = (table: string, id: string, visible: string | undefined, t: string) => ({
    value: `${t}.id::text`,
    join: `left join ${table} ${t} on ${conditions(`${t}.id = ${id}`, visible)}`,
  });
  switch (by) {
    case 'YEAR':
      return { value: `${a}.granted_year::text`, join: '' };
    case 'FORM':
      return { value: `${a}.form_id::text`, join: '' };
    case 'RECIPIENT_KIND':
      return { value: `${a}.recipient_kind`, join: '' };
    case 'LEVEL':
      return { value: `${a}.level`, join: '' };
    case 'GRANTOR': {
      const t = reading.alias();
      return seen('organisations', `${a}.grantor_id`, organisationShape.visible(t, reading), t);
    }
    case 'AREA': {
      const { value, join } = areaRow(a, area, reading);
      return { value: `(${value})::text`, join };
    }
  }
}

/** In which order the values stand that are shown when there are too many; and then, as a rule, all of them. */
const FIRST: Record<FiguresBy, string> = {
  YEAR: 'at desc nulls last',
  FORM: 'rank nulls last, at',
  RECIPIENT_KIND: 'at',
  GRANTOR: 'lines desc, at',
  LEVEL: 'at',
  AREA: 'lines desc, at',
};

const LABELS: Partial<Record<FiguresBy, string>> = {
  FORM: 'select s.at, f.code as key, f.name_vi as vi, f.name_en as en from shown s join award_forms f on f.id = s.at::uuid',
  GRANTOR:
    'select s.at, s.at as key, o.name as vi, o.name as en from shown s join organisations o on o.id = s.at::uuid',
  AREA: 'select s.at, s.at as key, o.name as vi, o.name as en from shown s join areas o on o.id = s.at::uuid',
};

/** No value is an empty text. Compared so, groups are joined by a hash, and not each compared with 300 values. */
const SHOWN_GROUPS = `(select g.* from g join shown s on coalesce(s.at, '') = coalesce(g.at, '')) g`;

/**
 * SQL of the facts of the groups `from`, by value and kind and, as reports tell them, of all kinds. Whoever received an award is
 * counted as a group of theirs, and never sorted out among the lines: there are as many as people.
 */
function factsSql(at: string, from: string): string {
  // As integers: sums of longer ones are decimals, which take ten times as long.
  const sums = ['lines', 'known', 'quantities', 'unlinked'].map((sum) => `sum(${sum})::integer as ${sum}`).join(', ');
  return (
    `(with u as (select at, kind, max(known)::integer as on_one_list, count(*)::integer as lists, sum(silent)::integer as silent ` +
    `from (select ${at} as at, kind, sum(known) as known, sum(lines) - sum(quantities) as silent ` +
    `from ${from} where recipient_id is null group by 1, kind, origin, form_id) x group by at, kind), ` +
    `y as materialized (select ${at} as at, kind, recipient_id, ${sums} from ${from} group by 1, kind, recipient_id), ` +
    `k as materialized (select at, kind, ${sums}, count(recipient_id)::integer as honourees from y group by at, kind), ` +
    `z as (select at, count(*)::integer as honourees from (select at, recipient_id from y where recipient_id is not null group by 1, 2) e group by at), ` +
    `c as (select k.*, 0 as all_kinds from k union all select w.at, null, w.lines, w.known, w.quantities, w.unlinked, coalesce(z.honourees, 0), 1 ` +
    `from (select at, ${sums} from k group by at) w left join z on coalesce(z.at, '') = coalesce(w.at, '')) ` +
    `select coalesce(json_agg(json_build_object('at', c.at, 'kind', c.kind, 'lines', c.lines, 'known', c.known, ` +
    `'quantities', c.quantities, 'honourees', c.honourees, 'firstTime', 0, 'unlinked', c.unlinked, ` +
    `'onOneList', coalesce(u.on_one_list, 0), 'lists', coalesce(u.lists, 0), ` +
    `'silent', coalesce(u.silent, 0)) order by c.all_kinds desc), '[]') from c left join u on coalesce(u.at, '') = coalesce(c.at, '') and u.kind = c.kind)`
  );
}

/** One statement over the awards that `awards`, filtered alike, lists to this viewer. */
export function awardFiguresSql(by: FiguresBy, filter: AwardFilterArgs, reading: Reading): string {
  const a = reading.alias();
  const { value, join } = valueOf(by, a, filter, reading);
  const { year: _year, ...others } = filter;
  // Of all, or of a year, most are public: those who are not are gathered, and nobody is looked up for each award.
  const seen = isFiltered({ ...others }) ? awardShape.visible(a, reading) : awardIsPublicOfMany(a);
  const where = conditions(wasNotUndone(a), seen, ...awardFilter({ ...filter }, a, reading));
  const unlinked = (sql: string) => `case when ${a}.recipient_id is null then ${sql} end`;
  const lines =
    `select ${value} as at, ${a}.recipient_kind as kind, ${a}.recipient_id, ${unlinked(`coalesce(${a}.decision_id, ${a}.id)`)} as origin, ` +
    `${unlinked(`${a}.form_id`)} as form_id, ${a}.form_rank, ${a}.quantity from awards ${a} ${join} where ${where}`;
  const rank = by === 'FORM' ? 'min(rank)' : 'null::integer';
  return (
    `with g as materialized (select at, kind, recipient_id, origin, form_id, count(*)::integer as lines, coalesce(sum(quantity), 0)::integer as known, ` +
    `count(quantity)::integer as quantities, (count(*) - count(recipient_id))::integer as unlinked, min(form_rank) as rank from (${lines}) l group by 1, 2, 3, 4, 5), ` +
    `values as materialized (select at, sum(lines) as lines, ${rank} as rank from g group by at), ` +
    `shown as materialized (select at, row_number() over (order by ${FIRST[by]}) as n from values order by ${FIRST[by]} limit ${MOST_ROWS}) ` +
    `select json_build_object('total', ${factsSql('null::text', 'g')}, ` +
    `'rows', ${factsSql('at', SHOWN_GROUPS)}, ` +
    `'order', (select coalesce(json_agg(at order by n), '[]') from shown), 'rowCount', (select count(*)::integer from values), ` +
    `'labels', ${LABELS[by] ? `(select coalesce(json_agg(x), '[]') from (${LABELS[by]}) x)` : `'[]'::json`}) as facts`
  );
}
