/** What of a part somebody changed: the fields of `after` that differ from `before`, null where they were emptied. */
export function changesOf<T extends object>(before: Partial<T>, after: T): Partial<T> {
  const entries = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof T]),
  );
  return Object.fromEntries(entries) as Partial<T>;
}

/** The lines of a field, trimmed, without empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A list retyped as lines keeps the keys of those lines that stayed, so that choices made for them stay, too. */
export function namesOf(text: string, before: readonly { key?: string; printed: string }[]) {
  return linesOf(text).map((printed) => {
    const key = before.find((name) => name.printed === printed)?.key;
    return key === undefined ? { printed } : { key, printed };
  });
}

/** A count as typed: null where nothing was; undefined where it is no whole number. */
export function countOf(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  return /^\d{1,7}$/u.test(typed) ? Number(typed) : undefined;
}

/** A day as people type it (`14/1/2022`, `1/2022`, `2022`) or as it is kept, as the API takes it; undefined: no such day. */
export function partialDateOf(text: string): string | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const [, date, month, year] = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/u.exec(typed) ?? [];
  const kept = year ? [year, month, date].filter(Boolean).map((number) => number!.padStart(2, '0')) : typed.split('-');
  const day = kept.join('-');
  return /^\d{4}(-\d{2}){0,2}$/u.test(day) && isOfCalendar(day) ? day : undefined;
}

/** The same for what has to be a whole day. */
export function dayOf(text: string): string | null | undefined {
  const day = partialDateOf(text);
  return day && day.length < 10 ? undefined : day;
}

/** What is said of a day that was not understood, in Vietnamese and English. */
export const notADay = (vi: string, en: string): [vi: string, en: string] => [
  `${vi}: hãy gõ như 14/1/2022.`,
  `${en}: type it like 14/1/2022.`,
];

/** Whether there is such a day or month: a thirtieth of February would be read as a day of March. */
function isOfCalendar(day: string): boolean {
  const read = new Date(`${day.padEnd(7, '-01').padEnd(10, '-01')}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}

/** An address as people copy it, often without its beginning. */
export const urlOf = (text: string): string =>
  /^[a-z][a-z\d+.-]*:/iu.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
