import type { AreaView } from '../../../organisations/areas/area-filter.js';
import type { Reading } from '../../../platform/graphql/compiling/shape.js';
import type { Day } from '../../../platform/time/day.js';
import { COUNTING } from '../../vocabulary.js';
import { countedIn, countedUnder, linesOf, statisticsSql, valueSql, yesNo } from './award-lines.sql.js';
import { honoureesSql } from './honourees.sql.js';
import { countedAs } from './line-days.sql.js';
import type { Dimension } from './predicate.js';
import type { ReportParameters } from '../report-parameters.js';
import type { Base } from './scope.sql.js';

/** A group of lines as PostgreSQL counts it. */
export interface CubeRow {
  at: Record<string, string | null>;
  lines: number;
  known: number;
  silent: number;
}

/** Of lines; and of groups of lines. */
const COUNTS =
  'count(*)::integer as lines, coalesce(sum(quantity), 0)::integer as known, (count(*) - count(quantity))::integer as silent';
const SUMS = 'sum(lines)::integer as lines, sum(known)::integer as known, sum(silent)::integer as silent';
/** Rows of a table by area or unit: whoever needs more of them asks for a smaller area. */
export const MOST_ROWS = 300;

/** SQL of what counts `figures` in the relation `from`, apart by these columns. */
const apart = (columns: readonly string[], figures: string, from: string) =>
  `select ${columns.join(', ')}, ${figures} from ${from} group by ${columns.join(', ')}`;

/** Lines are grouped by what is short, and what that means is looked up once a group. */
const columnOf = (by: Dimension) => (by === 'form' ? 'form_id' : by);
function meaning(by: Dimension, g: string): string {
  if (by === 'form') return `(select code from award_forms f where f.id = ${g}.form_id)`;
  return by === 'presented' || by === 'reported' || by === 'decided' ? yesNo(`${g}.${by}`) : `${g}.${by}`;
}

/** SQL of the JSON of a group `g`. */
function cell(dimensions: readonly Dimension[], ...more: readonly string[]): string {
  const at = [...dimensions.map((by) => `'${by}', ${meaning(by, 'g')}`), ...more].join(', ');
  return `json_build_object('at', json_build_object(${at}), 'lines', g.lines, 'known', g.known, 'silent', g.silent)`;
}

const listed = (cells: string) => `coalesce(json_agg(${cells}), '[]')`;

/** SQL of the groups of the relation `from`, apart by a body or area, put together by what that counts under. */
function together(by: 'grantor' | 'unit' | 'area', others: readonly Dimension[], from: string, view: AreaView): string {
  const { value, join } = countedUnder(by, `s.${by}_id`, view);
  return apart([by, ...others], SUMS, `(select s.*, ${value} as ${by} from ${from} s ${join}) s`);
}

/**
 * SQL of a JSON list of the cells of a dimension with very many values: those with the highest counts, and what is not known.
 * Which these are is found out first, so that kinds are told apart of their lines only.
 */
function largest(by: 'area' | 'unit', view: AreaView): string {
  const { value, join } = countedUnder(by, `t.${by}_id`, view);
  const cells = cell([by, 'kind'], `'counting', '${COUNTING.COUNTED}'`);
  return (
    `(with t as (${apart([`${by}_id`], 'coalesce(sum(quantity), 0) as known', '(select * from l where counted) l')}), ` +
    `named as materialized (select t.*, ${value} as ${by} from t ${join}), ` +
    `ranked as materialized (select ${by}, sum(known) as known from named where ${by} is not null group by ${by}), ` +
    `top as (select ${by} from ranked order by known desc, ${by} limit ${MOST_ROWS}), ` +
    `shown as (select * from l where counted and (${by}_id is null or ${by}_id in (select ${by}_id from named where ${by} in (select ${by} from top)))), ` +
    `g as (${together(by, ['kind'], `(${apart([`${by}_id`, 'kind'], COUNTS, 'shown')})`, view)}) ` +
    `select json_build_object('values', (select count(*)::integer from ranked), 'cells', ${listed(cells)}) from g)`
  );
}

