import { compacted } from '../patterns/compact.js';
import { matchesOf } from '../patterns/matches.js';

/** A cell of a row that is kept, and what stands before it when the row is written as a line of a list. */
interface KeptCell {
  cell: number;
  lead: string;
}

type Column = 'NUMBER' | 'NAME' | 'POST' | 'UNIT' | 'LEFT_OUT';

const NUMBER_HEAD = /^(?:s?tt|số tt|số thứ tự|thứ tự|#|no)\.?$/iu;
const NAME_HEAD = compacted(
  /^(?:họ(?: và|,)? tên(?![\p{L}])(?: đệm)?|tên (?:tập thể|đơn vị|cá nhân|hộ|cơ quan|học sinh|giáo viên)|tập thể|cá nhân|hộ gia đình)[^\d:]{0,40}$/iu,
);
const POST_HEAD = /^chức (?:vụ|danh)$/iu;
const UNIT_HEAD = compacted(
  /^(?:chức (?:vụ|danh)|đơn vị|cơ quan|nơi (?:công tác|ở|cư trú|làm việc)|địa chỉ|thường trú|thôn|xã|phường|trường|lớp|chi (?:hội|bộ|đoàn)|khu dân cư|tổ dân phố)(?![\p{L}])[^\d:%]{0,40}$/iu,
);
const LEFT_OUT_HEAD = compacted(
  /^(?:|ghi chú|(?:năm|ngày)(?:, tháng, năm| tháng năm)? sinh|nam|nữ|nam\/nữ|giới tính|dân tộc|(?:tóm tắt )?thành tích.{0,30}|lý do.{0,30}|(?:mức|tiền|số tiền) thưởng.{0,20}|ký nhận|số quyết định)$/iu,
);
const NUMBERED = /^\d{1,3}[.)]?$/u;
const CUT = /^\W*(?:…|\.{2,}|v\.v\.?)\W*$/u;
const KIND = /^(?:(?:các |danh sách )?(?:tập thể|cá nhân|đơn vị|hộ gia đình|gia đình))(?: \([^()]{1,20}\))?:?$/iu;

/** What each column of a list of receivers holds, by its head; null for any other table. */
function columnsOf(head: readonly string[]): Column[] | null {
  if (head.length < 2 || head.length > 9 || !NUMBER_HEAD.test(head[0]!)) return null;
  const found = head.findIndex((cell, i) => i > 0 && NAME_HEAD.test(cell));
  // "TT | Đơn vị | Ghi chú": groups alone.
  const name = found < 0 && /^(?:tên )?(?:đơn vị|cơ quan)/iu.test(head[1]!) ? 1 : found;
  if (name < 1) return null;
  const columns = head.map((cell, i): Column | null => {
    if (i === 0 || i === name) return i === 0 ? 'NUMBER' : 'NAME';
    // Where somebody works is left out where it stands before the name: a line of a list has it behind.
    if (i < name) return UNIT_HEAD.test(cell) || LEFT_OUT_HEAD.test(cell) ? 'LEFT_OUT' : null;
    if (POST_HEAD.test(cell)) return 'POST';
    return UNIT_HEAD.test(cell) ? 'UNIT' : LEFT_OUT_HEAD.test(cell) ? 'LEFT_OUT' : null;
  });
  return columns.every((column) => column !== null) ? columns : null;
}

const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell !== '');

/** "1 | Lò Văn Sính | …", or "I | Tập thể": a row of a list; any other ends it. */
function isRow(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  if (filled.length > 0 && filled.every((cell) => CUT.test(cell))) return true;
  if (filled.length < 3 && KIND.test(filled.at(-1) ?? '')) return true;
  return filled.length > 1 && row[0] === filled[0] && NUMBERED.test(row[0]!);
}

/** "1 | Lò Văn Sính | Thôn Nà Khà" as the line "1. Lò Văn Sính, Thôn Nà Khà"; null for what is no row of the list. */
function keptOf(row: readonly string[], columns: readonly Column[], whole: boolean): KeptCell[] | null {
  const name = columns.indexOf('NAME');
  const [first = '', second = ''] = [row[0], row[name]];
  const filled = row.flatMap((cell, i) => (cell === '' ? [] : [i]));
  const kind = filled.find((i) => KIND.test(row[i]!));
  if (kind !== undefined && filled.length < 3 && filled.at(-1) === kind) return [{ cell: kind, lead: '' }];
  if (!NUMBERED.test(first) || !/\p{L}{2}/u.test(second) || second.length > 160) return null;
  const kept: KeptCell[] = whole
    ? [
        { cell: 0, lead: '' },
        { cell: name, lead: /\D$/u.test(first) ? ' ' : '. ' },
      ]
    : [{ cell: name, lead: '- ' }];
  // Cells that are joined to those above shift the ones behind them.
  if (row.length !== columns.length) return name === 1 ? kept : null;
  for (const [cell, column] of columns.entries()) {
    const before = row[cell - 1] ?? '';
    if ((column !== 'POST' && column !== 'UNIT') || !/\p{L}/u.test(row[cell]!) || row[cell]!.length > 200) continue;
    const ofIt = column === 'UNIT' && columns[cell - 1] === 'POST' && before !== '';
    if (ofIt && before.toLowerCase().includes(row[cell]!.toLowerCase())) continue;
    kept.push({ cell, lead: ofIt ? ' ' : ', ' });
  }
  return kept;
}

