/** What staff type short and the registry may hold in full, or the other way round. */
const SHORT: readonly (readonly [short: string, full: string])[] = [
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['UBMTTQ', 'Ủy ban MTTQ'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['LHPN', 'Liên hiệp Phụ nữ'],
  ['CCB', 'Cựu chiến binh'],
  ['LĐLĐ', 'Liên đoàn Lao động'],
  ['TNCS', 'Thanh niên Cộng sản'],
  ['HND', 'Hội Nông dân'],
];

/** A name as it was typed, in full, and short: they are looked for one after the other. */
export function spellings(text: string): string[] {
  return [...new Set([text, replaced(text, (each) => each), replaced(text, ([short, full]) => [full, short])])];
}

function replaced(text: string, turn: (pair: (typeof SHORT)[number]) => readonly [string, string]): string {
  return SHORT.map(turn).reduce(
    (words, [from, to]) => words.replaceAll(new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'giu'), to),
    text.trim(),
  );
}
