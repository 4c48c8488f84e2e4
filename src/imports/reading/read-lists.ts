import { InvalidError } from '../../platform/errors/domain-error.js';
import { isBannerLine, readBanner } from './banner.js';
import { mapColumns, shown } from './columns.js';
import { looksLikeEntry } from './content-roles.js';
import type { GridRow, GridSource } from './grid.js';
import { type Headings, readHeadings, sameHeadings } from './headings.js';
import { bandsOf, type Band, withinBand } from './bands.js';
import type { ListRow, ListTable, ReadListOptions } from './list.js';
import { listMessages } from './list.messages.js';
import { ListSection } from './list-section.js';
import { LookAhead } from './look-ahead.js';
import { readMarked } from './markers.js';
import { notice, type NoticeBook } from './notices.js';
import { isTotalLine } from './stated-counts.js';
import { governs, isPlainHeading } from './sub-headings.js';

/** Headings stand within so many rows of the beginning of a sheet, or there are none. */
const HEADING_WITHIN = 60;
/** Rows from which the columns are judged by what they hold. */
const SAMPLE = 60;
/** Between a title inside a sheet and the headings of the list that it begins. */
const TITLE_TO_HEADING = 15;

interface OpenList {
  headings: Headings | null;
  bands: { band: Band; section: ListSection }[];
  group: string;
}

/** Understands the rows of a grid as lists, one below or beside the other. */
export class ListReader {
  private readonly ahead: LookAhead<GridRow>;
  private list: OpenList | null = null;
  private found = 0;

  constructor(
    private readonly source: GridSource,
    private readonly options: ReadListOptions,
    private readonly tables: ListTable[],
    private readonly book: NoticeBook,
  ) {
    this.ahead = new LookAhead(source.rows());
  }

  async *rows(): AsyncGenerator<ListRow> {
    try {
      for (let row = await this.ahead.first(); row !== undefined; row = await this.ahead.first()) {
        if (this.list !== null && this.list.group !== this.group(row)) this.endList();
        if (this.list === null ? !(await this.beginSheet(row)) : await this.beginAnother(row)) continue;
        const next = await this.ahead.first();
        if (next === undefined || this.list === null || this.group(next) !== this.list.group) continue;
        this.ahead.drop();
        for (const { band, section } of this.list.bands) {
          const within = withinBand(next, band);
          const taken = within === null ? null : section.take(within);
          if (taken === null) continue;
          this.found += 1;
          yield taken;
        }
      }
      this.endList();
      if (this.found === 0) throw new InvalidError(listMessages.LIST_EMPTY);
    } finally {
      await this.ahead.close();
    }
  }

  /** In a document a list goes on over tables and paragraphs; in a workbook never over sheets. */
  private group(row: GridRow): string {
    return this.source.format === 'DOCX' ? '' : row.sheet;
  }

  private async peek(count: number, group: string): Promise<readonly GridRow[]> {
    const rows = await this.ahead.peek(count);
    const end = rows.findIndex((row) => this.group(row) !== group);
    return end < 0 ? rows : rows.slice(0, end);
  }

  /** Begins the first list of a sheet; false where the sheet has none, and its rows are gone. */
  private async beginSheet(first: GridRow): Promise<boolean> {
    const group = this.group(first);
    const rows = await this.peek(HEADING_WITHIN, group);
    const at = rows.findIndex((_, index) => readHeadings(rows.slice(index, index + 5)) !== null);
    const preface = rows.slice(0, at >= 0 ? at : beginningOfRows(rows, this.options));
    if (at < 0 && preface.length === rows.length) {
      await this.leaveOut(group, first);
      return false;
    }
    this.ahead.drop(preface.length);
    await this.begin(preface, at >= 0 ? readHeadings(rows.slice(at, at + 5)) : null, group);
    return true;
  }

  /** Inside a list: headings that come again, headings or a title of another list. True where rows were taken. */
  private async beginAnother(row: GridRow): Promise<boolean> {
    const list = this.list!;
    if (mayBeHeading(row)) {
      const headings = readHeadings(await this.peek(5, list.group));
      if (headings !== null) {
        if (list.headings !== null && sameHeadings(list.headings, headings)) this.ahead.drop(headings.used);
        else await this.begin([], headings, list.group);
        return true;
      }
    }
    if (!isTitleRow(row)) return false;
    const rows = await this.peek(TITLE_TO_HEADING, list.group);
    const at = rows.findIndex((_, index) => index > 0 && readHeadings(rows.slice(index, index + 5)) !== null);
    if (at < 0) return false;
    this.ahead.drop(at);
    await this.begin(rows.slice(0, at), readHeadings(rows.slice(at, at + 5)), list.group);
    return true;
  }

