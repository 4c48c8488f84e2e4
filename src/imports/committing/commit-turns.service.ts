import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { CommitPulse } from './commit-pulse.service.js';
import { CommittingRepository } from './committing.repository.js';

/** Milliseconds between two looks whether it is a commit's turn. */
const PATIENCE = 200;

/** Lists that bring people or bodies along are committed one after the other: each sees whom the one before recorded. */
@Injectable()
export class CommitTurns {
  constructor(
    private readonly committing: CommittingRepository,
    private readonly pulse: CommitPulse,
  ) {}

  /** Until the open transaction ends. Asks again and again, so that who waits can be stopped. @throws as CommitPulse.goOn */
  async take(batchId: string): Promise<void> {
    if (!(await this.committing.bringsAlong(batchId))) return;
    while (!(await this.committing.tryTurn())) {
      await this.pulse.goOn(batchId, 0);
      await sleep(PATIENCE);
    }
  }
}
