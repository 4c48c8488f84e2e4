const MILLION = 1_000_000;
const SCALES: readonly [RegExp, number][] = [
  [/(?:triệu|trieu|tr)(?: đồng| dong|đ| đ| vnđ| vnd)?$/u, MILLION],
  [/(?:nghìn|ngàn|nghin|ngan)(?: đồng| dong|đ| đ| vnđ| vnd)?$/u, 1_000],
  [/(?:đồng|dong|đ|vnđ|vnd|₫)$/u, 1],
];

/**
 * An amount in đồng as Vietnamese papers print it: "1.490.000", "1.490.000đ", "447.000 đồng", "1,5 triệu", "1490000". A dot
 * parts thousands and a comma decimals; "1,490,000" and "447,000" can only be thousands, "1,490" is left to a person. "2 x
 * 447.000" is multiplied, as whoever wrote it did. Null where the text
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
  const times = /^(\d{1,3}) ?[x×*] ?(\d[^x×*]*)$|^([^x×*]*[^x×* ]) ?[x×*] ?(\d{1,3})$/u.exec(text);
  if (times) {
    const each = parseDong(times[2] ?? times[3] ?? '');
    return each === null ? null : inReason(each * Number(times[1] ?? times[4]));
  }
  let scale = 1;
  const unit = SCALES.find(([words]) => words.test(text));
  if (unit) {
    text = text.replace(unit[0], '').trim();
    scale = unit[1];
  }
  // No thousandth of a đồng was ever paid; of "1,000 triệu" nobody knows.
  if (scale === 1 && /^[1-9]\d{0,2},000$/u.test(text)) text = text.replace(',', '');
  const number = readVietnameseNumber(text.replaceAll(' ', '.'));
  if (number === null) return null;
  return inReason(Math.round(number * scale * 1000) / 1000);
}

function inReason(amount: number): number | null {
  return Number.isInteger(amount) && amount >= 0 && amount <= 1_000 * MILLION ? amount : null;
}

function readVietnameseNumber(text: string): number | null {
  if (/^\d{1,12}$/u.test(text)) return Number(text);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/u.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d{1,2})?$/u.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,12},\d{1,2}$/u.test(text)) return Number(text.replace(',', '.'));
  return null;
}
