import { accentKey } from '../../../platform/text/accent-key.js';
import { looksLikePersonName, stripHonorifics } from '../../../platform/text/names/person-name.js';
import { startsLikePost } from '../../../platform/text/names/positions.js';
import { parseDong } from '../rows/amounts.js';
import { beginsWithForm, classWithin, parseKind, startsLikeUnit } from '../rows/kinds.js';
import type { ColumnRole } from '../list.js';
import { readMarked } from './markers.js';
import { startsLikeWork } from '../rows/work-words.js';
import { parsePeriod } from '../rows/periods.js';

const HONORIFIC = /^(?:ông|bà|anh|chị|đồng chí|đ c|cụ|em|cháu)$/u;
const REASON = /^(?:đã )?(?:có |đạt |vì |về |do )?(?:nhiều )?(?:thành tích|đóng góp|hoàn thành|công lao)/u;

type Test = readonly [role: ColumnRole, share: number, test: (text: string) => boolean];

/** What most cells of a column look like, the surest first, and how many of them must. */
const TESTS: readonly Test[] = [
  ['HONORIFIC', 0.8, (text) => HONORIFIC.test(accentKey(text))],
  ['CLASS', 0.8, (text) => text.length < 24 && classWithin(text) !== null],
  ['KIND', 0.8, (text) => text.length < 24 && parseKind(text) !== null],
  ['FORM', 0.6, (text) => text.length < 120 && beginsWithForm(text)],
  ['BONUS', 0.8, (text) => (parseDong(text) ?? 0) >= 50_000],
  ['PERIOD', 0.8, (text) => parsePeriod(text) !== null && !/^\d{1,2}[/.-]\d/u.test(text)],
  ['NAME', 0.5, looksLikeEntry],
  ['REASON', 0.5, (text) => REASON.test(accentKey(text))],
  ['POSITION', 0.5, (text) => startsLikePost(text) || startsLikeWork(text)],
  ['UNIT', 0.5, startsLikeUnit],
];

/** What a column holds, by the cells of some of its rows; null where they do not say. */
export function roleByContent(all: readonly string[], taken: ReadonlySet<ColumnRole>): ColumnRole | null {
  if (all.length === 0) return null;
  const texts = all.map((text) => text.slice(0, 300));
  if (!taken.has('ORDINAL') && isSequence(texts)) return 'ORDINAL';
  for (const [role, share, test] of TESTS) {
    if (taken.has(role)) continue;
    if (texts.filter(test).length >= share * texts.length) return role;
  }
  return null;
}

/** Whether a column's cells are forms of address alone: then a heading "Ông (bà)" names no people. */
export function holdsHonorifics(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.filter((text) => HONORIFIC.test(accentKey(text))).length * 2 > texts.length;
}

/** Whether those of a column's cells that say something are names, most of them; in an empty one nothing speaks against it. */
export function holdsNames(texts: readonly string[]): boolean {
  return texts.filter(looksLikeEntry).length * 2 >= texts.length;
}

/** Whether a column's cells are kinds of recipient. */
export function holdsKinds(texts: readonly string[]): boolean {
  return texts.filter((text) => text.length < 24 && parseKind(text) !== null).length * 2 > texts.length;
}

/** A name, or a line that begins with one: "1. Nguyễn Văn A - Chủ tịch …". */
export function looksLikeEntry(text: string): boolean {
  const { rest } = readMarked(text.slice(0, 300));
  const head = rest.split(/\s+[-–—]\s+|[,;:\n]/u)[0] ?? '';
  return looksLikePersonName(stripHonorifics(head).name.replace(/\s*\([^)]*\)$/u, ''));
}

/** The numbered lines of a cell that holds several people, each with its number; empty where it does not. */
export function entriesWithin(text: string): string[] {
  if (!text.includes('\n')) return [];
  const lines = text.split('\n');
  const numbered = lines.every((line) => readMarked(line).style === 'NUMBER' && looksLikeEntry(line));
  return numbered ? lines : [];
}

/** 1, 2, 3 … with few gaps; begins anew under headings. */
function isSequence(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => (/^\d{1,6}[.)]?$/u.test(text) ? Number.parseInt(text, 10) : Number.NaN));
  if (numbers.some((number) => Number.isNaN(number) || number === 0)) return false;
  const steps = numbers.slice(1).filter((number, index) => number === numbers[index]! + 1 || number === 1).length;
  return numbers.length === 1 ? numbers[0]! < 1000 : steps * 10 >= (numbers.length - 1) * 8;
}