const CORE: readonly Dimension[] = ['counting', 'form', 'class', 'level', 'system', 'kind', 'mode', 'position'];
const TRACES: readonly Dimension[] = ['counting', 'form', 'kind', 'presented', 'reported', 'decided'];
/** What core and traces are counted from: of lines that are alike in all of it there are few kinds. */
const ALIKE = [...new Set([...CORE, ...TRACES].map(columnOf)), 'grantor_kind', 'piece'];
/** What of a line is counted by; first what most counts look at, since PostgreSQL takes a row apart from its beginning. */
const LINE = (
  'counted quantity recipient_id area_id unit_id grantor_id form_id kind counting granted_on ' +
  'class grantor_kind level system mode position presented reported'
).split(' ');

/**
 * One statement for the lines of the period: they are read once, then counted into small cubes. `pieces` are the days on
 * which a piece of the time looked at begins within which the catalogue says the same: lines of one piece share what it
 * says, so it is looked up once a group.
 */
export function periodSql(parameters: ReportParameters, pieces: readonly Day[], reading: Reading): string {
  const { view } = parameters;
  const [, ...boundaries] = pieces.map(asPartial);
  const piece =
    boundaries.length === 0 ? '0' : `width_bucket(x.granted_on collate "C", ${reading.bind(boundaries, 'text[]')})`;
  const day = `(${reading.bind(pieces, 'date[]')})[1 + g.piece]`;
  const statistics = statisticsSql('g.form_id', 'g.level', 'g.system', 'g.grantor_kind', day);
  const ofForm = (column: string) => `'${column}', (select ${column} from award_forms f where f.id = g.form_id)`;
  const month = valueSql('month', 'd', parameters, reading);
  return (
    `with l as materialized (select ${LINE.map((name) => `x.${name}`).join(', ')}, x.decision_id is not null as decided, ` +
    `case when x.recipient_id is null then coalesce(x.decision_id, x.id) end as origin, ${piece} as piece ` +
    `from (${linesOf(parameters, 'DATED', reading)}) x), ` +
    `alike as materialized (${apart(ALIKE, COUNTS, 'l')}), ` +
    `core as (${apart([...CORE.map(columnOf), 'grantor_kind', 'piece'], SUMS, 'alike')}), ` +
    `traces as (${apart(TRACES.map(columnOf), SUMS, 'alike')}), ` +
    `days as materialized (${apart(['counting', 'grantor_id', 'granted_on', 'kind'], COUNTS, 'l')}), ` +
    `grantors as (${together('grantor', ['counting', 'kind'], 'days', view)}), ` +
    `months as (${apart(['month', 'counting', 'kind'], SUMS, `(select d.*, ${month} as month from days d) d`)}), ` +
    `${honoureesSql(parameters, reading)} select json_build_object(` +
    `'core', (select ${listed(cell(CORE, ofForm('family'), ofForm('genre'), `'statistics', ${statistics}`))} from core g), ` +
    `'grantors', (select ${listed(cell(['counting', 'grantor', 'kind']))} from grantors g), ` +
    `'months', (select ${listed(cell(['counting', 'month', 'kind']))} from months g), ` +
    `'areas', ${largest('area', view)}, 'units', ${largest('unit', view)}, ` +
    `'traces', (select ${listed(cell(TRACES))} from traces g), 'honourees', (select json_agg(t) from told t)) as facts`
  );
}

/** A day as the shortest date that begins on it: of any date, whole or in part, it then tells as text whether it begins earlier. */
const asPartial = (day: Day) => day.replace(/(-01)?-01$/u, '');

/** SQL that counts lines by form and kind alone: of an earlier period, or of those without a day or area. */
export function briefSql(parameters: ReportParameters, base: Base, reading: Reading): string {
  const a = reading.alias();
  const at = (['form', 'kind'] as const).map((by) => `'${by}', ${meaning(by, 'g')}`).join(', ');
  return (
    `select json_build_object('counting', '${countedAs(base)}', ${at}) as at, g.lines, g.known, g.silent ` +
    `from (select form_id, recipient_kind as kind, ${COUNTS} from awards ${a} ` +
    `where ${countedIn(a, parameters, base, reading)} group by form_id, recipient_kind) g`
  );
}
