import { printedDate } from '../platform/time/vietnamese-date.js';
import type { Visit } from './visit.js';

/** An area in which somebody holds an award, as it was found by its name. */
export const FOUND_AREA = 'title area { id parent { name } validTo today { name } }';

export interface FoundArea {
  title: string;
  area: { id: string; parent: { name: string } | null; validTo: string | null; today: { name: string } | null };
}

/** With what tells namesakes apart: where it lies, and of one that has ended, until when it was, and where it counts today. */
export function wholeName({ say }: Visit, { title, area: { parent, validTo, today } }: FoundArea): string {
  const place = [title, parent?.name].filter(Boolean).join(', ');
  if (!validTo) return place;
  const until = say(`đến ${printedDate(validTo)}`, `until ${printedDate(validTo)}`);
  const now = today && say(`nay tính vào ${today.name}`, `counts to ${today.name} today`);
  return `${place} (${[until, now].filter(Boolean).join('; ')})`;
}
