import { Injectable } from '@nestjs/common';
import { ConflictError } from '../../platform/errors/domain-error.js';
import { importMessages } from '../imports.messages.js';
import { CommitProgress } from './commit-progress.service.js';
import { CommitWorker } from './commit-worker.service.js';

/** Between two steps of a commit: tells how far it is, and whether it may go on. */
@Injectable()
export class CommitPulse {
  constructor(
    private readonly progress: CommitProgress,
    private readonly worker: CommitWorker,
  ) {}

  /** @throws ConflictError STOPPED_BY_SOMEBODY, STOPPED_BY_SERVER */
  async goOn(id: string, done: number): Promise<void> {
    if (this.worker.isEnding) throw new ConflictError(importMessages.STOPPED_BY_SERVER);
    if (!(await this.progress.report(id, done))) throw new ConflictError(importMessages.STOPPED_BY_SOMEBODY);
  }
}
