import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { usualKeeper } from '../meetings/meeting-keeper.js';
import { newRecord } from '../platform/database/editable-record.js';
import { InvalidError } from '../platform/errors/domain-error.js';
import { currentViewer } from '../platform/request/request-context.js';
import { requireScope } from '../platform/request/scope.js';
import { reachOf } from '../platform/request/viewer.js';
import { foldVietnamese } from '../platform/text/fold-vietnamese.js';
import { BatchKeeper, told } from './batch-keeper.service.js';
import type { ChangeImportColumnsInput } from './change-columns.js';
import type { ImportBatch } from './import-batch.entity.js';
import { ImportBatchesRepository } from './import-batches.repository.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { importMessages } from './imports.messages.js';
import type { ReadListOptions } from './reading/list.js';
import type {
  ChangeImportDetailsInput,
  DiscardImportInput,
  ReplaceImportFileInput,
  StageImportInput,
} from './stage-import.js';
import { isProblemSheet, ProblemSheets } from './sheets/problem-sheets.service.js';
import { bannerOf } from './staging/batch-details.js';
import { asNew, byPlace, byWhom, type CarryOver, NOTHING_SAID } from './staging/carry-over.js';
import { DetailsReader } from './staging/details-reader.service.js';
import { ListSource } from './staging/list-source.service.js';
import { Stager } from './staging/stager.service.js';

/** Lists before they are committed. Each act is one transaction, so a list is read as a whole or not at all. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly batches: ImportBatchesRepository,
    private readonly rows: ImportRowsRepository,
    private readonly details: DetailsReader,
    private readonly source: ListSource,
    private readonly stager: Stager,
    private readonly sheets: ProblemSheets,
    private readonly audit: Audit,
  ) {}

  /** @throws InvalidError and whatever reading a list throws; NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE */
  async stageImport(input: StageImportInput): Promise<string> {
    const said = await this.details.read(input);
    const file = await this.source.keep(input.source);
    const batch: ImportBatch = {
      ...newRecord(),
      sourceFileId: file.id,
      sourceName: file.name,
      format: 'TEXT',
      encoding: null,
      ...said,
      takenFromList: [],
      tables: [],
      notices: [],
      counts: { rows: 0, clean: 0, notes: 0, warnings: 0, errors: 0, leftOut: 0, valid: 0, byCode: [] },
      columnsChosen: [],
      state: 'STAGED',
      which: null,
      problem: null,
      judgedAt: new Date(),
      decisionId: null,
      decisionVersion: null,
      committedBy: null,
      committedFromVersion: null,
      committedAt: null,
      undoneAt: null,
      keptById: input.keptById ?? null,
    };
    const reading = await this.open(batch);
    await this.batches.insertBatch(batch);
    const read = await this.stager.readInto(batch, reading, await this.saidBefore(batch));
    const keptById =
      input.keptById === undefined
        ? usualKeeper([{ organisationId: read.issuerId ?? batch.issuerId }])
        : input.keptById;
    requireScope('RECORDER', keptById, 'input.keptById');
    await this.details.requireBody(keptById, 'input.keptById');
    const after = { ...batch, ...read, keptById };
    await this.batches.settleBatch(after);
    await this.audit.record({
      act: 'stageImport',
      subjectType: 'ImportBatch',
      subjectId: batch.id,
      after: told(after),
    });
    return batch.id;
  }

  /** Undefined leaves alone; null goes back to what the list says. Every row is judged again. */
  async changeImportDetails(input: ChangeImportDetailsInput): Promise<string> {
    const before = await this.keeper.lockStaged(input);
    const said = await this.details.change(before, input);
    const batch = {
      ...before,
      ...said,
      ...(await this.details.completed({ ...before, ...said }, bannerOf(before.tables))),
    };
    await this.stager.judgeAgain(batch);
    return this.keeper.write('changeImportDetails', before, { ...batch, judgedAt: new Date() });
  }

  /** The list is read again; what was said of its rows stays with them. Headings are remembered for the issuer. */
  async changeImportColumns(input: ChangeImportColumnsInput): Promise<string> {
    const before = await this.keeper.lockStaged(input);
    const asked = columnsOf(before, input);
    const chosen = [...before.columnsChosen, ...asked];
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
    if (before.issuerId !== null)
      await this.batches.remember(
        before.issuerId,
        [...headings].map(([heading, role]) => ({ heading, role })),
      );
    const carryOver = byPlace(await this.rows.touched(before.id));
    return this.readAgain('changeImportColumns', before, { ...before, columnsChosen: chosen }, carryOver);
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
    const look = await this.open(batch);
    for await (const row of look.rows()) {
      if (!isProblemSheet(row, look.tables)) break;
      const mended = await this.sheets.takeBack(before, await this.open(batch));
      return this.keeper.write(act, before, before, { mended, sheetFileId: file.id });
    }
    return this.readAgain(act, before, batch, byWhom(await this.rows.touched(before.id)));
  }

  /** Thrown away: what was staged stays to be looked at, and can never be committed. */
  async discardImport(input: DiscardImportInput): Promise<string> {
    const before = await this.keeper.lockStaged(input);
    return this.keeper.write('discardImport', before, { ...before, state: 'CANCELLED' });
  }

  /** Choices of a list of the same file that was undone, if the viewer may see them. */
  private async saidBefore({ sourceFileId }: ImportBatch): Promise<CarryOver> {
    const undone = await this.batches.findUndone(sourceFileId);
    const reach = reachOf(currentViewer(), 'RECORDER');
    const keptById = undone?.keptById ?? '';
    if (!undone || (reach !== null && !reach.includes(keptById))) return () => NOTHING_SAID;
    return asNew(byPlace(await this.rows.touched(undone.id)));
  }

  private async readAgain(act: string, before: ImportBatch, batch: ImportBatch, carryOver: CarryOver): Promise<string> {
    const reading = await this.open(batch);
    await this.rows.deleteRows(batch.id);
    const read = await this.stager.readInto(batch, reading, carryOver);
    return this.keeper.write(act, before, { ...batch, ...read, judgedAt: new Date() });
  }

  /** What a person chose for columns counts more than what is remembered of the issuer's earlier lists. */
  private async open({ sourceFileId, issuerId, columnsChosen }: ImportBatch) {
    const remembered = issuerId === null ? [] : await this.batches.remembered(issuerId);
    return this.source.open(sourceFileId, { columns: [...columnsChosen, ...remembered] });
  }
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
