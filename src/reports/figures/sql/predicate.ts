/** What an award line can be counted by. The SQL of each is in `award-lines.sql.ts`. */
export const DIMENSIONS = [
  'counting',
  'form',
  'family',
  'class',
  'grantor',
  'level',
  'system',
  'kind',
  'mode',
  'position',
  'area',
  'unit',
  'month',
  'statistics',
  'presented',
  'reported',
  'decided',
  'firstTime',
  // A figure's key names a dimension by its place: new ones come last.
  'genre',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A value of a dimension as text; null where the registry does not know. */
export type Value = string | null;

/** True where the line's value is one of those listed, or (`not`) none of them. */
export interface Condition {
  readonly by: Dimension;
  readonly in: readonly Value[];
  readonly not?: boolean;
}

/** All of them hold. Data, so that forms are data and a figure's key can carry it. */
export type Predicate = readonly Condition[];

/** Lines that agree in some dimensions, and how many of them there are. */
export interface Cell {
  readonly at: Readonly<Partial<Record<Dimension, Value>>>;
  readonly lines: number;
  readonly known: number;
  readonly silent: number;
}

/** Whether a cell meets a predicate. A dimension by which the cell was not counted is a mistake of ours. */
export function matches(cell: Cell, predicate: Predicate): boolean {
  return predicate.every(({ by, in: values, not = false }) => {
    const value = cell.at[by];
    if (value === undefined) throw new Error(`these cells are not counted by ${by}`);
    return values.includes(value) !== not;
  });
}

export const only = (by: Dimension, ...values: readonly Value[]): Condition => ({ by, in: values });
export const except = (by: Dimension, ...values: readonly Value[]): Condition => ({ by, in: values, not: true });
