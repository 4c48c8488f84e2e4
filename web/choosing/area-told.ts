import type { Found } from './find-record.js';
import { today } from '../words/days.js';
import { dayInWords, say } from '../words/language.js';

/** An area with what tells it from its namesakes, as it is asked for. */
export const AREA_TOLD =
  'id name level validTo parent { name parent { name } } today { id name level parent { name } }';

/** What tells an area from its namesakes. */
export interface AreaTold {
  level: string;
  validTo: string | null;
  parent: { name: string; parent: { name: string } | null } | null;
  /** Where it counts today; of one that stands that is itself. */
  today: { id: string; name: string; level: string; parent: { name: string } | null } | null;
}

/** Where it lies; of an area that is no more, until when it was, and what became of it. */
export function areaDetail({ level, validTo, parent, today: now }: AreaTold): string {
  const place = [parent?.name, parent?.parent?.name].filter(Boolean).join(', ');
  if (validTo === null || validTo >= today()) return place;
  const until = say(`chỉ đến ${dayInWords(validTo)}`, `until ${dayInWords(validTo)} only`);
  return [place, [until, now && becameInWords(level, now)].filter(Boolean).join(', ')].filter(Boolean).join('; ');
}

/** The same for whoever has chosen it; nothing of one that stands. */
export function endedOf({ validTo, today: now }: AreaTold): Pick<Found, 'ended'> {
  if (validTo === null || validTo >= today()) return {};
  return { ended: { on: validTo, now: now && { id: now.id, label: now.name } } };
}

/** A district counts as the province that all of it went to: it did not become that. */
function becameInWords(level: string, now: NonNullable<AreaTold['today']>): string {
  const name = [now.name, now.level === 'PROVINCE' ? null : now.parent?.name].filter(Boolean).join(', ');
  return now.level === level ? say(`nay là ${name}`, `today ${name}`) : say(`nay thuộc ${name}`, `in ${name} today`);
}

/** By what the area of a body that is not on record is guessed, in brackets behind its name. */
export const areaFromInWords = (from: string | null | undefined): string => {
  if (from === 'NAME') return say(' (theo tên)', ' (by its name)');
  if (from === 'ARTICLE') return say(' (theo bài)', ' (by the article)');
  return from === 'KEEPER' ? say(' (theo đơn vị giữ bản nháp)', ' (by the body that keeps the draft)') : '';
};
