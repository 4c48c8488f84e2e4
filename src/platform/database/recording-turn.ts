import { Injectable } from '@nestjs/common';
import { ConflictError } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';
import { Database } from './database.js';

const TURN = `hashtext('recording')`;

/**
 * Whose turn it is to record: acts that look whether something is on record already, and record it where it is not, go one after the
 * other, or two would look before either wrote. An act takes its turn before it holds any row (`InTurn`), so that whoever waits for it
 * holds nothing that somebody else needs.
 */
@Injectable()
export class RecordingTurn {
  constructor(private readonly database: Database) {}

  /** Until the open transaction ends. @throws ConflictError RECORDING_BUSY when its patience ends */
  async take(): Promise<void> {
    try {
      await this.database.query(`select pg_advisory_xact_lock(${TURN})`);
    } catch (error) {
      if (error instanceof ConflictError && error.text === platformMessages.RECORD_BUSY)
        throw new ConflictError(platformMessages.RECORDING_BUSY);
      throw error;
    }
  }

  /** Whether it is had, until the open transaction ends; of whoever holds rows already, and so must not wait in it. */
  tryTake(): Promise<boolean> {
    return this.had(`pg_try_advisory_xact_lock(${TURN})`);
  }

  /** Whether nobody is in the middle of a turn: all that was recorded in one before is seen from now on. */
  isNobodys(): Promise<boolean> {
    return this.had(`case when pg_try_advisory_lock(${TURN}) then pg_advisory_unlock(${TURN}) else false end`);
  }

  private async had(lock: string): Promise<boolean> {
    const [row] = await this.database.query<{ had: boolean }>(`select ${lock} as had`);
    return row?.had ?? false;
  }
}
