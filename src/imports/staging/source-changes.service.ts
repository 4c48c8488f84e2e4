import { Injectable } from '@nestjs/common';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { holdsOver } from '../../platform/request/scope.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { BatchKeeper } from '../batches/batch-keeper.service.js';
import type { ChangeImportColumnsInput } from '../batches/change-columns.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import { ImportBatchesRepository } from '../batches/import-batches.repository.js';
import { importMessages } from '../imports.messages.js';
import type { ListReading, ReadListOptions } from '../reading/list.js';
import { isProblemSheet, ProblemSheets } from '../sheets/problem-sheets.service.js';
import type { ReplaceImportFileInput } from '../batches/stage-import.js';
import { ListSource } from './list-source.service.js';
import { ListStaging } from './list-staging.service.js';

/** A staged list that is read again: its columns mean something else, or another file comes in its place. */
@Injectable()
export class SourceChanges {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly batches: ImportBatchesRepository,
    private readonly source: ListSource,
    private readonly staging: ListStaging,
    private readonly sheets: ProblemSheets,
  ) {}

  /** The list is read again; what was said of its rows stays with them. Headings are remembered for the issuer by those who record for it. */
  async changeImportColumns(input: ChangeImportColumnsInput): Promise<string> {
    const before = await this.keeper.lockStaged(input);
    const asked = columnsOf(before, input);
    const columnsChosen = [...before.columnsChosen, ...asked];
    const headings = new Map(
      asked.flatMap(({ sheet, column, heading, role }) => {
        const known = before.tables
          .filter((table) => sheet === undefined || table.sheet === sheet)
          .flatMap((table) => table.columns.find((each) => each.column === column)?.heading ?? []);
        return (heading === undefined ? known : [heading]).map((each): [string, typeof role] => [
          foldVietnamese(each),
          role,
        ]);
      }),
    );
    headings.delete('');
    if (before.issuerId !== null && holdsOver('RECORDER', before.issuerId))
      await this.batches.remember(
        before.issuerId,
        [...headings].map(([heading, role]) => ({ heading, role })),
      );
    if (asked.every((each) => isChosenAlready(before, each))) return before.id;
    const after = await this.staging.readAgain({ ...before, columnsChosen }, 'SAME');
    return this.keeper.write('changeImportColumns', before, after);
  }

  /**
   * Another source in the place of the list, keeping what was chosen for rows that are still there. A sheet of bad rows that
   * comes back mends just these.
   */
  async replaceImportFile(input: ReplaceImportFileInput): Promise<string> {
    const act = 'replaceImportFile';
    const before = await this.keeper.lockStaged(input);
    const file = await this.source.keep(input.source);
    const batch = { ...before, sourceFileId: file.id, sourceName: file.name };
    if (!(await this.staging.open(batch, beginsAsProblemSheet)))
      return this.keeper.write(act, before, await this.staging.readAgain(batch, 'OTHER'));
    const mended = await this.staging.open(batch, (reading) => this.sheets.takeBack(before, reading));
    return this.keeper.write(act, before, before, { mended, sheetFileId: file.id });
  }
}

async function beginsAsProblemSheet(reading: ListReading): Promise<boolean> {
  for await (const row of reading.rows()) return isProblemSheet(row, reading.tables);
  return false;
}

type ChosenColumn = NonNullable<ReadListOptions['columns']>[number];

/** Whether reading the list again would find just what it found: every column that is meant was chosen for this role before. */
function isChosenAlready({ tables }: ImportBatch, { sheet, column, heading = '', role }: ChosenColumn): boolean {
  const meant = tables
    .filter((table) => sheet === undefined || table.sheet === sheet)
    .flatMap((table) => table.columns)
    .filter((each) =>
      column === undefined ? foldVietnamese(each.heading) === foldVietnamese(heading) : each.column === column,
    );
  const chosen = column === undefined ? ['CHOSEN', 'REMEMBERED'] : ['CHOSEN'];
  return meant.every((each) => each.role === role && chosen.includes(each.recognisedBy));
}

/** @throws InvalidError COLUMN_OR_HEADING, COLUMN_UNKNOWN */
function columnsOf(batch: ImportBatch, { columns }: ChangeImportColumnsInput): NonNullable<ReadListOptions['columns']> {
  return columns.map(({ sheet, column, heading, role }, i) => {
    const field = `input.columns.${i}`;
    if ((typeof column === 'string') === (typeof heading === 'string'))
      throw new InvalidError(importMessages.COLUMN_OR_HEADING, { field });
    const known = batch.tables.some(
      (table) =>
        (!sheet || table.sheet === sheet) &&
        table.columns.some((each) =>
          column ? each.column === column : foldVietnamese(each.heading) === foldVietnamese(heading ?? ''),
        ),
    );
    if (!known)
      throw new InvalidError(importMessages.COLUMN_UNKNOWN, { field, details: { column: column ?? heading } });
    return { ...(sheet ? { sheet } : {}), ...(column ? { column } : { heading: heading ?? '' }), role };
  });
}
