/** A day as people type it (`14/1/2022`, `1/2022`, `2022`) or as it is kept, as the API takes it; undefined: no such day. */
export function partialDateOf(text: string): string | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const [, date, month, year] = DAY.exec(typed) ?? [];
  const kept = year ? [year, month, date].filter(Boolean).map((number) => number!.padStart(2, '0')) : typed.split('-');
  const day = kept.join('-');
  return /^\d{4}(-\d{2}){0,2}$/u.test(day) && isOfCalendar(day) ? day : undefined;
}

const DAY = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/u;

/** The same for what has to be a whole day. */
export function dayOf(text: string): string | null | undefined {
  const day = partialDateOf(text);
  return day && day.length < 10 ? undefined : day;
}

/** What is said of a day that was not understood, in Vietnamese and English: what is wrong with it, where that can be seen. `isPartial`: a month or a year would do. */
export function notADay(vi: string, en: string, text: string, isPartial = false): [vi: string, en: string] {
  const typed = text.trim();
  if (SHORT_YEAR.test(typed))
    return [
      `${vi}: gõ đủ bốn chữ số của năm, như 14/1/2022.`,
      `${en}: type all four digits of the year, like 14/1/2022.`,
    ];
  if (DAY.test(typed) && partialDateOf(typed) === undefined)
    return [`${vi}: lịch không có ngày ${typed}.`, `${en}: the calendar has no ${typed}.`];
  return isPartial
    ? [
        `${vi}: hãy gõ như 14/1/2022; chưa rõ ngày thì 1/2022 hoặc 2022.`,
        `${en}: type it like 14/1/2022, or 1/2022 or 2022 where no more is known.`,
      ]
    : [`${vi}: hãy gõ như 14/1/2022.`, `${en}: type it like 14/1/2022.`];
}

/** Of which century is not for a program to say. */
const SHORT_YEAR = /^(?:\d{1,2}[/.-]){1,2}\d{2}$/u;

/** Whether there is such a day or month: a thirtieth of February would be read as a day of March. */
function isOfCalendar(day: string): boolean {
  const read = new Date(`${day.padEnd(7, '-01').padEnd(10, '-01')}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}

/** The day that it is in Vietnam, wherever the browser is. */
export const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
