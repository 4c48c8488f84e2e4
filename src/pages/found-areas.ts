import type { Visit } from './visit.js';

/** An area in which somebody holds an award, as it was found by its name. */
export const FOUND_AREA = 'title area { id parent { name } validTo }';

export interface FoundArea {
  title: string;
  area: { id: string; parent: { name: string } | null; validTo: string | null };
}

/** With what tells namesakes apart. */
export function wholeName({ say }: Visit, { title, area }: FoundArea): string {
  return [title, area.parent?.name, area.validTo && say('(trước đây)', '(former)')].filter(Boolean).join(', ');
}
