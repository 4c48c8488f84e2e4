import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { changed } from '../../platform/database/editable-record.js';
import { isChange, requireVersion } from '../../platform/database/versioned.js';
import { ConflictError, type Message, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { requireScopeOfWork } from '../../platform/request/scope.js';
import type { ImportBatch } from './import-batch.entity.js';
import { ImportBatchesRepository } from './import-batches.repository.js';
import { importMessages, LIST_OF_NO_BODY, STATE_WORDS } from '../imports.messages.js';
import { BatchSummary } from '../staging/batch-summary.service.js';
import { IMPORT_STATE } from '../vocabulary.js';

/** Batches under a change: held, checked, written with what is known of their rows, and audited. */
@Injectable()
export class BatchKeeper {
  constructor(
    private readonly batches: ImportBatchesRepository,
    private readonly summary: BatchSummary,
    private readonly audit: Audit,
  ) {}

  /** As it stands, without holding it. @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE */
  async get(id: string): Promise<ImportBatch> {
    return allowed(await this.batches.findBatch(id));
  }

  /**
   * A batch that can still be changed, held until the transaction ends. Looked at before it is held: a commit holds it for
   * as long as it takes.
   * @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE; ConflictError BEING_COMMITTED, NOT_STAGED, VERSION_CONFLICT
   */
  async lockStaged({ id, version }: { id: string; version: number }): Promise<ImportBatch> {
    requireStaged(await this.get(id));
    const batch = await this.lock(id);
    requireStaged(batch);
    requireVersion(batch, version);
    return batch;
  }

  /** A batch that nobody is committing, held. @throws as `lock`; ConflictError BEING_COMMITTED */
  async lockSettled(id: string): Promise<ImportBatch> {
    requireSettled(await this.get(id));
    const batch = await this.lock(id);
    requireSettled(batch);
    return batch;
  }

  /** @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE */
  async lock(id: string): Promise<ImportBatch> {
    return allowed(await this.batches.lockBatch(id));
  }

  /** A batch that is about to be read: its rows stand below it. */
  begin(batch: ImportBatch): Promise<void> {
    return this.batches.insertBatch(batch);
  }

  /** Writes what the reading found out of a batch that was just begun. */
  async settle(act: string, batch: ImportBatch): Promise<string> {
    await this.batches.settleBatch(batch);
    await this.told(act, batch.id, told(batch));
    return batch.id;
  }

  /** An entry for an act that leaves the batch itself to somebody else. */
  async told(act: string, id: string, after: object): Promise<void> {
    await this.audit.record({ act, subjectType: 'ImportBatch', subjectId: id, after });
  }

  /** Of a change of what is said of a list: where nothing differs, its counts included, there is no version and no entry. */
  async writeChange(act: string, before: ImportBatch, wanted: ImportBatch): Promise<string> {
    const { judgedAt: _, ...said } = wanted;
    if (!isChange(before, { ...said, ...(await this.summary.of(wanted)) })) return before.id;
    return this.write(act, before, wanted);
  }

  /** Writes the batch with its counts and notices as its rows are now; what stood in its way before stands there no more. */
  async write(
    act: string,
    before: ImportBatch,
    wanted: ImportBatch,
    details: { reason?: string; [told: string]: unknown } = {},
  ): Promise<string> {
    const problem = wanted.problem === before.problem ? null : wanted.problem;
    const after = { ...wanted, problem, ...(await this.summary.of(wanted)), ...changed(before) };
    await this.batches.updateBatch(before.id, after);
    await this.audit.record({
      act,
      subjectType: 'ImportBatch',
      subjectId: before.id,
      before: told(before),
      after: { ...told(after), ...details },
      reason: details.reason ?? null,
    });
    return before.id;
  }
}

function allowed(batch: ImportBatch | null): ImportBatch {
  const field = 'input.id';
  if (!batch) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'ImportBatch' } });
  requireScopeOfWork('RECORDER', batch, LIST_OF_NO_BODY, field);
  return batch;
}

function requireStaged(batch: ImportBatch): void {
  requireSettled(batch);
  if (batch.state !== IMPORT_STATE.STAGED) throw refusal(importMessages.NOT_STAGED, batch);
}

function requireSettled(batch: ImportBatch): void {
  if (batch.state === IMPORT_STATE.COMMITTING) throw refusal(importMessages.BEING_COMMITTED, batch);
}

function refusal(text: Message, { state, committedBy, committedAt }: ImportBatch): ConflictError {
  const details = { state, ...STATE_WORDS[state], by: committedBy, at: committedAt };
  return new ConflictError(text, { field: 'input.id', details });
}

/** For the audit: what a list is, without its tables. */
function told(batch: ImportBatch): object {
  return { ...batch, tables: undefined };
}
