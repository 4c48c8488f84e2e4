/** As far as a cell shows a date: "2021" is all that `yyyy` shows of it. */
export type DateKind = 'DAY' | 'MONTH' | 'YEAR' | 'TIME' | 'DAY_AND_TIME';

/** Formats that every workbook knows by number (ECMA-376 Part 1, 18.8.30); 27–36 and 50–58 are days in East Asian ones. */
const BUILT_IN: Readonly<Record<number, DateKind>> = Object.fromEntries([
  ...[14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'DAY'] as const),
  [17, 'MONTH'],
  [22, 'DAY_AND_TIME'],
  ...[18, 19, 20, 21, 45, 46, 47].map((id) => [id, 'TIME'] as const),
]);

/** What a number format makes of a number; null: a number. */
export function dateKind(id: number, code: string | null): DateKind | null {
  if (code === null) return BUILT_IN[id] ?? null;
  const letters = code
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '')
    .toLowerCase()
    .replace(/am\/pm|a\/p/gu, 'h')
    .replace(/general/gu, '');
  if (!/[dmyhs]/u.test(letters) || /[0#?]/u.test(letters.replace(/s[.,]0+/gu, 's'))) return null;
  const time = /[hs]/u.test(letters);
  const day = /d/u.test(letters);
  if (time) return day || /y/u.test(letters) ? 'DAY_AND_TIME' : 'TIME';
  if (day) return 'DAY';
  return /m/u.test(letters) ? 'MONTH' : 'YEAR';
}

const MS_PER_DAY = 86_400_000;

/**
 * A serial number as a Vietnamese date: 44208 → "12/01/2021". Day 60 of the 1900 system is 29/02/1900, which never was;
 * the 1904 system counts from 01/01/1904. Null: no date that Excel shows.
 */
export function serialDate(serial: number, kind: DateKind, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= 2_958_466) return null;
  if (!from1904 && kind !== 'TIME' && (Math.floor(serial) === 60 || serial < 1)) return null;
  const days = from1904 ? serial - 24_107 : serial < 60 ? serial - 25_568 : serial - 25_569;
  const moment = new Date(Math.round((days * MS_PER_DAY) / 60_000) * 60_000);
  const [year, month, day] = moment.toISOString().slice(0, 10).split('-') as [string, string, string];
  const time = moment.toISOString().slice(11, 16);
  switch (kind) {
    case 'DAY':
      return `${day}/${month}/${year}`;
    case 'MONTH':
      return `${month}/${year}`;
    case 'YEAR':
      return year;
    case 'TIME':
      return time;
    case 'DAY_AND_TIME':
      return time === '00:00' ? `${day}/${month}/${year}` : `${day}/${month}/${year} ${time}`;
  }
}

/** A number as Vietnamese write it, without signs between thousands: "1490000", "0,3". Not what the file's format shows. */
export function numberText(stored: string, zeros = 0): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  // Fifteen digits are what Excel itself keeps; what is behind is noise of the binary form.
  const rounded = Number(value.toPrecision(15));
  if (Number.isInteger(rounded)) return BigInt(rounded).toString().padStart(zeros, '0');
  return String(rounded).replace('.', ',');
}
