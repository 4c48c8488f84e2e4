import { awardFilter, isFiltered } from '../../awards/listing/award-filter.js';
import { awardIsPublicOfMany, awardShape, wasNotUndone } from '../../awards/award.shape.js';
import type { AwardFilterArgs } from '../../awards/listing/awards-args.js';
import { RECIPIENT_KIND } from '../../awards/vocabulary.js';
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

/** SQL of the value that a line `a` counts under, in its own type, since texts take longer to tell apart; and of the join that tells it. */
function valueOf(
  by: FiguresBy,
  a: string,
  { area }: AwardFilterArgs,
  reading: Reading,
): { value: string; join: string } {
  const seen = (table: string, id: string, visible: string | undefined, t: string) => ({
    value: `${t}.id`,
    join: `left join ${table} ${t} on ${conditions(`${t}.id = ${id}`, visible)}`,
  });
  switch (by) {
    case 'YEAR':
      return { value: `${a}.granted_year`, join: '' };
    case 'FORM':
      return { value: `${a}.form_id`, join: '' };
    case 'RECIPIENT_KIND':
      return { value: `${a}.recipient_kind`, join: '' };
    case 'LEVEL':
      return { value: `${a}.level`, join: '' };
    case 'GRANTOR': {
      const t = reading.alias();
      return seen('organisations', `${a}.grantor_id`, organisationShape.visible(t, reading), t);
    }
    case 'AREA':
      return areaRow(a, area, reading);
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

/** Each kind as a bit: as what kinds somebody received awards is one number then, and needs no row for each. */
const KINDS = Object.keys(RECIPIENT_KIND).map((kind, at) => ({ kind, bit: 1 << at }));
const BIT_OF_KIND = `case kind ${KINDS.map(({ kind, bit }) => `when '${kind}' then ${bit}`).join(' ')} end`;

/**
 * SQL of how many received awards, by value and kind and, as reports tell them, of all kinds (null). `received` has whoever did
 * once for each value: there are as many of them as people, and what is asked of each row is asked of no more of them.
 */
function honoureesSql(received: string): string {
  const counted = KINDS.map(({ bit }) => `count(*) filter (where kinds & ${bit} > 0)::integer as k${bit}`);
  const told = [...KINDS.map(({ kind, bit }) => `('${kind}', p.k${bit})`), '(null, p.everybody)'];
  return (
    `select p.at::text as at, x.kind, x.honourees from (select at, count(*)::integer as everybody, ${counted.join(', ')} ` +
    `from (${received}) r group by at) p cross join lateral (values ${told.join(', ')}) x (kind, honourees)`
  );
}

/** As integers: sums of longer ones are decimals, which take ten times as long. */
const SUMS = ['lines', 'known', 'quantities', 'unlinked'].map((sum) => `sum(${sum})::integer as ${sum}`).join(', ');

/** No value and no kind is an empty text. Compared so, groups are joined by a hash, and not each compared with 300 values. */
const isOfSame = (one: string, other: string, ...names: string[]) =>
  names.map((name) => `coalesce(${one}.${name}, '') = coalesce(${other}.${name}, '')`).join(' and ');

/** SQL of the facts of each value, given that of its lines by kind, of lists that link nobody, and of who received. */
function factsSql({ lines, lists, received }: { lines: string; lists: string; received: string }): string {
  return (
    `(with k as (${lines}), h as (${honoureesSql(received)}), ` +
    `u as (select at, kind, max(known)::integer as on_one_list, count(*)::integer as lists, sum(silent)::integer as silent from (${lists}) x group by at, kind), ` +
    `c as (select at, kind, ${SUMS}, 0 as all_kinds from k group by at, kind union all select at, null, ${SUMS}, 1 from k group by at) ` +
    `select coalesce(json_agg(json_build_object('at', c.at, 'kind', c.kind, 'lines', c.lines, 'known', c.known, ` +
    `'quantities', c.quantities, 'honourees', coalesce(h.honourees, 0), 'firstTime', 0, 'unlinked', c.unlinked, ` +
    `'onOneList', coalesce(u.on_one_list, 0), 'lists', coalesce(u.lists, 0), ` +
    `'silent', coalesce(u.silent, 0)) order by c.all_kinds desc), '[]') ` +
    `from c left join u on ${isOfSame('u', 'c', 'at', 'kind')} left join h on ${isOfSame('h', 'c', 'at', 'kind')})`
  );
}

/** Of all values, and of each that is shown. */
const TOTAL = {
  lines: `select null::text as at, kind, lines, known, quantities, unlinked from g`,
  lists: `select null::text as at, kind, sum(known) as known, sum(silent) as silent from o group by kind, origin, form_id`,
  received: `select null as at, bit_or(kinds) as kinds from r group by recipient_id`,
};
const ofShown = (from: string) => `select x.* from ${from} x join shown s on ${isOfSame('s', 'x', 'at')}`;
const ROWS = {
  lines: ofShown('g'),
  lists: ofShown('o'),
  received: `select at, kinds from r`,
};

/**
 * One statement over the awards that `awards`, filtered alike, lists to this viewer: its lines are read once and kept (`l`), and
 * counted from there: by value and kind (`g`), by list where they link nobody (`o`), and by whoever received them (`r`).
 */
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
    `with l as materialized (${lines}), ` +
    `g as materialized (select at::text as at, kind, count(*)::integer as lines, coalesce(sum(quantity), 0)::integer as known, count(quantity)::integer as quantities, ` +
    `(count(*) - count(recipient_id))::integer as unlinked, min(form_rank) as rank from l group by l.at, kind), ` +
    `o as materialized (select at::text as at, kind, origin, form_id, coalesce(sum(quantity), 0)::integer as known, (count(*) - count(quantity))::integer as silent ` +
    `from l where recipient_id is null group by l.at, kind, origin, form_id), ` +
    `r as materialized (select at, recipient_id, bit_or(${BIT_OF_KIND}) as kinds from l where recipient_id is not null group by at, recipient_id), ` +
    `values as materialized (select at, sum(lines) as lines, ${rank} as rank from g group by at), ` +
    `shown as materialized (select at, row_number() over (order by ${FIRST[by]}) as n from values order by ${FIRST[by]} limit ${MOST_ROWS}) ` +
    `select json_build_object('total', ${factsSql(TOTAL)}, 'rows', ${factsSql(ROWS)}, ` +
    `'order', (select coalesce(json_agg(at order by n), '[]') from shown), 'rowCount', (select count(*)::integer from values), ` +
    `'labels', ${LABELS[by] ? `(select coalesce(json_agg(x), '[]') from (${LABELS[by]}) x)` : `'[]'::json`}) as facts`
  );
}
