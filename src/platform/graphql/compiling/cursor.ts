import { InvalidError } from '../../errors/domain-error.js';
import { platformMessages } from '../../errors/platform-messages.js';
import { isUuid } from '../../text/uuid.js';

/** What PostgreSQL takes for a value of a type; a cursor may come from anybody. */
const fits: Record<string, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && !/[\0\p{Cs}]/u.test(value),
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  uuid: isUuid,
};

/** The list that a cursor belongs to: the type of its records, and their order. */
export type CursorOf = readonly [type: string, order: string];

/**
 * The sort key and id in a cursor: base64 of the JSON `[type, order, key, …, id]`. `types` are those of PostgreSQL.
 * @throws InvalidError BAD_CURSOR, CURSOR_OF_ANOTHER_LIST, CURSOR_OF_ANOTHER_ORDER
 */
export function decodeCursor(
  cursor: string,
  [type, order]: CursorOf,
  types: readonly string[],
  field: 'after' | 'before' = 'after',
): unknown[] {
  const [cursorType, cursorOrder, ...values] = parse(cursor, field);
  if (typeof cursorType !== 'string' || typeof cursorOrder !== 'string') throw bad(field);
  if (cursorType !== type)
    throw new InvalidError(platformMessages.CURSOR_OF_ANOTHER_LIST, { field, details: { cursorType, type } });
  if (cursorOrder !== order)
    throw new InvalidError(platformMessages.CURSOR_OF_ANOTHER_ORDER, {
      field,
      details: { cursorOrder, order },
    });
  if (values.length !== types.length || !values.every((value, i) => fits[types[i] ?? '']?.(value))) throw bad(field);
  return values;
}

function parse(cursor: string, field: string): unknown[] {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
    if (Array.isArray(decoded)) return decoded as unknown[];
  } catch {
    // falls through to the error below
  }
  throw bad(field);
}

function bad(field: string): InvalidError {
  return new InvalidError(platformMessages.BAD_CURSOR, { field });
}
