import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { BatchKeeper } from '../batches/batch-keeper.service.js';
import { importMessages } from '../imports.messages.js';
import { CommitWorker } from './commit-worker.service.js';
import { CommittingRepository } from './committing.repository.js';

/** Seconds after which a commit that nobody holds is taken to be dead. */
export const ABANDONED_AFTER = 10;

/** Commits whose server is dead: nothing of them was written, and their lists are staged as before. */
@Injectable()
export class AbandonedCommits {
  constructor(
    private readonly database: Database,
    private readonly committing: CommittingRepository,
    private readonly keeper: BatchKeeper,
    private readonly worker: CommitWorker,
  ) {}

  /**
   * Puts lists back that nobody is committing any more, or one of them. Younger than so many seconds, somebody may be just
   * about to. Answers how many.
   */
  putBack({ id = null, after = 0 }: { id?: string | null; after?: number } = {}): Promise<number> {
    return this.database.transaction(async () => {
      const problem = importMessages.STOPPED_BY_SERVER;
      const found = await this.committing.putBackAbandoned(problem, { id, after, running: this.worker.underWay });
      for (const batch of found) await this.keeper.told('commitImport', batch.id, { state: 'STAGED', problem });
      return found.length;
    });
  }
}
