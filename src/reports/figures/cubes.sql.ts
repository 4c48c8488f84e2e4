import type { Reading } from '../../platform/graphql/shape.js';
import { COUNTING } from '../vocabulary.js';
import { linesOf, statisticsSql, valueSql } from './award-lines.sql.js';
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

const COUNTS =
  'count(*)::integer as lines, coalesce(sum(quantity), 0)::integer as known, (count(*) - count(quantity))::integer as silent';
/** As an aggregate: a condition on the column would be guessed to leave next to nothing, and the plan be made for that. */
const ONLY_COUNTED = `max(counting) = '${COUNTING.COUNTED}'`;
const COUNTED = `counting = '${COUNTING.COUNTED}'`;

/** Rows of a table by area or unit: whoever needs more of them asks for a smaller area. */
export const MOST_ROWS = 300;

const listed = (dimensions: readonly string[]) => dimensions.map((by) => `"${by}"`).join(', ');
const pairs = (dimensions: readonly string[], g: string) => dimensions.map((by) => `'${by}', ${g}."${by}"`).join(', ');

/** SQL of a JSON list of cells of the relation `from`, by these dimensions. */
function cells(dimensions: readonly Dimension[], from: string): string {
  return (
    `(select coalesce(json_agg(json_build_object('at', json_build_object(${pairs(dimensions, 'g')}), 'lines', g.lines, 'known', g.known, 'silent', g.silent)), '[]') ` +
    `from (select ${listed(dimensions)}, ${COUNTS} from ${from} group by ${listed(dimensions)}) g)`
  );
}

/** The same for a dimension with very many values: those with the highest counts, and what is not known. */
function largest(by: 'area' | 'unit'): string {
  return (
    `(select json_build_object('values', count(distinct g."${by}")::integer, 'cells', coalesce(json_agg(json_build_object(` +
    `'at', json_build_object('counting', '${COUNTING.COUNTED}', '${by}', g."${by}", 'kind', g.kind), 'lines', g.lines, 'known', g.known, 'silent', g.silent)) ` +
    `filter (where g."${by}" is null or g.place <= ${MOST_ROWS}), '[]')) ` +
    `from (select g.*, dense_rank() over (order by ("${by}" is null), total desc, "${by}") as place ` +
    `from (select g.*, sum(known) over (partition by "${by}") as total ` +
    `from (select counting, "${by}", kind, ${COUNTS} from l group by counting, "${by}", kind having ${ONLY_COUNTED}) g) g) g)`
  );
}

const CORE: readonly Dimension[] = [
  'counting',
  'form',
  'family',
  'class',
  'level',
  'system',
  'kind',
  'mode',
  'position',
];

/**
 * One statement for the lines of the period: they are read once, then counted into small cubes. `boundaries` are the days
 * on which an authority of the catalogue begins or ends: lines between two of them share what the catalogue says, so it is
 * looked up once a group.
 */
export function periodSql(parameters: ReportParameters, boundaries: readonly string[], reading: Reading): string {
  const value = (by: Dimension) => valueSql(by, 'x', parameters, reading);
  const traced = (by: Dimension) => `case when x.${COUNTED} then ${value(by)} end as ${by}`;
  // Without a boundary in the period, which is usual, all lines share one piece.
  const piece =
    boundaries.length === 0 ? '0' : `width_bucket(first_day(x.granted_on), ${reading.bind(boundaries, 'date[]')})`;
  const lines =
    `select x.*, ${value('month')} as month, ${traced('presented')}, ${traced('reported')}, ${value('decided')} as decided, ` +
    `${piece} as piece from (${linesOf(parameters, 'DATED', reading)}) x`;
  const core =
    `(select coalesce(json_agg(json_build_object('at', json_build_object(${pairs(CORE, 'g')}, 'statistics', ` +
    `${statisticsSql('g.form_id', 'g.level', 'g.system', 'g.grantor_kind', 'first_day(g.day::partial_date)')}), 'lines', g.lines, 'known', g.known, 'silent', g.silent)), '[]') ` +
    `from (select ${listed(CORE)}, form_id, grantor_kind, min(granted_on::text collate "C") as day, ${COUNTS} from l ` +
    `group by ${listed(CORE)}, form_id, grantor_kind, piece) g)`;
  return (
    `with l as materialized (${lines}), ${honoureesSql(parameters, reading)} select json_build_object(` +
    `'core', ${core}, 'grantors', ${cells(['counting', 'grantor', 'kind'], 'l')}, 'months', ${cells(['counting', 'month', 'kind'], 'l')}, ` +
    `'areas', ${largest('area')}, 'units', ${largest('unit')}, ` +
    `'traces', ${cells(['counting', 'form', 'kind', 'presented', 'reported', 'decided'], 'l')}, 'honourees', (select json_agg(t) from told t)) as facts`
  );
}

/**
 * Honourees by kind, and (kind null) all: each once, however many awards they got. Without a join: nobody knows
 * beforehand how many there are, and a wrong guess would have the planner compare everybody with everybody.
 */
function honoureesSql(parameters: ReportParameters, reading: Reading): string {
  const first = `count(*) filter (where first_time = 'YES')::integer as "firstTime"`;
  const repeated = `count(*) filter (where awards > 1)::integer as repeated`;
  return (
    `r as materialized (select d.*, ${valueSql('firstTime', 'd', parameters, reading)} as first_time from (select counting, recipient_id, kind, ` +
    `count(*) as awards from l where recipient_id is not null group by counting, recipient_id, kind having ${ONLY_COUNTED}) d), ` +
    `u as (select kind, count(*)::integer as unlinked from l where ${COUNTED} and recipient_id is null group by kind), ` +
    `told as (select kind, sum(honourees)::integer as honourees, sum(repeated)::integer as repeated, sum("firstTime")::integer as "firstTime", ` +
    `sum(unlinked)::integer as unlinked from (` +
    `select kind, count(*)::integer as honourees, ${repeated}, ${first}, 0 as unlinked from r group by kind ` +
    `union all select kind, 0, 0, 0, unlinked from u) t group by kind ` +
    `union all select null, count(*)::integer, ${repeated}, ${first}, (select coalesce(sum(unlinked), 0)::integer from u) ` +
    `from (select recipient_id, sum(awards) as awards, max(first_time) as first_time from r group by recipient_id) a)`
  );
}

/** SQL that counts lines by form and kind alone: of an earlier period, or of those without a day or area. */
export function briefSql(parameters: ReportParameters, base: Base, reading: Reading): string {
  const x = reading.alias();
  const counting = base === 'DATED' ? COUNTING.COUNTED : COUNTING[base];
  const dimensions = ['counting', 'form', 'kind'] as const;
  return (
    `select json_build_object(${pairs(dimensions, 'g')}) as at, g.lines, g.known, g.silent from (select ${listed(dimensions)}, ${COUNTS} ` +
    `from (${linesOf(parameters, base, reading)}) ${x} group by ${listed(dimensions)} having max(counting) = '${counting}') g`
  );
}
