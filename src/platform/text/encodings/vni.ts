/**
 * VNI for Windows: a vowel is followed by a letter that stands for its marks, as the fonts `VNI-Times` … draw it ("Nguyeãn
 * Vaên" for "Nguyễn Văn"). A few letters stand alone. Source: VNI Software Company's table for Windows.
 */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
const ALONE: Readonly<Record<string, string>> = { æ: 'ỉ', ó: 'ĩ', ò: 'ị', ô: 'ơ', ö: 'ư', î: 'ỵ', ñ: 'đ' };

/** A breve goes on a alone, a circumflex on a, e and o; ơ and ư take tones only. */
const PAIR = /([aA])([ùøûõïêéèúüëâáàåãä])|([eEoO])([ùøûõïâáàåãä])|([uUyYôÔöÖ])([ùøûõï])|[æóòôöîñ]/giu;

/** Text that was typed in VNI, in Unicode (NFC). What is no letter of VNI stays. */
export function fromVni(text: string): string {
  return text
    .normalize('NFC')
    .replace(PAIR, (whole) => {
      const [base, mark] = [...whole];
      if (mark === undefined) return likeCase(base!, ALONE[base!.toLowerCase()]!);
      const vowel = ALONE[base!.toLowerCase()] ?? base!.toLowerCase();
      return likeCase(base!, vowel) + MARKS[mark.toLowerCase()]!;
    })
    .normalize('NFC');
}

/** The letters as VNI writes them; for making files as old programs made them. */
export function toVni(text: string): string {
  const alone = new Map(Object.entries(ALONE).map(([written, letter]) => [letter, written]));
  return [...text.normalize('NFC')].map((letter) => typed(letter, alone)).join('');
}

function typed(letter: string, alone: ReadonlyMap<string, string>): string {
  const small = letter.toLowerCase();
  const single = alone.get(small);
  if (single !== undefined) return likeCase(letter, single);
  const [base, ...marks] = small.replace(/[ìí]/u, '').normalize('NFD');
  if (base === undefined || marks.length === 0) return letter;
  const horn = marks.includes('\u031b');
  const rest = marks
    .filter((mark) => mark !== '\u031b')
    .toSorted(byKind)
    .join('');
  const mark = Object.entries(MARKS).find(([, meant]) => meant === rest)?.[0];
  const vowel = horn ? alone.get(`${base}\u031b`.normalize('NFC')) : base;
  return mark === undefined || vowel === undefined ? letter : likeCase(letter, vowel + mark);
}

/** Breve and circumflex before the tone, as in the table above; NFD puts a dot below before them. */
function byKind(one: string, other: string): number {
  return Number(!/[\u0302\u0306]/u.test(one)) - Number(!/[\u0302\u0306]/u.test(other));
}

function likeCase(model: string, letter: string): string {
  return model === model.toLowerCase() ? letter : letter.toUpperCase();
}
