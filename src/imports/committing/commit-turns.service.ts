import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { RecordingTurn } from '../../platform/database/recording-turn.js';
import { ConflictError } from '../../platform/errors/domain-error.js';
import { importMessages } from '../imports.messages.js';
import { CommitPulse } from './commit-pulse.service.js';
import { CommittingRepository } from './committing.repository.js';

/** Milliseconds between two looks whether it is a commit's turn. */
const PATIENCE = 200;

/**
 * Lists that bring people or bodies along are committed one after the other: each sees whom the one before recorded. Of whatever else
 * records only the end of a commit keeps out, so that nobody waits for a long list: it is looked there whether anything was recorded
 * while it was being written.
 */
@Injectable()
export class CommitTurns {
  constructor(
    private readonly committing: CommittingRepository,
    private readonly recording: RecordingTurn,
    private readonly pulse: CommitPulse,
  ) {}

  /**
   * Until the open transaction ends. Answers since when nothing that others record is seen by what looks at the list now.
   * @throws as CommitPulse.goOn
   */
  async take(batchId: string): Promise<Date> {
    if (await this.committing.bringsAlong(batchId)) await this.until(() => this.committing.tryTurn(), batchId, 0);
    await this.until(() => this.recording.isNobodys(), batchId, 0);
    return new Date();
  }

  /**
   * The last thing before a commit: from now on nobody records anything until it ended.
   * @throws ConflictError RECORDED_MEANWHILE: what others recorded since may be what the list records; and as CommitPulse.goOn
   */
  async takeLast(batchId: string, since: Date, decisionId: string, written: number): Promise<void> {
    await this.until(() => this.recording.tryTake(), batchId, written);
    if (await this.committing.isRecordedSince(batchId, since, decisionId))
      throw new ConflictError(importMessages.RECORDED_MEANWHILE);
  }

  /** Asks again and again, so that who waits can be stopped, and is in nobody's way with the rows that it holds. */
  private async until(had: () => Promise<boolean>, batchId: string, written: number): Promise<void> {
    while (!(await had())) {
      await this.pulse.goOn(batchId, written);
      await sleep(PATIENCE);
    }
  }
}
