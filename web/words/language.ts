export type Language = 'vi' | 'en';

const KEPT = 'bang-vang-language';

/** The language of the desk: what was chosen last, by default Vietnamese. */
let current: Language = globalThis.localStorage?.getItem(KEPT) === 'en' ? 'en' : 'vi';

if (globalThis.document) document.documentElement.lang = current;

export const language = (): Language => current;

export function chooseLanguage(chosen: Language): void {
  current = chosen;
  globalThis.localStorage?.setItem(KEPT, chosen);
  if (globalThis.document) document.documentElement.lang = chosen;
}

/** Words in both languages, of which the reader's are shown. */
export const say = (vi: string, en: string): string => (current === 'vi' ? vi : en);

/** A day as it is written in Vietnam, `12/01/2021`; partial ones as far as they go; anything else as it is. */
export function dayInWords(day: string | null): string {
  const [, year, month, date] = /^(\d{4}|-)-(\d{2})(?:-(\d{2}))?/u.exec(day ?? '') ?? [];
  if (!year) return day ?? '';
  return [date, month, year === '-' ? null : year].filter(Boolean).join('/');
}

/** From when to when: a day alone where there is no other. */
export const spanInWords = (from: string | null, to: string | null): string =>
  to && to !== from ? `${dayInWords(from) || '…'} – ${dayInWords(to)}` : dayInWords(from);

/** A moment in Vietnam: `14:05 26/11/2026`. */
export function momentInWords(moment: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(moment));
  const [day, time] = parts.split(', ');
  return `${time} ${day}`;
}
