import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ConflictError } from '../../platform/errors/domain-error.js';
import { importMessages } from '../imports.messages.js';
import type { ListReading, ReadListOptions } from '../reading/list.js';
import { openList } from '../reading/open-list.js';
import { ListThread } from '../reading/thread/list-thread.js';

/** Each holds a connection for as long as its list is staged: more at once would leave too few for everybody else. */
const MOST_AT_ONCE = 3;
/** Bytes of a text that is read before a thread would have started: about two hundred lines. */
const SHORT = 32 * 1024;
const ZIP = Buffer.from('PK');

/** The threads in which lists are read, so that nobody else waits for a file, whatever is in it. */
@Injectable()
export class ReadingThreads implements OnModuleDestroy {
  private readonly running = new Set<ListThread>();
  private closed: ConflictError | null = null;

  /** Rows that were taken so far of what is being read. */
  get rowsTaken(): number {
    return [...this.running].reduce((sum, { taken }) => sum + taken, 0);
  }

  /**
   * Opens a list for as long as `work` takes. @throws ConflictError TOO_MANY_READINGS; InvalidError as reading a list does
   */
  async read<T>(
    source: Buffer | string,
    options: ReadListOptions,
    work: (reading: ListReading) => Promise<T>,
  ): Promise<T> {
    if (this.closed !== null) throw this.closed;
    // Of a zip nobody knows how much is in it.
    if (source.length <= SHORT && (typeof source === 'string' || !source.subarray(0, 2).equals(ZIP)))
      return work(await openList(source, options));
    if (this.running.size >= MOST_AT_ONCE)
      throw new ConflictError(importMessages.TOO_MANY_READINGS, { field: 'input.source' });
    const thread = new ListThread(source, options);
    this.running.add(thread);
    try {
      return await work(await thread.open());
    } finally {
      this.running.delete(thread);
      await thread.end();
    }
  }

  /** Ends whatever is being read; nothing of it is written then. */
  async stop(why = new ConflictError(importMessages.READING_STOPPED)): Promise<void> {
    await Promise.all([...this.running].map((thread) => thread.end(why)));
  }

  /** The same, and nothing is read any more. */
  close(why = new ConflictError(importMessages.READING_STOPPED)): Promise<void> {
    this.closed = why;
    return this.stop(why);
  }

  onModuleDestroy(): Promise<void> {
    return this.close(new ConflictError(importMessages.READING_STOPPED_BY_SERVER));
  }
}
