type Form = readonly [code: string, words: string];

/** A residential area is called in many ways, and the title of it is one. */
const VILLAGE = /(?<!\p{L})(?:khu dân cư|khu phố|khối phố|tổ dân phố|thôn|bản|ấp|buôn|xóm|khóm|làng)(?!\p{L})/gu;
const FEWEST = 2;
const LEAST = 0.6;
const MOST = 2;

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(VILLAGE, 'thôn')
      .match(/[\p{L}\p{N}]+/gu),
  );

/** Forms of the catalogue that share most words with what an article prints, nearest first: for staff to choose, never taken. */
export function nearestForms(printed: string, forms: readonly Form[]): Form[] {
  const said = wordsOf(printed);
  return forms
    .map((form) => {
      const own = wordsOf(form[1]);
      const common = [...said].filter((word) => own.has(word)).length;
      return { form, common, likeness: common / Math.max(said.size, own.size) };
    })
    .filter(({ common, likeness }) => common >= FEWEST && likeness >= LEAST)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, MOST)
    .map(({ form }) => form);
}
