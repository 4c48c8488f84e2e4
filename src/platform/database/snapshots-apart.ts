import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { asDomainError } from './constraint-errors.js';
import { SNAPSHOTS, TURN_PATIENCE_MS } from './data-source-options.js';
import { currentRequest, runInRequest } from '../request/request-context.js';

/**
 * Read-only snapshots beside the transaction of a mutation, which sees another moment with each statement. They have
 * connections of their own: taken from the same pool, as many mutations as it has would wait for each other forever.
 */
@Injectable()
export class SnapshotsApart implements OnModuleDestroy {
  private opened: Promise<DataSource> | undefined;

  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Everything that `work` reads, it reads of one moment. What the request itself wrote is not in it. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    const source = await this.source();
    const request = currentRequest();
    try {
      return await source.transaction('REPEATABLE READ', async (manager) => {
        await manager.query('set transaction read only');
        return runInRequest({ ...request, transaction: { manager, afterCommit: [] } }, work);
      });
    } catch (error) {
      throw asDomainError(error);
    }
  }

  async onModuleDestroy(): Promise<void> {
    const opened = await this.opened?.catch(() => undefined);
    await opened?.destroy();
  }

  /** Opened when first needed; a failure is not kept. */
  private source(): Promise<DataSource> {
    this.opened ??= this.open().catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  private open(): Promise<DataSource> {
    const { options } = this.dataSource;
    if (options.type !== 'postgres') throw new Error('the registry runs on PostgreSQL');
    // Documents are read from them: whoever waits here waits for a whole one.
    const extra = { ...options.extra, connectionTimeoutMillis: TURN_PATIENCE_MS };
    return new DataSource({ ...options, entities: [], migrations: [], poolSize: SNAPSHOTS, extra }).initialize();
  }
}
