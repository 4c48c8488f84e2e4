import { Injectable } from '@nestjs/common';
import { requireVersion } from '../../platform/database/versioned.js';
import { ConflictError } from '../../platform/errors/domain-error.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { BatchKeeper } from '../batches/batch-keeper.service.js';
import type { CommitImportInput } from '../batches/commit-import.js';
import type { ImportBatch } from '../batches/import-batch.entity.js';
import { importMessages, STATE_WORDS } from '../imports.messages.js';
import type { CancelImportInput } from '../batches/stage-import.js';
import { IMPORT_STATE } from '../vocabulary.js';
import { ABANDONED_AFTER, AbandonedCommits } from './abandoned-commits.service.js';
import { CommitReadiness } from './commit-readiness.service.js';
import { CommitRuns } from './commit-runs.service.js';

/** Commits, asked for and stopped. The writing itself goes on after the answer: see CommitRuns and CommitWriter. */
@Injectable()
export class Committing {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly readiness: CommitReadiness,
    private readonly runs: CommitRuns,
    private readonly abandoned: AbandonedCommits,
  ) {}

  /**
   * Marks the batch, and starts the commit when that is certain. The same request again has the same answer.
   * @throws ConflictError BEING_COMMITTED, COMMITTED_ALREADY, NOT_STAGED, VERSION_CONFLICT, NOT_READY, NOT_ACKNOWLEDGED,
   * ROWS_REFUSED, NOTHING_TO_COMMIT, TOO_MANY_COMMITS
   */
  async commitImport(input: CommitImportInput): Promise<string> {
    const seen = await this.keeper.get(input.id);
    if (seen.state === IMPORT_STATE.COMMITTING) await this.abandoned.putBack({ id: input.id, after: ABANDONED_AFTER });
    else if (seen.state === IMPORT_STATE.COMMITTED) return answered(seen, input);
    const now = await this.keeper.get(input.id);
    if (now.state === IMPORT_STATE.COMMITTING) return answered(now, input);
    const batch = await this.keeper.lock(input.id);
    if (batch.state !== IMPORT_STATE.STAGED) return answered(batch, input);
    requireVersion(batch, input.version);
    await this.readiness.require(batch, input);
    this.runs.requireRoom();
    const viewer = currentViewer();
    const committing: ImportBatch = {
      ...batch,
      state: IMPORT_STATE.COMMITTING,
      which: input.which,
      committedBy: viewer.kind === 'STAFF' ? viewer.id : null,
      committedFromVersion: input.version,
      committedAt: new Date(),
    };
    const acknowledged = input.acknowledged?.length ? { acknowledged: input.acknowledged } : {};
    const id = await this.keeper.write('commitImport', batch, committing, acknowledged);
    await this.runs.begin(id, batch.counts.valid);
    return id;
  }

  /** Asks a running commit to stop: nothing of it is written then, and the batch is staged as before. @throws ConflictError NOT_RUNNING */
  async cancelImport({ id }: CancelImportInput): Promise<string> {
    const { state } = await this.keeper.get(id);
    if (state !== IMPORT_STATE.COMMITTING) throw new ConflictError(importMessages.NOT_RUNNING, { field: 'input.id' });
    await this.runs.requestStop(id);
    await this.keeper.told('cancelImport', id, { cancelRequested: true });
    return id;
  }
}

/** Whoever sends the same again is told what became of it; anybody else, that somebody was quicker. */
function answered(batch: ImportBatch, { version, which }: CommitImportInput): string {
  const { state, committedBy: by, committedAt: at, committedFromVersion, decisionId } = batch;
  const viewer = currentViewer();
  const mine = by === (viewer.kind === 'STAFF' ? viewer.id : null);
  const started = state === IMPORT_STATE.COMMITTING || state === IMPORT_STATE.COMMITTED;
  if (started && mine && version === committedFromVersion && which === batch.which) return batch.id;
  const text =
    state === IMPORT_STATE.COMMITTING
      ? importMessages.BEING_COMMITTED
      : state === IMPORT_STATE.COMMITTED
        ? importMessages.COMMITTED_ALREADY
        : importMessages.NOT_STAGED;
  throw new ConflictError(text, { field: 'input.id', details: { state, ...STATE_WORDS[state], by, at, decisionId } });
}
