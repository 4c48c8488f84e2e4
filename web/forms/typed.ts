/** The lines of a field, trimmed, without empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A count as people type it, `1000` or `1.000`: null where nothing was typed; undefined where it is no count. */
export const countOf = (text: string): number | null | undefined => numberOf(text.trim(), 7);

/** An amount as people type it: `1.560.000 đồng`. */
export const amountOf = (text: string): number | null | undefined =>
  numberOf(text.trim().replace(/\s*(?:đ|đồng|vnđ|vnd)\.?$/iu, ''), 12);

/** Points and blanks part thousands, as in Vietnam; `1.5` and `0.500` are none that could be guessed. */
function numberOf(typed: string, most: number): number | null | undefined {
  if (typed === '') return null;
  const digits = /^[1-9]\d{0,2}(?:[.\s]\d{3})+$/u.test(typed) ? typed.replaceAll(/[.\s]/gu, '') : typed;
  return /^\d+$/u.test(digits) && digits.length <= most ? Number(digits) : undefined;
}

/** What is said of a count that was not understood, in Vietnamese and English. */
export const notACount = (vi: string, en: string): [vi: string, en: string] => [
  `${vi}: hãy gõ một số nguyên bằng chữ số, như 12.`,
  `${en}: type a whole number in digits, like 12.`,
];

/** The same of an amount. */
export const notAnAmount = (vi: string, en: string): [vi: string, en: string] => [
  `${vi}: hãy gõ số đồng bằng chữ số, như 1.560.000.`,
  `${en}: type an amount in đồng in digits, like 1.560.000.`,
];

/** A list retyped as lines keeps the keys of those lines that stayed, so that choices made for them stay, too. */
export function namesOf(text: string, before: readonly { key?: string; printed: string }[]) {
  return linesOf(text).map((printed) => {
    const key = before.find((name) => name.printed === printed)?.key;
    return key === undefined ? { printed } : { key, printed };
  });
}
