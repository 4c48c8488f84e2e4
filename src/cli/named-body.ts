import { Database } from '../platform/database/database.js';
import { UsageError } from './usage-error.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const MOST_SHOWN = 10;

interface Body {
  id: string;
  name: string;
}

/** The id of a body given by its id or its whole name; one that several bear, or none, is refused with what there is. */
export async function idOfBody(database: Database, given: string): Promise<string> {
  if (UUID.test(given)) return given;
  const found = await database.query<Body>(
    `select id, name from organisations where name_key = fold_vi($1) and record_status <> 'WITHDRAWN' order by valid_from`,
    [given],
  );
  if (found.length === 1) return found[0]!.id;
  if (found.length > 1)
    throw new UsageError(
      `Several bodies are called "${given}"; give the id / nhiều đơn vị trùng tên, hãy nêu mã:${listed(found)}`,
    );
  const near = await database.query<Body>(
    `select id, name from organisations
      where record_status <> 'WITHDRAWN' and name_key like '%' || replace(replace(fold_vi($1), '%', ''), '_', '') || '%'
      order by length(name), name limit ${MOST_SHOWN}`,
    [given],
  );
  const seen = near.length > 0 ? `; có phải / is it:${listed(near)}` : '.';
  throw new UsageError(`No body is called "${given}" / không có đơn vị nào tên như vậy${seen}`);
}

const listed = (bodies: readonly Body[]): string => bodies.map(({ id, name }) => `\n  ${id} ${name}`).join('');
