import { Turns } from '../platform/database/turns.js';

/** Files that arrive at a time at a server, each on disk until it is whole. What is spooled to memory has to hold them all. */
export const UPLOADS_AT_ONCE = 6;
/** So that one account, or whoever has its token, cannot keep the others waiting. */
const OF_ONE_ACCOUNT = 2;

/** Whose file arrives when: whoever comes later waits, and their bytes with them. */
export class UploadTurns {
  private readonly all = new Turns(UPLOADS_AT_ONCE);
  private readonly accounts = new Map<string, { turns: Turns; wanted: number }>();

  async take<T>(account: string, work: () => Promise<T>): Promise<T> {
    const own = this.accounts.get(account) ?? { turns: new Turns(OF_ONE_ACCOUNT), wanted: 0 };
    this.accounts.set(account, own);
    own.wanted += 1;
    try {
      return await own.turns.take(() => this.all.take(work));
    } finally {
      own.wanted -= 1;
      if (own.wanted === 0) this.accounts.delete(account);
    }
  }
}
