import { Injectable } from '@nestjs/common';
import { FilesService } from '../../files/files.service.js';
import { FILE_ORIGIN } from '../../files/vocabulary.js';
import { InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { BatchKeeper } from '../batches/batch-keeper.service.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import type { ImportRow } from '../rows/import-row.entity.js';
import { ImportRowsRepository } from '../rows/import-rows.repository.js';
import { importMessages } from '../imports.messages.js';
import { IMPORT_FIELDS, type MendedValues, said } from '../judging/row-values.js';
import { verdict } from '../judging/verdicts/verdict.js';
import { ROWS_AT_ONCE } from '../reading/packages/chunks.js';
import type { ListReading, ListRow, ListTable } from '../reading/list.js';
import { RowJudging } from '../mending/row-judging.service.js';
import { IMPORT_SEVERITY, IMPORT_VERDICT } from '../vocabulary.js';
import { IMPORT_SHEET, type MakeImportProblemSheetInput } from './make-problem-sheet.js';
import { problemCells, problemCsv, problemWorkbook, ROW_ID_HEADING } from './problem-sheet.js';
import { unescapedCsvText } from '../../platform/text/csv-text.js';
import { isUuid } from '../../platform/text/uuid.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Bad rows, out as a sheet to be mended, and in again. */
@Injectable()
export class ProblemSheets {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly rows: ImportRowsRepository,
    private readonly judging: RowJudging,
    private readonly files: FilesService,
  ) {}

  /** The id of the file. @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE; InvalidError NO_BAD_ROWS */
  async make({ id, format, withWarnings }: MakeImportProblemSheetInput): Promise<string> {
    const batch = await this.keeper.get(id);
    const severities = withWarnings ? ['ERROR', 'WARNING'] : ['ERROR'];
    const first = await this.rows.bad(id, severities, 0, 1);
    if (first.length === 0) throw new InvalidError(importMessages.NO_BAD_ROWS, { field: 'input.id' });
    const cells = this.cells(id, severities);
    const name = batch.sourceName.replace(/\.\w{1,5}$/u, '');
    const given =
      format === IMPORT_SHEET.XLSX
        ? { name: `${name} - dòng cần sửa.xlsx`, mediaType: XLSX, bytes: problemWorkbook(cells) }
        : { name: `${name} - dòng cần sửa.csv`, mediaType: 'text/csv', bytes: problemCsv(cells) };
    return (await this.files.store({ ...given, origin: FILE_ORIGIN.GENERATED })).file.id;
  }

  private async *cells(id: string, severities: readonly string[]): AsyncGenerator<string[]> {
    const { language } = currentRequest();
    for (let last = 0; ;) {
      const rows = await this.rows.bad(id, severities, last, ROWS_AT_ONCE);
      for (const row of rows) {
        const verdicts = [...row.verdicts.filter(({ severity }) => severities.includes(severity)), ...twinOf(row)];
        yield problemCells(row, verdicts, language);
      }
      const end = rows.at(-1);
      if (!end) return;
      last = end.ordinal;
    }
  }

  /**
   * Mends rows by what their sheet says of them now. Values that did not change stay as they are.
   * @throws NotFoundError ROW_OF_ANOTHER_BATCH
   */
  async takeBack(batch: ImportBatch, reading: ListReading): Promise<number> {
    let pending: { id: string; sheet: ListRow }[] = [];
    let mended = 0;
    const bench = await this.judging.bench(batch);
    const flush = async () => {
      const known = new Map(
        (
          await this.rows.findRows(
            batch.id,
            pending.map(({ id }) => id),
          )
        ).map((row) => [row.id, row]),
      );
      const changed = pending.flatMap(({ id, sheet }) => {
        const row = known.get(id);
        if (!row)
          throw new NotFoundError(importMessages.ROW_OF_ANOTHER_BATCH, { field: 'input.source', details: { id } });
        const values = mendedBy(row, sheet);
        return values ? [{ ...row, mended: values }] : [];
      });
      pending = [];
      mended += changed.length;
      if (changed.length > 0) await this.judging.write(batch, changed, bench);
    };
    for await (const sheet of reading.rows()) {
      const id = rowIdIn(sheet, reading.tables);
      if (id === null) continue;
      pending.push({ id, sheet });
      if (pending.length === ROWS_AT_ONCE) await flush();
    }
    await flush();
    return mended;
  }
}

/** Whether the list begins as one of our sheets does. */
export function isProblemSheet(row: ListRow, tables: readonly ListTable[]): boolean {
  return rowIdIn(row, tables) !== null;
}

function rowIdIn({ sheet, other }: ListRow, tables: readonly ListTable[]): string | null {
  const columns = tables.filter((table) => table.sheet === sheet).flatMap((table) => table.columns);
  const letter = columns.find(({ heading }) => heading === ROW_ID_HEADING)?.column;
  const text = letter === undefined ? undefined : other.find(({ column }) => column === letter)?.text;
  return isUuid(text) ? text : null;
}

/** Null where the sheet says what the row says. */
function mendedBy(row: ImportRow, { cells }: ListRow): MendedValues | null {
  const mended: MendedValues = { ...row.mended };
  let changed = false;
  for (const field of IMPORT_FIELDS) {
    const text = cells[field] === undefined ? null : unescapedCsvText(cells[field].text);
    if (text === said(row.asRead, row.mended, field).text) continue;
    mended[field] = text;
    changed = true;
  }
  return changed ? mended : null;
}

function twinOf({ twinRow, twinSheet, namePrinted, sheet, sheetRow, asRead }: ImportRow) {
  if (twinRow === null) return [];
  const data = { row: twinRow, sheet: twinSheet ?? '' };
  const place = { sheet, row: sheetRow, column: asRead.cells.NAME?.column ?? null };
  return [verdict(IMPORT_VERDICT.SAME_LINE_TWICE, IMPORT_SEVERITY.WARNING, { ...place, value: namePrinted, data })];
}
