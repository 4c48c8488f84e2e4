/** The lines of a field, trimmed, without empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A count as typed: null where nothing was; undefined where it is no whole number. */
export function countOf(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  return /^\d{1,7}$/u.test(typed) ? Number(typed) : undefined;
}

/** An amount as people type it: `1.560.000`. */
export function amountOf(text: string): number | null | undefined {
  const digits = text.replaceAll(/[\s.đ]/gu, '');
  if (digits === '') return null;
  return /^\d{1,12}$/u.test(digits) ? Number(digits) : undefined;
}

/** A list retyped as lines keeps the keys of those lines that stayed, so that choices made for them stay, too. */
export function namesOf(text: string, before: readonly { key?: string; printed: string }[]) {
  return linesOf(text).map((printed) => {
    const key = before.find((name) => name.printed === printed)?.key;
    return key === undefined ? { printed } : { key, printed };
  });
}
