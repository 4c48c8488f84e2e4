import type { Reading } from '../../platform/graphql/shape.js';
import { COUNTING } from '../vocabulary.js';
import { linesOf, statisticsSql, valueSql } from './award-lines.sql.js';
import { honoureesSql, ONLY_COUNTED } from './honourees.sql.js';
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
/** Rows of a table by area or unit: whoever needs more of them asks for a smaller area. */
export const MOST_ROWS = 300;

/** Lines are grouped by the id of their form, which is shorter; its code is looked up once a group. */
const column = (by: Dimension) => (by === 'form' ? 'form_id' : `"${by}"`);
const listed = (dimensions: readonly Dimension[]) => dimensions.map(column).join(', ');
const pairs = (dimensions: readonly Dimension[], g: string) =>
  dimensions
    .map(
      (by) =>
        `'${by}', ${by === 'form' ? `(select code from award_forms f where f.id = ${g}.form_id)` : `${g}."${by}"`}`,
    )
    .join(', ');
const FIGURES = `'lines', g.lines, 'known', g.known, 'silent', g.silent`;

/** SQL of a JSON list of cells of the relation `from`, by these dimensions. */
function cells(dimensions: readonly Dimension[], from: string): string {
  return (
    `(select coalesce(json_agg(json_build_object('at', json_build_object(${pairs(dimensions, 'g')}), ${FIGURES})), '[]') ` +
    `from (select ${listed(dimensions)}, ${COUNTS} from ${from} group by ${listed(dimensions)}) g)`
  );
}

/** The same for a dimension with very many values: those with the highest counts, and what is not known. */
function largest(by: 'area' | 'unit'): string {
  return (
    `(with g as materialized (select counting, "${by}" as v, kind, ${COUNTS} from l group by counting, "${by}", kind having ${ONLY_COUNTED}), ` +
    `t as materialized (select v, sum(known) as known from g where v is not null group by v), ` +
    `top as materialized (select v from t order by known desc, v limit ${MOST_ROWS}) ` +
    `select json_build_object('values', (select count(*)::integer from t), 'cells', coalesce(json_agg(json_build_object(` +
    `'at', json_build_object('counting', '${COUNTING.COUNTED}', '${by}', g.v, 'kind', g.kind), ${FIGURES})), '[]')) ` +
    `from g where g.v is null or g.v in (select v from top))`
  );
}

const CORE: readonly Dimension[] = ['counting', 'form', 'class', 'level', 'system', 'kind', 'mode', 'position'];

/**
 * One statement for the lines of the period: they are read once, then counted into small cubes. `boundaries` are the days
 * on which an authority of the catalogue begins or ends: lines between two of them share what the catalogue says, so it is
 * looked up once a group.
 */
export function periodSql(parameters: ReportParameters, boundaries: readonly string[], reading: Reading): string {
  const value = (by: Dimension) => valueSql(by, 'x', parameters, reading);
  // Without a boundary in the period, which is usual, all lines share one piece.
  const piece =
    boundaries.length === 0 ? '0' : `width_bucket(first_day(x.granted_on), ${reading.bind(boundaries, 'date[]')})`;
  // Then any day of it tells what the catalogue says.
  const day =
    boundaries.length === 0
      ? `${reading.bind(parameters.period.countedFrom, 'text')}::partial_date`
      : `min(granted_on::text collate "C")::partial_date`;
  const lines =
    `select ${LINE.map((name) => `x.${name}`).join(', ')}, coalesce(x.decision_id, x.id) as origin, ${value('month')} as month, ` +
    `${value('decided')} as decided, ${piece} as piece from (${linesOf(parameters, 'DATED', reading)}) x`;
  const core =
    `(select coalesce(json_agg(json_build_object('at', json_build_object(${pairs(CORE, 'g')}, ` +
    `'family', (select family from award_forms f where f.id = g.form_id), 'statistics', ` +
    `${statisticsSql('g.form_id', 'g.level', 'g.system', 'g.grantor_kind', 'first_day(g.day)')}), ${FIGURES})), '[]') ` +
    `from (select ${listed(CORE)}, grantor_kind, ${day} as day, ${COUNTS} from l ` +
    `group by ${listed(CORE)}, grantor_kind, piece) g)`;
  return (
    `with l as materialized (${lines}), ${honoureesSql(parameters, reading)} select json_build_object(` +
    `'core', ${core}, 'grantors', ${cells(['counting', 'grantor', 'kind'], 'l')}, 'months', ${cells(['counting', 'month', 'kind'], 'l')}, ` +
    `'areas', ${largest('area')}, 'units', ${largest('unit')}, ` +
    `'traces', ${cells(['counting', 'form', 'kind', 'presented', 'reported', 'decided'], 'l')}, 'honourees', (select json_agg(t) from told t)) as facts`
  );
}

/** What of a line is counted by. */
const LINE = (
  'quantity recipient_id form_id class grantor grantor_kind level system mode kind position area unit granted_on ' +
  'presented reported counting'
).split(' ');

/**
 * SQL that counts lines by form and kind alone: of an earlier period, or of those without a day or area. Asked of the
 * columns and not of what a line counts as, of which PostgreSQL cannot guess how often it is so.
 */
export function briefSql(parameters: ReportParameters, base: Base, reading: Reading): string {
  const x = reading.alias();
  const counting = base === 'DATED' ? COUNTING.COUNTED : COUNTING[base];
  const dimensions = ['form', 'kind'] as const;
  return (
    `select json_build_object('counting', '${counting}', ${pairs(dimensions, 'g')}) as at, g.lines, g.known, g.silent from (select ${listed(dimensions)}, ${COUNTS} ` +
    `from (${linesOf(parameters, base, reading)}) ${x} where state = 'GRANTED' and record_status = 'CONFIRMED' and day = '${counting}' group by ${listed(dimensions)}) g`
  );
}
