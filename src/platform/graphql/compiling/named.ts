import { platformMessages } from '../../errors/platform-messages.js';
import { FIRST_YEAR, LAST_YEAR } from '../../time/day.js';
import { type Named, type Reading, recordShapes, type Shape } from './shape.js';
import { conditions } from './statement.js';

type Id = string | null | undefined;

/** A record of this shape that an argument names, by its place; nothing where it names none. What whoever asks may not see is unknown to them. */
export function named(shape: Shape, id: Id, field: string): Named[] {
  if (typeof id !== 'string') return [];
  const problem = { text: platformMessages.UNKNOWN_ID, field, details: { type: shape.type } };
  return [{ isThere: (reading) => isSeen(shape, id, reading), problem }];
}

/** A record of whatever type; `more` tells of what is there besides. */
export function namedRecord(id: string, field: string, more: Named['isThere']): Named {
  const problem = { text: platformMessages.UNKNOWN_ID, field, details: { type: 'Node' } };
  const isThere = (reading: Reading) =>
    [more(reading), ...recordShapes().map((shape) => isSeen(shape, id, reading))].join(' or ');
  return { isThere, problem };
}

/** A value of a closed list, or of a range: what is outside of it is refused as an id that nothing has. */
export function namedWithin(isWithin: boolean, problem: Named['problem']): Named[] {
  return isWithin ? [] : [{ isThere: () => 'false', problem }];
}

/** Arguments of nested lists pass no validation pipe, so that what may be no year is looked at here. */
export function namedYear(year: unknown, field: string): Named[] {
  const [min, max] = [FIRST_YEAR, LAST_YEAR];
  const isYear = typeof year !== 'number' || (year >= min && year <= max);
  return namedWithin(isYear, { text: platformMessages.NUMBER_OUT_OF_RANGE, field, details: { min, max } });
}

/** Two ends of a range, years or days; told at the field of its end. */
export function namedInOrder(from: unknown, to: unknown, field: string): Named[] {
  const isInOrder =
    (typeof from !== 'string' && typeof from !== 'number') || typeof to !== typeof from || from <= (to as typeof from);
  return namedWithin(isInOrder, {
    text: platformMessages.RANGE_BACKWARDS,
    field,
    details: { from: String(from), to: String(to) },
  });
}

function isSeen(shape: Shape, id: string, reading: Reading): string {
  const t = reading.alias();
  const bound = reading.bind(id, 'uuid');
  const wanted = shape.leadsTo ? shape.leadsTo(bound) : bound;
  return `exists (select from ${shape.table} ${t} where ${conditions(`${t}.id = ${wanted}`, shape.visible(t, reading))})`;
}
