/** A decision's number taken apart. Callers keep the printed string beside it. */
export interface DecisionNumber {
  /** False when the text has no form we know; `normalised` is then the printed text in capitals, and the rest is null. */
  parsed: boolean;
  /** Without leading zeros, with its letter if it has one: `5`, `12A`. */
  number: string | null;
  /** Only where it is printed inside the number (`12/2021/QĐ-UBND`), which marks a legal normative document. */
  year: number | null;
  /** Symbol of the document's type: `QĐ`. */
  typeSymbol: string | null;
  /** Symbol of the issuer: `UBND`, `MTTW-BTT`, `TW`. */
  issuerSymbol: string | null;
  /** What is compared: `5/QĐ-UBND`, `12/2021/QĐ-UBND`, `304/QĐ-TW`, or only `1034`. */
  normalised: string;
}

const LEAD =
  /^(?:(?:QUYẾT ĐỊNH|QUYET DINH|NGHỊ QUYẾT|NGHI QUYET|THÔNG BÁO|THONG BAO|Q[ĐD](?= S[ỐO]|:| \d))? ?(?:KHEN THƯỞNG ?|KHEN THUONG ?)?)?(?:(?:SỐ|SO)(?![\p{L}]) ?[.:]? ?)?[:.]? ?/u;
// Looks at a run of separators from its beginning alone: from each place in it, a long run would take for ever.
const TAIL = /(?<![ ,;(])[ ,;(]+(?:NGÀY|NGAY|KÝ NGÀY|NĂM|CỦA|V\/V|VỀ VIỆC)(?![\p{L}]).*$/u;

const SYMBOL = String.raw`\p{L}[\p{L}\d&.+]*(?:-[\p{L}\d&.+]+)*`;
const FORMS = [
  // 1034/QĐ-UBND, 221/QĐ-MTTW-BTT, 12/2021/QĐ-UBND, 07/QĐ/HND; Party: 304-QĐ/TW, 15-QĐ/HU, 15 QĐ/HU
  new RegExp(String.raw`^(0*\d{1,6})(\p{L}?)(?:/(\d{4}))?[/ -](\p{L}+)[/-](${SYMBOL}(?:/${SYMBOL})*)$`, 'u'),
  // 1034/QĐ
  new RegExp(String.raw`^(0*\d{1,6})(\p{L}?)(?:/(\d{4}))?[/ -](\p{L}{2,})$`, 'u'),
  // 1034, 12A, 12/2021
  /^(0*\d{1,6})(\p{L}?)(?:\/(\d{4}))?$/u,
];

/** Symbols often typed without the stroke of Đ. */
const STROKELESS = new Map(
  ['QĐ', 'NĐ', 'HĐND', 'LĐLĐ', 'TLĐ', 'TĐKT', 'ĐTN', 'ĐU', 'ĐUK', 'CĐCS', 'CĐ', 'BCĐ', 'HĐTĐKT', 'SGDĐT', 'TWĐTN'].map(
    (symbol) => [symbol.replaceAll('Đ', 'D'), symbol],
  ),
);

/**
 * Reads a decision's number however it is printed or typed: `1034/QĐ-UBND`, `05/QĐ-UBND`, `221/QĐ-MTTW-BTT`, the Party's
 * `304-QĐ/TW`, `07/QĐ/HND`, `12/2021/QĐ-UBND`, `Số: 12a/qd - ubnd`, a bare `1034`; what follows ("ngày 12/1/2021") is left
 * out. Decree 30/2020/NĐ-CP, Annex I, and the Party's Guidance 36-HD/VPTW only differ in where they put dash and
 * stroke, so both come out in one form.
 *
 * A number is unique only per issuer, year and type of document: `normalised` is no identity by itself.
 */
export function parseDecisionNumber(printed: string): DecisionNumber {
  const capitals = printed
    .normalize('NFC')
    .replace(/[ÐƉ]/gu, 'Đ')
    .replace(/[ðɖ]/gu, 'đ')
    .toUpperCase()
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  const text = capitals
    .replace(LEAD, '')
    .replace(TAIL, '')
    .replace(/ ?([/-]) ?/gu, '$1')
    .replace(/(?<![ .,;:])[ .,;:]+$/u, '');

  for (const form of FORMS) {
    const [whole, digits, letter, year, type, issuer] = form.exec(text) ?? [];
    if (whole === undefined || digits === undefined) continue;
    return assemble(digits.replace(/^0+(?=\d)/u, '') + (letter ?? ''), year, type, issuer);
  }
  return { parsed: false, number: null, year: null, typeSymbol: null, issuerSymbol: null, normalised: capitals };
}

function assemble(number: string, year?: string, type?: string, issuer?: string): DecisionNumber {
  const typeSymbol = type === undefined ? null : restoreStrokes(type);
  const issuerSymbol = issuer === undefined ? null : issuer.split(/[/-]/u).map(restoreStrokes).join('-');
  const symbols = [typeSymbol, issuerSymbol].filter((symbol) => symbol !== null).join('-');
  return {
    parsed: true,
    number,
    year: year === undefined ? null : Number(year),
    typeSymbol,
    issuerSymbol,
    normalised: [number, year, symbols].filter(Boolean).join('/'),
  };
}

function restoreStrokes(symbol: string): string {
  return STROKELESS.get(symbol) ?? symbol;
}
