import { InvalidError } from '../../platform/errors/domain-error.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import {
  beginningOfEntries,
  beginningOfRows,
  explainsTemplate,
  isTitleRow,
  leavesColumns,
  mayBeHeading,
} from './beginnings.js';
import { Conversions } from './conversions.js';
import { FormsOfTitles } from './forms-of-titles.js';
import type { GridRow, GridSource } from './grid.js';
import { type Headings, type KnownHeadings, readHeadings, comeAgain } from './headings/headings.js';
import { type Band, withinBand } from './bands.js';
import type { ListRow, ListTable, ReadListOptions } from './list.js';
import { listMessages } from './list.messages.js';
import type { ListSection } from './list-section.js';
import { LookAhead } from './look-ahead.js';
import { notice, type NoticeBook } from './notices.js';
import { sectionsOf } from './sections.js';
import { RepeatedCells } from './rows/repeated-cells.js';

/** Headings stand within so many rows of the beginning of a sheet, or there are none. */
const HEADING_WITHIN = 60;
/** Rows from which the columns are judged by what they hold. */
const SAMPLE = 60;
/** Between a title inside a sheet and the headings of the list that it begins. */
const TITLE_TO_HEADING = 15;

interface OpenList {
  headings: Headings | null;
  bands: { band: Band; section: ListSection; table: number }[];
  group: string;
  /** The table of a document that its rows come from now; undefined: paragraphs, or no document. */
  block: number | undefined;
}

/** Understands the rows of a grid as lists, one below or beside the other. */
export class ListReader {
  private readonly ahead: LookAhead<GridRow>;
  private readonly known: KnownHeadings;
  private list: OpenList | null = null;
  private found = 0;
  private readonly conversions = new Conversions();
  private readonly repeated = new RepeatedCells();
  private readonly forms = new FormsOfTitles();

  constructor(
    private readonly source: GridSource,
    private readonly options: ReadListOptions,
    private readonly tables: ListTable[],
    private readonly book: NoticeBook,
  ) {
    this.ahead = new LookAhead(source.rows());
    this.known = new Set((options.columns ?? []).map(({ heading }) => foldVietnamese(heading ?? '')).filter(Boolean));
  }

  async *rows(): AsyncGenerator<ListRow> {
    try {
      for (let row = await this.ahead.first(); row !== undefined; row = await this.ahead.first()) {
        if (this.list !== null && this.list.group !== this.group(row)) this.endList();
        if (this.list === null ? !(await this.beginSheet(row)) : await this.beginAnother(row)) continue;
        const next = await this.ahead.first();
        if (next === undefined || this.list === null || this.group(next) !== this.list.group) continue;
        this.ahead.drop();
        this.conversions.note(next);
        for (const { band, section, table } of this.list.bands) {
          const within = withinBand(next, band);
          const taken = within === null ? [] : section.take(within);
          this.found += taken.length;
          yield* table === 0 ? taken : taken.map((each) => ({ ...each, table }));
        }
      }
      this.endList();
      this.book.add(...this.conversions.notices(), ...this.repeated.notices());
      if (this.found === 0) throw new InvalidError(listMessages.LIST_EMPTY);
    } finally {
      await this.ahead.close();
    }
  }

  /** In a document a list goes on over tables and paragraphs; in a workbook never over sheets. */
  private group(row: GridRow): string {
    return this.source.format === 'DOCX' ? '' : row.sheet;
  }

  private headingsAt(rows: readonly GridRow[], at: number): Headings | null {
    return readHeadings(rows.slice(at, at + 5), this.known);
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
    const explains = explainsTemplate(first);
    const at = explains ? -1 : rows.findIndex((_, index) => this.headingsAt(rows, index) !== null);
    const entries = at < 0 ? 0 : beginningOfEntries(rows.slice(0, at));
    if (at >= 0 && entries < at) {
      // Numbered lines in paragraphs above the first table are a list of their own.
      this.ahead.drop(entries);
      await this.begin(rows.slice(0, entries), null, group);
      return true;
    }
    const preface = rows.slice(0, at >= 0 ? at : beginningOfRows(rows, this.options));
    if (explains || (at < 0 && preface.length === rows.length)) {
      const lines = await this.leaveOut(group);
      const details = { sheet: first.sheet, lines };
      if (!explains) this.book.add(notice('SHEET_WITHOUT_LIST', { sheet: first.sheet, row: first.row, details }));
      return false;
    }
    this.ahead.drop(preface.length);
    await this.begin(preface, at >= 0 ? this.headingsAt(rows, at) : null, group);
    return true;
  }

  /** Inside a list: headings that come again, headings or a title of another list. True where rows were taken. */
  private async beginAnother(row: GridRow): Promise<boolean> {
    const list = this.list!;
    if (mayBeHeading(row)) {
      const headings = this.headingsAt(await this.peek(5, list.group), 0);
      if (headings !== null) {
        if (list.headings !== null && comeAgain(list.headings, headings)) this.ahead.drop(headings.used);
        else await this.goOn(list, headings);
        return true;
      }
    }
    if (leavesColumns(row, list)) {
      await this.goOn(list, null);
      return true;
    }
    if (row.block !== undefined) list.block = row.block;
    if (!isTitleRow(row)) return false;
    const rows = await this.peek(TITLE_TO_HEADING, list.group);
    const at = rows.findIndex((_, index) => index > 0 && this.headingsAt(rows, index) !== null);
    if (at < 0) return false;
    this.ahead.drop(at);
    await this.begin(rows.slice(0, at), this.headingsAt(rows, at), list.group);
    return true;
  }

  /** Other columns under the same title; a heading just above them is theirs. */
  private async goOn(list: OpenList, headings: Headings | null): Promise<void> {
    const before = list.bands.map(({ section }) => section);
    await this.begin([], headings, list.group);
    for (const [index, { section }] of this.list!.bands.entries()) {
      const other = before[index] ?? before[0]!;
      section.governing.takeOver(other.governing, other.headedLast || headings === null);
    }
  }

  private async begin(preface: readonly GridRow[], headings: Headings | null, group: string): Promise<void> {
    const goesOn = this.list?.group === group;
    this.endList();
    const [first] = await this.ahead.peek(1);
    const sheet = first?.sheet ?? preface[0]?.sheet ?? '';
    if (headings !== null) this.ahead.drop(headings.used);
    const next = await this.peek(SAMPLE, group);
    const sample = next.filter((row) => row.block === next[0]?.block);
    if (headings === null && sample.some(({ cells }) => cells.length > 1)) {
      this.book.add(notice('HEADING_NOT_FOUND', { sheet }));
    }
    const begun = sectionsOf({ sheet, headings, sample, preface, options: this.options });
    const bands = begun.map(({ band, section, notices }) => {
      this.book.add(...notices);
      if (goesOn) section.table.goesOn = true;
      const table = this.tables.push(section.table) - 1;
      if (this.source.format === 'XLSX' && !section.isSums) this.forms.settle(section);
      return { band, section, table };
    });
    this.list = { headings, bands, group, block: first?.block };
  }

  private endList(): void {
    for (const { section } of this.list?.bands ?? []) {
      section.finish();
      this.repeated.count(section.table.sheet, section.repeated);
      this.book.add(...section.notices);
    }
    this.list = null;
  }

  private async leaveOut(group: string): Promise<number> {
    let lines = 0;
    for (let row = await this.ahead.first(); row !== undefined && this.group(row) === group; lines += 1) {
      this.ahead.drop();
      row = await this.ahead.first();
    }
    return lines;
  }
}
