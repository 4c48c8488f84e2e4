import type { Reading } from '../../platform/graphql/shape.js';
import type { Day } from '../../platform/time/day.js';
import { COUNTING } from '../vocabulary.js';
import { linesOf, statisticsSql, valueSql, yesNo } from './award-lines.sql.js';
import { honoureesSql } from './honourees.sql.js';
import type { Dimension } from './predicate.js';
import type { ReportParameters } from './report-parameters.js';
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

/** SQL of a JSON list of the cells of a dimension with very many values: those with the highest counts, and what is not known. */
function largest(by: 'area' | 'unit'): string {
  const cells = cell([by, 'kind'], `'counting', '${COUNTING.COUNTED}'`);
  return (
    `(with t as materialized (select ${by}, coalesce(sum(quantity), 0) as known from l where counted group by ${by}), ` +
    `top as materialized (select ${by} from t where ${by} is not null order by known desc, ${by} limit ${MOST_ROWS}), ` +
    `shown as (select ${by}, kind, quantity from l where counted and (${by} is null or ${by} in (select ${by} from top))) ` +
    `select json_build_object('values', (select count(${by})::integer from t), 'cells', ${listed(cells)}) ` +
    `from (${apart([by, 'kind'], COUNTS, 'shown')}) g)`
  );
}

const CORE: readonly Dimension[] = ['counting', 'form', 'class', 'level', 'system', 'kind', 'mode', 'position'];
const TRACES: readonly Dimension[] = ['counting', 'form', 'kind', 'presented', 'reported', 'decided'];
/** What core and traces are counted from: of lines that are alike in all of it there are few kinds. */
const ALIKE = [...new Set([...CORE, ...TRACES].map(columnOf)), 'grantor_kind', 'piece'];
/** What of a line is counted by. */
const LINE = (
  'quantity recipient_id form_id kind area unit grantor granted_on class grantor_kind level system mode position ' +
  'presented reported counting counted'
).split(' ');

/**
 * One statement for the lines of the period: they are read once, then counted into small cubes. `pieces` are the days on
 * which a piece of the time looked at begins within which the catalogue says the same: lines of one piece share what it
 * says, so it is looked up once a group.
 */
export function periodSql(parameters: ReportParameters, pieces: readonly Day[], reading: Reading): string {
  const [, ...boundaries] = pieces.map(asPartial);
  const piece =
    boundaries.length === 0 ? '0' : `width_bucket(x.granted_on collate "C", ${reading.bind(boundaries, 'text[]')})`;
  const day = `(${reading.bind(pieces, 'date[]')})[1 + g.piece]`;
  const statistics = statisticsSql('g.form_id', 'g.level', 'g.system', 'g.grantor_kind', day);
  const family = '(select family from award_forms f where f.id = g.form_id)';
  const month = valueSql('month', 'd', parameters, reading);
  return (
    `with l as materialized (select ${LINE.map((name) => `x.${name}`).join(', ')}, x.decision_id is not null as decided, ` +
    `case when x.recipient_id is null then coalesce(x.decision_id, x.id) end as origin, ${piece} as piece ` +
    `from (${linesOf(parameters, 'DATED', reading)}) x), ` +
    `alike as materialized (${apart(ALIKE, COUNTS, 'l')}), ` +
    `core as (${apart([...CORE.map(columnOf), 'grantor_kind', 'piece'], SUMS, 'alike')}), ` +
    `traces as (${apart(TRACES.map(columnOf), SUMS, 'alike')}), ` +
    `grantors as (${apart(['counting', 'grantor', 'kind'], COUNTS, 'l')}), ` +
    `days as (${apart(['counting', 'granted_on', 'kind'], COUNTS, 'l')}), ` +
    `months as (${apart(['counting', 'month', 'kind'], SUMS, `(select d.*, ${month} as month from days d) d`)}), ` +
    `${honoureesSql(parameters, reading)} select json_build_object(` +
    `'core', (select ${listed(cell(CORE, `'family', ${family}`, `'statistics', ${statistics}`))} from core g), ` +
    `'grantors', (select ${listed(cell(['counting', 'grantor', 'kind']))} from grantors g), ` +
    `'months', (select ${listed(cell(['counting', 'month', 'kind']))} from months g), ` +
    `'areas', ${largest('area')}, 'units', ${largest('unit')}, ` +
    `'traces', (select ${listed(cell(TRACES))} from traces g), 'honourees', (select json_agg(t) from told t)) as facts`
  );
}

/** A day as the shortest date that begins on it: of any date, whole or in part, it then tells as text whether it begins earlier. */
const asPartial = (day: Day) => day.replace(/(-01)?-01$/u, '');

/** SQL that counts lines by form and kind alone: of an earlier period, or of those without a day or area. */
export function briefSql(parameters: ReportParameters, base: Base, reading: Reading): string {
  const dimensions = ['form', 'kind'] as const;
  const counting = base === 'DATED' ? COUNTING.COUNTED : base;
  const lines = `(select * from (${linesOf(parameters, base, reading, true)}) x where x.counted) l`;
  const at = dimensions.map((by) => `'${by}', ${meaning(by, 'g')}`).join(', ');
  return (
    `select json_build_object('counting', '${counting}', ${at}) as at, g.lines, g.known, g.silent ` +
    `from (${apart(dimensions.map(columnOf), COUNTS, lines)}) g`
  );
}
