import { Worker } from 'node:worker_threads';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { threadEntry } from '../../platform/threads/thread-entry.js';
import type { PaperReply, Papers, PaperTask } from './papers.js';
import { paperMessages } from './papers.messages.js';

export interface PaperLimits {
  /** Of the thread. */
  heapMiB: number;
  /** That one paper may take. */
  ms: number;
}

const { entry, execArgv } = threadEntry(import.meta.url, './paper-thread.entry');

/**
 * A thread that makes one paper at a time, and is kept for the next one. What takes too long, too much memory or breaks in a
 * callback ends the thread, and nothing else.
 */
export class PaperThread {
  private readonly worker: Worker;
  private waiting: { settle: (reply: PaperReply) => void; refuse: (error: Error) => void } | null = null;
  /** Why it makes nothing any more; null: it does. */
  over: Error | null = null;

  constructor(private readonly limits: PaperLimits) {
    this.worker = new Worker(entry, {
      execArgv,
      name: 'making a paper',
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMiB, maxYoungGenerationSizeMb: 32 },
    });
    // A process that has nothing else to do may end.
    this.worker.unref();
    this.worker.on('message', (reply: PaperReply) => this.waiting?.settle(reply));
    this.worker.on('error', (error: NodeJS.ErrnoException) =>
      this.end(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new InvalidError(paperMessages.PAPER_TOO_MUCH, { details: { limit: limits.heapMiB } })
          : new InvalidError(paperMessages.PAPER_BROKE_OFF),
      ),
    );
    this.worker.on('exit', () => this.end(new InvalidError(paperMessages.PAPER_BROKE_OFF)));
  }

  /** @throws InvalidError PAPER_TOO_LONG, PAPER_TOO_MUCH, PAPER_BROKE_OFF; whatever `name` throws */
  async make<K extends keyof Papers>(name: K, given: Parameters<Papers[K]>): Promise<Awaited<ReturnType<Papers[K]>>> {
    let timer: NodeJS.Timeout | undefined;
    this.worker.ref();
    try {
      const reply = await new Promise<PaperReply>((settle, refuse) => {
        if (this.over !== null) return refuse(this.over);
        this.waiting = { settle, refuse };
        timer = setTimeout(() => void this.end(this.tooLong()), this.limits.ms);
        this.worker.postMessage({ name, given } satisfies PaperTask, []);
      });
      if ('failed' in reply) throw reply.failed;
      return reply.made as Awaited<ReturnType<Papers[K]>>;
    } finally {
      clearTimeout(timer);
      this.waiting = null;
      this.worker.unref();
    }
  }

  /** Ends it; whoever waits for it is told why. */
  async end(why: Error = new InvalidError(paperMessages.PAPER_BROKE_OFF)): Promise<void> {
    if (this.over !== null) return;
    this.over = why;
    this.waiting?.refuse(why);
    await this.worker.terminate();
  }

  private tooLong(): Error {
    return new InvalidError(paperMessages.PAPER_TOO_LONG, {
      details: { limit: Math.ceil(this.limits.ms / 1000) },
    });
  }
}
