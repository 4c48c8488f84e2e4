import { choosing, isLookedFor } from '../choosing.js';
import { whole } from '../fields.js';
import { wanted } from '../pager.js';
import type { Visit } from '../visit.js';

export const ROWS = 50;

const FILTERS = ['text', 'kind', 'form', 'level', 'from', 'to', 'grantor', 'area'] as const;

/** By the map of which day an area is asked for; missing: as the area stands, which is the API's to say (decision 0038). */
const VIEWS: ReadonlyMap<string | undefined, string> = new Map([
  ['then', 'AS_THEN'],
  ['today', 'AS_TODAY'],
]);

/** Whether anything was asked for besides the list itself. */
export function isNarrowed({ asked }: Visit): boolean {
  return FILTERS.some((name) => asked[name] !== undefined);
}

/** The variables of the list's document, as the address has them: what they may be is the API's to say. */
export function honoureesAsked(visit: Visit): Record<string, unknown> {
  const { asked } = visit;
  const isReady = !isLookedFor(visit, 'grantor') && !isLookedFor(visit, 'area');
  const byDay = asked.sort === 'newest';
  const isFirst = asked.after === undefined && asked.before === undefined;
  return {
    text: asked.text,
    recipientKind: asked.kind,
    form: asked.form,
    level: asked.level,
    yearFrom: whole(asked.from),
    yearTo: whole(asked.to),
    grantor: asked.grantor && { id: asked.grantor, below: true },
    area: asked.area && { id: asked.area, view: VIEWS.get(asked.map) },
    ...wanted(visit, ROWS),
    byName: isReady && !byDay,
    byDay: isReady && byDay,
    printedOnly: isReady && !byDay && isFirst && asked.text !== undefined,
    counted: asked.text !== undefined,
    ...choosing(visit, 'grantor'),
    ...choosing(visit, 'area'),
  };
}
