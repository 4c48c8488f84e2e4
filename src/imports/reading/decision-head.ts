import { accentKey } from '../../platform/text/accent-key.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import type { GridRow } from './grid.js';

/** What the head of a decision says of it, before any list: who issues it, and what it is about. */
export interface DecisionHead {
  issuer: string | null;
  /** As printed: "Về việc tặng Bằng khen …". */
  about: string | null;
}

const NATION = /^cong hoa xa hoi chu nghia|^doc lap tu do hanh phuc$|^dang cong san viet nam$/u;
/** Decree 30/2020/NĐ-CP, annex I: who issues stands at left in capitals, below whoever is above it. */
const BODY =
  /^(?:[uủ][ỷy] ban|ban (?:thường trực|chấp hành|thường vụ)|hội(?! nghị)|liên đoàn|tỉnh (?:đoàn|ủy)|huyện (?:đoàn|ủy)|thành (?:đoàn|ủy)|đảng [uủ][ỷy]|sở|công đoàn|mặt trận)(?!\p{L})/iu;
const PLACE = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s/iu;
const BOARD = /^ban (?:thường trực|thường vụ|chấp hành)$/iu;
const NUMBER = /^số\s*:/iu;
const MOST_ABOVE = 4;
const LONGEST_ABOUT = 500;

/** Of rows that stand above a list; a cell may have several lines. */
export function decisionHead(rows: readonly GridRow[]): DecisionHead {
  const lines = rows.flatMap(({ cells }) =>
    cells
      .filter((cell) => cell.mergedFromRow === undefined)
      .flatMap(({ column, text }) => linesOf(text).map((line) => ({ column, text: line }))),
  );
  const ofDecision = lines.findIndex(({ text }) => NUMBER.test(text));
  const column = ofDecision < 0 ? 0 : lines[ofDecision]!.column;
  const left = lines
    .slice(0, ofDecision < 0 ? MOST_ABOVE : ofDecision)
    .filter((line) => line.column === column && !NATION.test(foldVietnamese(line.text)))
    .map(({ text }) => text);
  return { issuer: issuerIn(left, ofDecision >= 0), about: aboutIn(lines.map(({ text }) => text)) };
}

/** The parts of a text that stand on lines of their own. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

/** The lowest body of the head, with the place below its name and the body that its board is of. */
function issuerIn(lines: readonly string[], isNumbered: boolean): string | null {
  const bodies: string[] = [];
  for (const line of lines.slice(-MOST_ABOVE)) {
    if (/\p{Ll}/u.test(line)) return null;
    if (PLACE.test(line) && bodies.length > 0) bodies.push(`${bodies.pop()} ${line}`);
    else if (BOARD.test(line) && bodies.length > 0) bodies.push(`${line} ${bodies.pop()}`);
    else if (BODY.test(line)) bodies.push(line);
    else break;
  }
  // Without a number the head may be that of an office which only put the list together.
  return isNumbered || bodies.length === 1 ? (bodies.at(-1) ?? null) : null;
}

/** Below "QUYẾT ĐỊNH", to whoever decides, in capitals, or the first "Căn cứ". */
function aboutIn(lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => accentKey(line) === 'quyết định');
  const [first, ...more] = at < 0 ? [] : lines.slice(at + 1);
  if (first === undefined || !/^(?:về việc|v\/v)(?!\p{L})/iu.test(first)) return null;
  const end = more.findIndex((line) => !/\p{Ll}/u.test(line) || /^(?:căn cứ|theo|xét)(?!\p{L})/iu.test(line));
  const about = [first, ...more.slice(0, Math.max(0, end))].join(' ');
  return about.length > LONGEST_ABOUT ? first : about;
}
