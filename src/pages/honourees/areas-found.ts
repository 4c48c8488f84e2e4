import type { FoundArea } from '../found-areas.js';
import type { ShownHonourees } from './honourees-page.query.js';

/** Areas of the typed name: of namesakes those in which somebody holds an award, and all where there is none such. */
export function areasFound({ honoured = [], areas }: Partial<ShownHonourees>): readonly FoundArea[] {
  if (honoured.length > 0) return honoured;
  return (areas?.nodes ?? []).map(({ name, ...area }) => ({ title: name, area }));
}
