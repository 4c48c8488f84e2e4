import { InvalidError } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';

/**
 * The sort key and id in a cursor: base64 of the JSON `[order, key, …, id]`.
 * @throws InvalidError BAD_CURSOR, CURSOR_OF_ANOTHER_ORDER
 */
export function decodeCursor(cursor: string, order: string, length: number): unknown[] {
  const [cursorOrder, ...values] = parse(cursor);
  if (typeof cursorOrder !== 'string') throw bad();
  if (cursorOrder !== order)
    throw new InvalidError(platformMessages.CURSOR_OF_ANOTHER_ORDER, {
      field: 'after',
      details: { cursorOrder, order },
    });
  const id = values.at(-1);
  if (values.length !== length || typeof id !== 'string' || !/^[0-9a-f-]{36}$/.test(id)) throw bad();
  if (values.some((value) => typeof value !== 'string' && typeof value !== 'number')) throw bad();
  return values;
}

function parse(cursor: string): unknown[] {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
    if (Array.isArray(decoded)) return decoded as unknown[];
  } catch {
    // falls through to the error below
  }
  throw bad();
}

function bad(): InvalidError {
  return new InvalidError(platformMessages.BAD_CURSOR, { field: 'after' });
}
