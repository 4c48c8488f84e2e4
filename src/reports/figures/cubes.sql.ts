import type { Reading } from '../../platform/graphql/shape.js';
import { type Base, linesOf, statisticsSql, valueSql } from './award-lines.sql.js';
import type { Cell, Dimension } from './predicate.js';
import type { ReportParameters } from './report-parameters.js';

/** A row of a cube statement: which of its groupings it belongs to, the values, and how many. */
export interface CubeRow {
  grouping: number;
  values: Record<string, string | null>;
  lines: number;
  known: number;
  silent: number;
}

/** By these an authority is looked up, once for each group of lines rather than once a line. */
const AUTHORITY = ['form_id', 'grantor_kind', 'piece'] as const;

/**
 * SQL that counts the lines of a report in one pass, once for each of the groupings. `boundaries` are the days on which
 * an authority of the catalogue begins or ends: lines between two of them share what the catalogue says.
 */
export function cubesSql(
  parameters: ReportParameters,
  base: Base,
  groupings: readonly (readonly Dimension[])[],
  boundaries: readonly string[],
  reading: Reading,
  counting?: string,
): string {
  const wanted = [...new Set(groupings.flat())];
  const plain = wanted.filter((by) => by !== 'statistics');
  const authority = wanted.includes('statistics');
  const l = reading.alias();
  const columns = plain.map((by) => `${valueSql(by, l, parameters, reading)} as "${by}"`);
  if (authority)
    columns.push(
      `${l}.form_id, ${l}.grantor_kind`,
      `width_bucket(first_day(${l}.granted_on), ${reading.bind(boundaries, 'date[]')}) as piece`,
      `first_day(${l}.granted_on) as day`,
    );
  const sets = groupings.map((dimensions) => {
    const names = dimensions.filter((by) => by !== 'statistics').map((by) => `"${by}"`);
    return `(${[...names, ...(dimensions.includes('statistics') ? AUTHORITY : [])].join(', ')})`;
  });
  const named = plain.map((by) => `"${by}"`).join(', ');
  const where = counting === undefined ? '' : ` where ${l}.counting = '${counting}'`;
  const grouped =
    `select ${named}${authority ? `, form_id, grantor_kind, min(day) as day` : ''}, grouping(${named}) as "grouping", ` +
    `count(*)::integer as lines, coalesce(sum(quantity), 0)::integer as known, (count(*) - count(quantity))::integer as silent ` +
    `from (select ${l}.quantity, ${columns.join(', ')} from (${linesOf(parameters, base, reading)}) ${l}${where}) x group by grouping sets (${sets.join(', ')})`;
  const pairs = plain.map((by) => `'${by}', g."${by}"`);
  if (authority)
    pairs.push(
      `'statistics', case when g.form_id is not null then ${statisticsSql('g.form_id', 'g.level', 'g.system', 'g.grantor_kind', 'g.day')} end`,
    );
  return `select g."grouping", json_build_object(${pairs.join(', ')}) as values, g.lines, g.known, g.silent from (${grouped}) g where g.lines > 0`;
}

/** The cells of each grouping, in the order of the groupings. */
export function cellsOf(rows: readonly CubeRow[], groupings: readonly (readonly Dimension[])[]): Cell[][] {
  const plain = [...new Set(groupings.flat())].filter((by) => by !== 'statistics');
  // grouping() has a bit for each dimension, the first the highest, set where the row was not counted by it.
  const maskOf = (dimensions: readonly Dimension[]) =>
    plain.reduce((mask, by) => mask * 2 + (dimensions.includes(by) ? 0 : 1), 0);
  return groupings.map((dimensions) =>
    rows
      .filter(({ grouping }) => grouping === maskOf(dimensions))
      .map(({ values, lines, known, silent }) => ({
        at: Object.fromEntries(dimensions.map((by) => [by, values[by] ?? null])),
        lines,
        known,
        silent,
      })),
  );
}
