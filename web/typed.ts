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
