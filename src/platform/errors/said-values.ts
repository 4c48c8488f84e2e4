import { printedDate } from '../time/vietnamese-date.js';
import type { Language } from './domain-error.js';
import { recordName } from './record-names.js';

type Words = Readonly<Record<string, Record<Language, string>>>;

const STATUSES: Words = {
  DRAFT: { vi: 'là nháp', en: 'a draft' },
  CONFIRMED: { vi: 'được xác nhận', en: 'confirmed' },
  WITHDRAWN: { vi: 'được rút', en: 'withdrawn' },
};

/** In a span, "2021-06-01 – 2022", of which either end may be open. */
const DAY = /\d{4}(?:-\d{2}){0,2}/gu;

function among(words: Words) {
  return (value: string, language: Language): string => words[value]?.[language] ?? value;
}

/** How a value that stands in a sentence is said, by what its place asks for: `{heldOn:day}`, `{status:status}`. */
const SAID_AS = new Map<string, (value: string, language: Language) => string>([
  ['day', printedDate],
  ['span', (value) => value.replaceAll(DAY, (day) => printedDate(day))],
  ['record', (value, language) => (language === 'vi' ? recordName(value) : inEnglish(value))],
  ['status', among(STATUSES)],
]);

/** The words of a room for values of its own: `{level:level}` of areas. */
export function sayWith(kind: string, words: Words): void {
  SAID_AS.set(kind, among(words));
}

/** "award decision" for AwardDecision. */
function inEnglish(type: string): string {
  return type.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();
}

export function saidAs(kind: string, value: unknown, language: Language): string {
  return SAID_AS.get(kind)?.(String(value), language) ?? String(value);
}

/** Whether some room says values of this kind in words. */
export function isSaid(kind: string): boolean {
  return SAID_AS.has(kind);
}
