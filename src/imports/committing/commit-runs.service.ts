import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { ConflictError } from '../../platform/errors/domain-error.js';
import { importMessages } from '../imports.messages.js';
import { CommitProgress } from './commit-progress.service.js';
import { CommitWorker } from './commit-worker.service.js';
import { CommitWriter } from './commit-writer.service.js';

/** Commits that go on after the answer: begun, and asked to stop. */
@Injectable()
export class CommitRuns {
  constructor(
    private readonly database: Database,
    private readonly progress: CommitProgress,
    private readonly worker: CommitWorker,
    private readonly writer: CommitWriter,
  ) {}

  /** @throws ConflictError TOO_MANY_COMMITS */
  requireRoom(): void {
    if (this.worker.isFull) throw new ConflictError(importMessages.TOO_MANY_COMMITS, { field: 'input.id' });
  }

  /** Begins when the open transaction is certain. */
  async begin(id: string, total: number): Promise<void> {
    await this.progress.begin(id, total);
    this.database.afterCommit(() => this.worker.start(id, () => this.writer.write(id)));
  }

  requestStop(id: string): Promise<void> {
    return this.progress.requestStop(id);
  }
}
