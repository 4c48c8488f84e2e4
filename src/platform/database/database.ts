import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { currentRequest, runInRequest } from '../request/request-context.js';
import { asDomainError, databaseBusy } from './constraint-errors.js';
import { STRANGERS, TURN_PATIENCE_MS, WRITERS } from './data-source-options.js';
import { Turns } from './turns.js';

const PATIENCE = { ms: TURN_PATIENCE_MS, late: () => databaseBusy() };

/** The one door to PostgreSQL: hands out the open transaction, or the pool where none is open. */
@Injectable()
export class Database {
  private readonly writers = new Turns(WRITERS, PATIENCE);
  private readonly strangers = new Turns(STRANGERS, PATIENCE);

  constructor(@Inject(DataSource) readonly dataSource: DataSource) {}

  get manager(): EntityManager {
    return currentRequest().transaction?.manager ?? this.dataSource.manager;
  }

  /** Its connections, for named statements, of which TypeORM's runner knows nothing. */
  get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  /** Runs SQL and returns its rows. Parameters are `$1`, `$2`, … */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    try {
      return await this.manager.query<Row[]>(sql, [...parameters]);
    } catch (error) {
      throw asDomainError(error);
    }
  }

  /**
   * One statement of a list or record that somebody asks for: of a request so many at a time, and so many together of those who
   * are not signed in. Inside an open transaction it waits for nobody.
   */
  read<T>(statement: () => Promise<T>): Promise<T> {
    const { viewer, readings, transaction } = currentRequest();
    if (transaction) return statement();
    const one = viewer.kind === 'ANONYMOUS' ? () => this.strangers.take(statement) : statement;
    return readings ? readings.take(one) : one();
  }

  /**
   * One transaction, joined by every nested call. Commits unless something is thrown; what was put on
   * `afterCommit` runs only then. `patience` is how long it waits for a row that somebody else is changing.
   * @throws ConflictError RECORD_BUSY when its patience ends; DATABASE_BUSY where no connection is to be had
   */
  async transaction<T>(work: () => Promise<T>, { patience }: { patience?: `${number}s` } = {}): Promise<T> {
    const request = currentRequest();
    if (request.transaction) return work();
    const afterCommit: (() => Promise<void> | void)[] = [];
    try {
      const answer = await this.writers.take(() =>
        this.dataSource.transaction(async (manager) => {
          if (patience) await manager.query(`set local lock_timeout = '${patience}'`);
          return runInRequest({ ...request, transaction: { manager, afterCommit } }, work);
        }),
      );
      for (const effect of afterCommit) await effect();
      return answer;
    } catch (error) {
      throw asDomainError(error);
    }
  }

  /**
   * Reads that all see one moment: a transaction of its own that sees nothing of what others commit meanwhile. Inside an
   * open transaction it is that one, whose statements may see different moments.
   */
  async snapshot<T>(work: () => Promise<T>): Promise<T> {
    const request = currentRequest();
    if (request.transaction) return work();
    try {
      return await this.dataSource.transaction('REPEATABLE READ', async (manager) => {
        await manager.query('set transaction read only');
        return runInRequest({ ...request, transaction: { manager, afterCommit: [] } }, work);
      });
    } catch (error) {
      throw asDomainError(error);
    }
  }

  afterCommit(effect: () => Promise<void> | void): void {
    const { transaction } = currentRequest();
    if (!transaction) throw new Error('afterCommit needs an open transaction');
    transaction.afterCommit.push(effect);
  }
}
