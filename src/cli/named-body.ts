import { Database } from '../platform/database/database.js';
import { UsageError } from './usage-error.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const MOST_SHOWN = 10;

interface Body {
  id: string;
  name: string;
  area: string | null;
  from: string | null;
  to: string | null;
}

const BODIES = `select o.id, o.name, a.name as area, o.valid_from::text as "from", o.valid_to::text as "to"
  from organisations o left join areas a on a.id = o.area_id where o.record_status <> 'WITHDRAWN'`;

/** The id of a body given by its id or its whole name; one that several bear, or none, is refused with what there is. */
export async function idOfBody(database: Database, given: string): Promise<string> {
  if (UUID.test(given)) return given;
  const found = await database.query<Body>(`${BODIES} and o.name_key = fold_vi($1) order by o.valid_from`, [given]);
  if (found.length === 1) return found[0]!.id;
  if (found.length > 1)
    throw new UsageError(
      `Several bodies are called "${given}"; give the id / nhiều đơn vị trùng tên, hãy nêu mã:${listed(found)}`,
    );
  const near = await database.query<Body>(
    `${BODIES} and o.name_key like '%' || replace(replace(fold_vi($1), '%', ''), '_', '') || '%'
      order by length(o.name), o.name limit ${MOST_SHOWN}`,
    [given],
  );
  const seen = near.length > 0 ? `; có phải / is it:${listed(near)}` : '.';
  throw new UsageError(`No body is called "${given}" / không có đơn vị nào tên như vậy${seen}`);
}

/** With what tells those apart that bear one name: where they are, and from when to when. */
const listed = (bodies: readonly Body[]): string =>
  bodies
    .map(({ id, name, area, from, to }) => {
      const years = from || to ? `${yearOf(from)}–${yearOf(to)}` : null;
      const apart = [area, years].filter((part) => part !== null).join(', ');
      return `\n  ${id} ${name}${apart === '' ? '' : ` (${apart})`}`;
    })
    .join('');

const yearOf = (day: string | null): string => day?.slice(0, 4) ?? '…';
