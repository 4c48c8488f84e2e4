import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { currentRequest, runInRequest } from '../../platform/request/request-context.js';

/**
 * How far a commit is, and whether somebody asked to stop it. Written on a connection of its own: the transaction of the
 * commit is open for as long as it takes, and nobody would see what is written in it.
 */
@Injectable()
export class CommitProgress {
  constructor(private readonly database: Database) {}

  /** In the open transaction: seen when the commit is. */
  async begin(id: string, total: number): Promise<void> {
    await this.database.query(
      `insert into import_progress (id, done, total) values ($1, 0, $2)
       on conflict (id) do update set done = 0, total = excluded.total, cancel_requested = false, changed_at = now()`,
      [id, total],
    );
  }

  /** Answers whether to go on. */
  async report(id: string, done: number): Promise<boolean> {
    const [row] = await this.outside(() =>
      this.database.query<{ stop: boolean }>(
        `with written as (update import_progress set done = $2, changed_at = now() where id = $1 returning cancel_requested as stop)
         select stop from written`,
        [id, done],
      ),
    );
    return row?.stop !== true;
  }

  /** Seen by whoever is committing as soon as this is. */
  async requestStop(id: string): Promise<void> {
    await this.database.query('update import_progress set cancel_requested = true, changed_at = now() where id = $1', [
      id,
    ]);
  }

  private outside<T>(work: () => Promise<T>): Promise<T> {
    return runInRequest({ ...currentRequest(), transaction: undefined }, work);
  }
}
