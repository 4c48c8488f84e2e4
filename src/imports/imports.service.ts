import { Injectable } from '@nestjs/common';
import { usualKeeper } from '../meetings/meeting-keeper.js';
import { newRecord } from '../platform/database/editable-record.js';
import { requireScope } from '../platform/request/scope.js';
import { BatchKeeper } from './batches/batch-keeper.service.js';
import type { ImportBatch } from './batches/import-batch.entity.js';
import { ImportBatchesRepository } from './batches/import-batches.repository.js';
import type { ChangeImportDetailsInput, DiscardImportInput, StageImportInput } from './batches/stage-import.js';
import { detailsSaid } from './staging/batch-details.js';
import { DetailsReader } from './staging/details-reader.service.js';
import { ListSource } from './staging/list-source.service.js';
import { ListStaging } from './staging/list-staging.service.js';
import { Stager } from './staging/stager.service.js';

/** Lists before they are committed. Each act is one transaction, so a list is read as a whole or not at all. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly batches: ImportBatchesRepository,
    private readonly details: DetailsReader,
    private readonly source: ListSource,
    private readonly staging: ListStaging,
    private readonly stager: Stager,
  ) {}

  /** @throws InvalidError and whatever reading a list throws; NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE */
  async stageImport(input: StageImportInput): Promise<string> {
    const file = await this.source.keep(input.source);
    const undone = await this.staging.undoneBefore(file.id, input.source);
    const reopened = undone?.id === input.source.listId ? undone : null;
    const said = await this.details.read(input, undone ? detailsSaid(undone) : {});
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
      columnsChosen: reopened?.columnsChosen ?? [],
      state: 'STAGED',
      which: null,
      problem: null,
      judgedAt: await this.batches.judgedFrom(),
      decisionId: null,
      decisionVersion: null,
      committedBy: null,
      committedFromVersion: null,
      committedAt: null,
      undoneAt: null,
      keptById: input.keptById ?? null,
    };
    await this.keeper.begin(batch);
    const read = await this.staging.readFirst(batch, undone);
    const chosen = input.keptById === undefined ? reopened?.keptById : input.keptById;
    const keptById = chosen === undefined ? usualKeeper([{ organisationId: read.issuerId ?? batch.issuerId }]) : chosen;
    requireScope('RECORDER', keptById, 'input.keptById');
    await this.details.requireBody(keptById, 'input.keptById');
    return this.keeper.settle('stageImport', { ...batch, ...read, keptById });
  }

  /** Undefined leaves alone; null goes back to what the list says. Every row is judged again. */
  async changeImportDetails(input: ChangeImportDetailsInput): Promise<string> {
    const before = await this.keeper.lockStaged(input);
    const said = await this.details.change(before, input);
    const batch = {
      ...before,
      ...said,
      ...(await this.details.completed({ ...before, ...said }, before.tables)),
    };
    const keptById = keeperAfter(before, batch.issuerId);
    requireScope('RECORDER', keptById, 'input.issuerId');
    const judgedAt = await this.batches.judgedFrom();
    await this.stager.judgeAgain(batch);
    return this.keeper.writeChange('changeImportDetails', before, { ...batch, keptById, judgedAt });
  }

  /** Thrown away: what was staged stays to be looked at, and can never be committed. */
  async discardImport(input: DiscardImportInput): Promise<string> {
    const before = await this.keeper.lockStaged(input);
    return this.keeper.write('discardImport', before, { ...before, state: 'CANCELLED' });
  }
}

/** Another issuer keeps its list, unless somebody else was chosen to. */
function keeperAfter({ issuerId, keptById }: ImportBatch, next: string | null): string | null {
  const wasUsual = keptById === issuerId || keptById === usualKeeper([{ organisationId: issuerId }]);
  return next === issuerId || !wasUsual ? keptById : usualKeeper([{ organisationId: next }]);
}
