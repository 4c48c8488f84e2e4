import { Worker } from 'node:worker_threads';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import { threadEntry } from '../../../platform/threads/thread-entry.js';
import { LIMITS } from '../packages/limits.js';
import type { ListReading, ListRow, ReadListOptions } from '../list.js';
import { listMessages } from '../list.messages.js';
import type { ReadingTask, ThreadReply } from './thread-messages.js';

export type ThreadLimits =
  Pick<typeof LIMITS, 'threadHeapMiB' | 'threadMs'> | { threadHeapMiB: number; threadMs: number };

const { entry, execArgv } = threadEntry(import.meta.url, './list-thread.entry');

/**
 * A list that is read in a thread of its own: whatever a file asks for, everybody else is answered meanwhile, and a thread that
 * takes too long or too much is ended without harm. It reads one chunk ahead of whoever takes the rows.
 */
export class ListThread {
  private readonly worker: Worker;
  /** Milliseconds that it was waited for: what others do with the rows is none of its time. */
  private spent = 0;
  private over: Error | null = null;
  /** Rows that were taken of it. */
  taken = 0;
  private waiting: { settle: (reply: ThreadReply) => void; refuse: (error: Error) => void } | null = null;

  constructor(
    source: Buffer | string,
    options: ReadListOptions,
    private readonly limits: ThreadLimits = LIMITS,
  ) {
    const own = typeof source === 'string' ? source : unshared(source);
    this.worker = new Worker(entry, {
      workerData: { source: own, options } satisfies ReadingTask,
      transferList: typeof own === 'string' ? [] : [own.buffer],
      execArgv,
      name: 'reading a list',
      resourceLimits: { maxOldGenerationSizeMb: limits.threadHeapMiB, maxYoungGenerationSizeMb: 16 },
    });
    this.worker.on('message', (reply: ThreadReply) => this.waiting?.settle(reply));
    this.worker.on('error', (error: NodeJS.ErrnoException) =>
      this.end(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new InvalidError(listMessages.READING_TOO_MUCH, { details: { limit: limits.threadHeapMiB } })
          : error,
      ),
    );
    this.worker.on('exit', () => this.end(new InvalidError(listMessages.READING_BROKE_OFF)));
  }

  /** Opens the list, as `openList` does. @throws InvalidError as that does; READING_TOO_LONG, READING_TOO_MUCH, READING_BROKE_OFF */
  async open(): Promise<ListReading> {
    const reply = await this.ask();
    if (!('opened' in reply)) throw new Error('a list is opened once');
    const reading: ListReading = { ...reply.opened, tables: [], notices: [], rows: () => this.rows(reading) };
    return reading;
  }

  /** Ends it; whoever waits for it, or asks it for more, is told why. */
  async end(why: Error = new InvalidError(listMessages.READING_BROKE_OFF)): Promise<void> {
    if (this.over !== null) return;
    this.over = why;
    this.waiting?.refuse(why);
    await this.worker.terminate();
  }

  private async *rows(reading: ListReading): AsyncGenerator<ListRow> {
    for (let next = this.ask(); ;) {
      const reply = await next;
      const told = 'chunk' in reply ? reply.chunk : 'ended' in reply ? reply.ended : null;
      if (told === null) throw new Error('a list is opened before it is read');
      reading.tables.splice(0, Infinity, ...told.tables);
      reading.notices.push(...told.notices);
      if ('ended' in reply) return;
      next = this.ask();
      // Whoever takes the rows finds out when they ask for the next chunk, and not before.
      next.catch(() => undefined);
      if (!('chunk' in reply)) continue;
      this.taken += reply.chunk.rows.length;
      yield* reply.chunk.rows;
    }
  }

  private async ask(): Promise<ThreadReply> {
    const asked = performance.now();
    let timer: NodeJS.Timeout | undefined;
    try {
      const reply = await new Promise<ThreadReply>((settle, refuse) => {
        if (this.over !== null) return refuse(this.over);
        this.waiting = { settle, refuse };
        timer = setTimeout(() => void this.end(this.tooLong()), this.limits.threadMs - this.spent);
        this.worker.postMessage('next', []);
      });
      if ('refused' in reply) throw new InvalidError(reply.refused.text, reply.refused);
      if ('failed' in reply) throw reply.failed;
      return reply;
    } finally {
      clearTimeout(timer);
      this.waiting = null;
      this.spent += performance.now() - asked;
    }
  }

  private tooLong(): Error {
    const details = { limit: Math.ceil(this.limits.threadMs / 1000) };
    return new InvalidError(listMessages.READING_TOO_LONG, { details });
  }
}

/** Bytes that may be given away: small buffers share their memory with others. */
function unshared(bytes: Buffer): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes);
}
