import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { LikelyDuplicates } from '../../people/duplicates/likely-duplicates.service.js';
import { Database } from '../../platform/database/database.js';
import { changed } from '../../platform/database/editable-record.js';
import { DomainError, type Message, wording } from '../../platform/errors/domain-error.js';
import { currentRequest, runInRequest } from '../../platform/request/request-context.js';
import { ImportBatchesRepository } from '../batches/import-batches.repository.js';
import { importMessages } from '../imports.messages.js';
import { IMPORT_STATE } from '../vocabulary.js';

/** More at once would leave too few connections for everybody else. */
const MOST_AT_ONCE = 3;

/** Of a list beside which others record what it may be recording, each time that it is written. */
const MOST_TRIES = 3;

/** Runs commits after the request that asked for them was answered, each in one transaction; says why one came to nothing. */
@Injectable()
export class CommitWorker implements OnModuleDestroy {
  private readonly log = new Logger('imports');
  private readonly running = new Map<string, Promise<void>>();
  private ending = false;

  constructor(
    private readonly database: Database,
    private readonly batches: ImportBatchesRepository,
    private readonly audit: Audit,
    private readonly duplicates: LikelyDuplicates,
  ) {}

  get isFull(): boolean {
    return this.running.size >= MOST_AT_ONCE;
  }

  /** What is being committed here, or waits for its turn to be. */
  get underWay(): string[] {
    return [...this.running.keys()];
  }

  /** Whether the registry is about to stop: whoever is in the middle of something gives up. */
  get isEnding(): boolean {
    return this.ending;
  }

  /** As whoever asked. `work` throws to undo everything. */
  start(id: string, work: () => Promise<void>): void {
    const { budget: _, transaction: __, ...context } = currentRequest();
    const done = runInRequest(context, () => this.run(id, work)).finally(() => this.running.delete(id));
    this.running.set(id, done);
  }

  /** Settles when this batch is no longer being committed here. */
  async finished(id: string): Promise<void> {
    await this.running.get(id);
  }

  async onModuleDestroy(): Promise<void> {
    this.ending = true;
    await Promise.all(this.running.values());
  }

  private async run(id: string, work: () => Promise<void>): Promise<void> {
    try {
      await this.written(work);
      // Behind everybody's back: whoever opens the list of likely duplicates next finds it done.
      if (!this.ending) await this.duplicates.compareInBackground();
    } catch (error) {
      if (!(error instanceof DomainError)) this.log.error(`commit of ${id} failed`, (error as Error).stack);
      await this.putBack(id, problemOf(error)).catch((failure: Error) =>
        this.log.error(`batch ${id} could not be put back; the next start will`, failure.stack),
      );
    }
  }

  /** What others recorded meanwhile is seen by the next try; nothing of the one before was written. */
  private async written(work: () => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries += 1)
      try {
        return await this.database.transaction(work);
      } catch (error) {
        const again = error instanceof DomainError && error.text === importMessages.RECORDED_MEANWHILE;
        if (!again || this.ending || tries === MOST_TRIES) throw error;
      }
  }

  private putBack(id: string, problem: Message): Promise<void> {
    return this.database.transaction(async () => {
      const batch = await this.batches.lockBatch(id);
      if (batch?.state !== IMPORT_STATE.COMMITTING) return;
      const change = { state: IMPORT_STATE.STAGED, problem };
      await this.batches.updateBatch(id, { ...change, ...changed(batch) });
      await this.audit.record({
        act: 'commitImport',
        subjectType: 'ImportBatch',
        subjectId: id,
        before: { state: batch.state, problem: batch.problem },
        after: change,
      });
    });
  }
}

function problemOf(error: unknown): Message {
  if (!(error instanceof DomainError)) return importMessages.FAILED;
  const { text, details } = error;
  return { code: text.code, vi: wording(text, 'vi', details), en: wording(text, 'en', details) };
}