  private async begin(preface: readonly GridRow[], headings: Headings | null, group: string): Promise<void> {
    this.endList();
    const [first] = await this.ahead.peek(1);
    const sheet = first?.sheet ?? preface[0]?.sheet ?? '';
    if (headings !== null) this.ahead.drop(headings.used);
    const sample = await this.peek(SAMPLE, group);
    if (headings === null && sample.some(({ cells }) => cells.length > 1)) {
      this.book.add(notice('HEADING_NOT_FOUND', { sheet }));
    }
    const texts = headings?.texts ?? new Map<number, readonly string[]>();
    const bands = bandsOf(texts).map((band) => {
      const within = sample.flatMap((row) => withinBand(row, band) ?? []);
      const here = new Map([...texts].filter(([column]) => column >= band.from && column <= band.to));
      const { columns, notices } = mapColumns(sheet, here, within, this.options);
      this.book.add(...notices);
      const table: ListTable = {
        sheet,
        headingRows: headings?.rows ?? [],
        columns: columns.map(shown),
        banner: readBanner(preface),
      };
      this.tables.push(table);
      const section = new ListSection(table, columns);
      governFromPreface(section, preface);
      return { band, section };
    });
    this.list = { headings, bands, group };
  }

  private endList(): void {
    for (const { section } of this.list?.bands ?? []) {
      section.finish();
      this.book.add(...section.notices);
    }
    this.list = null;
  }

  private async leaveOut(group: string, first: GridRow): Promise<void> {
    let lines = 0;
    for (let row = await this.ahead.first(); row !== undefined && this.group(row) === group; lines += 1) {
      this.ahead.drop();
      row = await this.ahead.first();
    }
    const place = { sheet: first.sheet, row: first.row, details: { sheet: first.sheet, lines } };
    this.book.add(notice('SHEET_WITHOUT_LIST', place));
  }
}

/** Without headings: where what stands above ends. All rows where there is no list. */
function beginningOfRows(rows: readonly GridRow[], options: ReadListOptions): number {
  const at = rows.findIndex(({ cells }) => {
    if (cells.length === 1 && (isBannerLine(cells[0]!.text) || isTotalLine(cells[0]!.text))) return false;
    if (cells.length === 1 && isPlainHeading(readMarked(cells[0]!.text).rest)) return true;
    return (
      cells.some((cell) => looksLikeEntry(cell.text)) ||
      cells.some((cell) => /^\d{1,6}[.)]?$/u.test(cell.text) && cells.length > 1) ||
      (cells.length === 1 && readMarked(cells[0]!.text).style === 'NUMBER') ||
      (options.columns ?? []).length > 0
    );
  });
  if (at >= 0) return at;
  const table = rows.findIndex(({ cells }) => cells.length > 1);
  const several = rows.filter(({ cells }) => cells.length > 1).length;
  return several >= 3 && several * 2 >= rows.length ? table : rows.length;
}

/** Most rows of a list have a number in them, and no row of headings has: to look no further makes long lists fast. */
function mayBeHeading({ cells }: GridRow): boolean {
  return cells.every((cell) => cell.numeric !== true && cell.text.length <= 120 && !/^\d/u.test(cell.text));
}

function isTitleRow({ cells }: GridRow): boolean {
  const own = cells.filter((cell) => cell.mergedFromRow === undefined);
  return own.length > 0 && own.length <= 2 && own.some((cell) => isBannerLine(cell.text) && !isTotalLine(cell.text));
}

/** A title that names one kind or form says it of every row: "DANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN". */
function governFromPreface(section: ListSection, preface: readonly GridRow[]): void {
  const { title } = section.table.banner;
  const titleRow = preface.find(({ cells }) => cells.some((cell) => /^\s*danh sách/iu.test(cell.text)));
  if (title !== null && titleRow !== undefined) {
    const found = governs(title, titleRow.row).filter((each) => each.role !== 'CLASS');
    if (found.length > 0) section.governing.add('NONE', found);
  }
  for (const { row, cells } of preface) {
    const own = cells.filter((cell) => cell.mergedFromRow === undefined);
    const { style, rest } = readMarked(own.map((cell) => cell.text).join(' '));
    if (own.length === 0 || own.length > 2 || row === titleRow?.row || !isPlainHeading(rest)) continue;
    const found = governs(rest, row);
    if (found.length > 0) section.governing.add(style, found);
  }
}
