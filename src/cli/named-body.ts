import type { INestApplication } from '@nestjs/common';
import { type NamedBody, OrganisationsService } from '../organisations/organisations.service.js';
import { Database } from '../platform/database/database.js';
import { isUuid } from '../platform/text/uuid.js';
import { foldVietnamese } from '../platform/text/fold-vietnamese.js';
import { firstDay, lastDay, type PartialDate } from '../platform/time/partial-date.js';
import { printedOr } from '../platform/time/vietnamese-date.js';
import { UsageError } from './usage-error.js';

const MOST_SHOWN = 10;

type Body = Pick<NamedBody, 'id' | 'name' | 'validFrom' | 'validTo'> & { area: string | null };

const BODIES = `select o.id, o.name, a.name as area, o.valid_from::text as "validFrom", o.valid_to::text as "validTo"
  from organisations o left join areas a on a.id = o.area_id where o.record_status <> 'WITHDRAWN'`;

/** When the body is meant to have had the name, or, of several of one name, to have stood. */
export interface When {
  on?: PartialDate | undefined;
  within?: PartialDate | undefined;
}

/**
 * The id of a body given by its id or its whole name, as it was on a day where one is said; written just so before written
 * alike; of several the one that stood `within` a time, where that is one alone. One that several bear, or none, is refused with what there is.
 * @throws UsageError
 */
export async function idOfBody(app: INestApplication, given: string, { on, within }: When = {}): Promise<string> {
  if (isUuid(given)) return given;
  const organisations = app.get(OrganisationsService);
  const keys = [foldVietnamese(given)];
  const found = await (on === undefined
    ? organisations.findNamed(keys)
    : organisations.findNamedOn(keys, firstDay(on), lastDay(on)));
  const exact = found.filter(({ name }) => name === given.normalize('NFC'));
  const bodies = standing(exact.length > 0 ? exact : found, within);
  const [only] = bodies;
  if (only && bodies.length === 1) return only.id;
  const database = app.get(Database);
  const isTimed = on !== undefined || within !== undefined;
  if (only)
    throw new UsageError(
      `Nhiều cơ quan, đơn vị mang tên "${given}"; hãy nêu mã${isTimed ? '' : ', hoặc ngày'}.\nSeveral bodies are called so; give the id${isTimed ? '' : ', or the day'}:${listed(await withAreas(database, bodies))}`,
    );
  const near = await database.query<Body>(
    `${BODIES} and o.name_key like '%' || replace(replace(fold_vi($1), '%', ''), '_', '') || '%'
      order by length(o.name), o.name limit ${MOST_SHOWN}`,
    [given],
  );
  const seen = near.length > 0 ? `; có phải / is it:${listed(near)}` : '.';
  throw new UsageError(`Sổ không có cơ quan, đơn vị tên "${given}" / no body is called so${seen}`);
}

/** Those that stood at some time within; all of them where none did: then the report says that there was none. */
function standing<Named extends Pick<NamedBody, 'validFrom' | 'validTo'>>(
  bodies: readonly Named[],
  within: PartialDate | undefined,
): readonly Named[] {
  if (within === undefined) return bodies;
  const stood = bodies.filter(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= lastDay(within)) && (validTo === null || validTo >= firstDay(within)),
  );
  return stood.length > 0 ? stood : bodies;
}

async function withAreas(database: Database, bodies: readonly NamedBody[]): Promise<Body[]> {
  const areas = await database.query<{ id: string; name: string }>('select id, name from areas where id = any($1)', [
    bodies.flatMap(({ areaId }) => areaId ?? []),
  ]);
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  return bodies.map((body) => ({ ...body, area: names.get(body.areaId ?? '') ?? null }));
}

/** With what tells those apart that bear one name: where they are, and from when to when. */
function listed(bodies: readonly Body[]): string {
  return bodies
    .map(({ id, name, area, validFrom, validTo }) => {
      const days = validFrom || validTo ? `${printedOr(validFrom, '…')} – ${printedOr(validTo, '…')}` : null;
      const apart = [area, days].filter((part) => part !== null).join(', ');
      return `\n  ${id} ${name}${apart === '' ? '' : ` (${apart})`}`;
    })
    .join('');
}
