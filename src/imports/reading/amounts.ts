const MILLION = 1_000_000;
const SCALES: readonly [RegExp, number][] = [
  [/(?:triệu|trieu|tr)(?: đồng| dong|đ| đ| vnđ| vnd)?$/u, MILLION],
  [/(?:nghìn|ngàn|nghin|ngan)(?: đồng| dong|đ| đ| vnđ| vnd)?$/u, 1_000],
  [/(?:đồng|dong|đ|vnđ|vnd|₫)$/u, 1],
];

/**
 * An amount in đồng as Vietnamese papers print it: "1.490.000", "1.490.000đ", "447.000 đồng", "1,5 triệu", "1490000". A dot
 * parts thousands and a comma decimals; "1,490,000" can only be thousands, "1,490" is left to a person. Null where the text
 * is no such amount, is not whole, or is more than a bonus can be (a billion).
 */
export function parseDong(printed: string): number | null {
  if (printed.length > 200) return null;
  let text = printed
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)?/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/[.,]?-+$|\/-$/u, '')
    .trim();
  let scale = 1;
  const unit = SCALES.find(([words]) => words.test(text));
  if (unit) {
    text = text.replace(unit[0], '').trim();
    scale = unit[1];
  }
  const number = readVietnameseNumber(text.replaceAll(' ', '.'));
  if (number === null) return null;
  const amount = Math.round(number * scale * 1000) / 1000;
  return Number.isInteger(amount) && amount >= 0 && amount <= 1_000 * MILLION ? amount : null;
}

function readVietnameseNumber(text: string): number | null {
  if (/^\d{1,12}$/u.test(text)) return Number(text);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/u.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d{1,2})?$/u.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,12},\d{1,2}$/u.test(text)) return Number(text.replace(',', '.'));
  return null;
}