/**
 * A list of receivers in rows of cells, a line for each: what is kept of each row; null for any other table, and for one with a row
 * that is none of a list ("II | GIẤY KHEN CỦA HỘI", a row without a number). `goesOn`: more of it follows elsewhere.
 */
export function listOfTable(rows: readonly (readonly string[])[], goesOn = false): (KeptCell[] | null)[] | null {
  const at = rows.slice(0, 3).findIndex((row) => columnsOf(row) !== null);
  const columns = at < 0 ? null : columnsOf(rows[at]!);
  if (!columns || rows.slice(at + 1).some((row) => isFilled(row) && !isRow(row))) return null;
  const above = rows.slice(0, at).map((row) => row.flatMap((cell, i) => (cell === '' ? [] : [i])));
  if (above.some((filled) => filled.length > 1)) return null;
  const whole = !goesOn && !rows.some((row) => row.some((cell) => CUT.test(cell)));
  const kept = rows.map((row, i) => {
    if (i < at) return above[i]!.map((cell) => ({ cell, lead: '' }));
    return i === at ? null : keptOf(row, columns, whole);
  });
  return kept.some((row) => row !== null && row.length > 1) || kept.some((row) => row?.[0]?.lead === '- ')
    ? kept
    : null;
}

const HEAD_LINE = compacted(/^[ |]*(?:s?tt|số tt|số thứ tự|thứ tự)\.?[ ]*[\t|][^\n]*$/gimu);
const CELL_ENDS = /[\t|]/u;
const LONGEST_TABLE = 400;
const LONGEST_ROW = 1_500;

/**
 * Rows pasted from Word or Excel, parted by tabs or "|": what is read in place of each character that is not read as it stands, by its
 * index in the text. Linear.
 */
export function cellsPasted(text: string): Map<number, string> {
  const mended = new Map<number, string>();
  if (!CELL_ENDS.test(text)) return mended;
  let reached = 0;
  for (const { index } of matchesOf(text, HEAD_LINE)) {
    if (index < reached) continue;
    const { lines, goesOn } = linesFrom(text, index);
    if (lines.length < 2) continue;
    reached = lines.at(-1)!.end;
    const rows = lines.map((line) => cellsOf(text, line));
    const kept = listOfTable(
      rows.map((row) => wordsOf(text, row)),
      goesOn,
    );
    kept?.forEach((cells, i) => writeRow(mended, lines[i]!, rows[i]!, cells));
  }
  return mended;
}

interface Span {
  start: number;
  end: number;
}

/** The head and the rows of a list below it, and whether more of a table follows: it is counted by its numbers only where it is whole. */
function linesFrom(text: string, from: number): { lines: Span[]; goesOn: boolean } {
  const lines: Span[] = [];
  let after = 0;
  for (let start = from; start < text.length && lines.length < LONGEST_TABLE && after < LINES_AFTER;) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found;
    const end = text[next - 1] === '\r' ? next - 1 : next;
    const isEmpty = text.slice(start, Math.min(end, start + LONGEST_ROW)).trim() === '';
    if (!isEmpty) {
      const row = end - start > LONGEST_ROW ? [] : wordsOf(text, cellsOf(text, { start, end }));
      // The head of another table.
      if (lines.length > 0 && NUMBER_HEAD.test(row[0] ?? '')) break;
      if (lines.length > 0 && isRow(row) && after > 0) return { lines, goesOn: true };
      if (lines.length === 0 || (after === 0 && isRow(row))) lines.push({ start, end });
      else after += 1;
    }
    start = next + 1;
  }
  return { lines, goesOn: lines.length >= LONGEST_TABLE };
}
/** A page's number, a row without one: what may stand within a table. */
const LINES_AFTER = 3;

const wordsOf = (text: string, row: readonly Span[]): string[] => row.map(({ start, end }) => text.slice(start, end));

function cellsOf(text: string, { start, end }: Span): Span[] {
  const line = text.slice(start, end).replace(/\r$/u, '');
  const cells: Span[] = [];
  let from = 0;
  for (const cell of line.split(CELL_ENDS)) {
    const lead = cell.length - cell.trimStart().length;
    cells.push({ start: start + from + lead, end: start + from + Math.max(lead, cell.trimEnd().length) });
    from += cell.length + 1;
  }
  // "| 1 | Lò Văn Sính |": the bars at both ends part nothing.
  if (!/^\s*\|/u.test(line)) return cells;
  return cells.slice(1, /\|\s*$/u.test(line) ? -1 : undefined);
}

function writeRow(
  mended: Map<number, string>,
  line: Span,
  row: readonly Span[],
  cells: readonly KeptCell[] | null,
): void {
  const leave = (from: number, to: number, lead: string): void => {
    for (let i = from; i < to; i += 1) mended.set(i, i === from ? lead : '');
  };
  if (cells === null) return leave(line.start, line.end, '');
  let from = line.start;
  for (const { cell, lead } of cells) {
    const { start, end } = row[cell]!;
    // Without a character between them nothing can be written there: the number stands at the line's beginning.
    if (start > from) leave(from, start, lead);
    from = end;
  }
  leave(from, line.end, '');
}
