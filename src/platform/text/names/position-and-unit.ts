/**
 * "Chủ tịch Ủy ban MTTQ xã Yên Phú" and "Ủy ban MTTQ xã Yên Phú, huyện Hàm Yên" as one: "Chủ tịch Ủy ban MTTQ xã Yên Phú, huyện
 * Hàm Yên". The words with which the position ends and the unit begins are said once; otherwise a comma parts them.
 */
export function positionAndUnit(position: string | null, unit: string | null): string {
  if (!position || !unit) return position ?? unit ?? '';
  const [said, more] = [wordsOf(position), wordsOf(unit)];
  for (let length = Math.min(said.length, more.length); length > 1; length -= 1)
    if (same(said.slice(-length), more.slice(0, length))) return `${position}${restOf(unit, length)}`;
  return `${position}, ${unit}`;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.every((word, i) => bare(word) === bare(other[i] ?? ''));
}

const bare = (word: string): string =>
  word
    .replace(/[,;.]+$/, '')
    .toLocaleLowerCase('vi')
    .normalize('NFC');

/** What follows the first words, with the mark that ends them. */
function restOf(text: string, words: number): string {
  const last = wordsOf(text)[words - 1] ?? '';
  const mark = /[,;.]+$/.exec(last)?.[0] ?? '';
  const rest = wordsOf(text).slice(words).join(' ');
  return rest === '' ? '' : `${mark} ${rest}`;
}
