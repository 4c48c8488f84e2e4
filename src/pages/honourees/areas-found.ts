import { accentKey, hasAccents } from '../../platform/text/accent-key.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import type { FoundArea } from '../found-areas.js';
import type { ShownHonourees } from './honourees-page.query.js';

/** Areas that have the typed words, those in which somebody holds an award first; of namesakes of these none that leads nowhere. */
export function areasFound({ honoured = [], areas }: Partial<ShownHonourees>): readonly FoundArea[] {
  const names = new Set(honoured.map(({ title }) => accentKey(title)));
  const others = (areas?.nodes ?? []).filter(({ name }) => !names.has(accentKey(name)));
  return [...honoured, ...others.map(({ name, ...area }) => ({ title: name, area }))];
}

const SORT = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) /u;

/** Whether the area's name is the one that was typed, with its sort or without: words begin many names (Hùng An, Tân Hùng An). */
export function isNamed(typed: string, name: string): boolean {
  const key = hasAccents(typed) ? accentKey : foldVietnamese;
  const whole = accentKey(name);
  return [whole, whole.replace(SORT, '')].some((each) => key(each) === key(typed));
}
