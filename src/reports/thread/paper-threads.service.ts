import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ConflictError } from '../../platform/errors/domain-error.js';
import { PaperThread } from './paper-thread.js';
import type { Papers } from './papers.js';
import { paperMessages } from './papers.messages.js';

/** Two cores are few; more at once would only be slower. */
const MOST_AT_ONCE = 2;
/** Waited for and made it takes less than the minute after which the database gives up an act that asks it nothing. */
const LIMITS = { heapMiB: 512, ms: 30_000 };
const LONGEST_WAIT_MS = 20_000;
/** So long a thread that is not needed is kept: the next paper is made without loading fonts and writers anew. */
const KEPT_MS = 60_000;

/** The threads in which papers are laid out and files that were sent in for them are read: nobody else waits for one. */
@Injectable()
export class PaperThreads implements OnModuleDestroy {
  private readonly idle: PaperThread[] = [];
  private readonly busy = new Set<PaperThread>();
  private readonly queue: (() => void)[] = [];
  private taken = 0;
  private closed: ConflictError | null = null;
  private sweep: NodeJS.Timeout | undefined;

  /** @throws ConflictError TOO_MANY_PAPERS, PAPERS_STOPPED; InvalidError PAPER_TOO_LONG, PAPER_TOO_MUCH, PAPER_BROKE_OFF */
  async make<K extends keyof Papers>(
    name: K,
    ...given: Parameters<Papers[K]>
  ): Promise<Awaited<ReturnType<Papers[K]>>> {
    await this.turn();
    let thread: PaperThread | undefined;
    try {
      if (this.closed !== null) throw this.closed;
      thread = this.idle.pop();
      if (!thread || thread.over !== null) thread = new PaperThread(LIMITS);
      this.busy.add(thread);
      return await thread.make(name, given);
    } finally {
      if (thread) this.giveBack(thread);
      // Whoever waits longest has this turn, before anybody who comes now.
      const next = this.queue.shift();
      if (next) next();
      else this.taken -= 1;
    }
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = new ConflictError(paperMessages.PAPERS_STOPPED);
    clearTimeout(this.sweep);
    for (const next of this.queue.splice(0)) next();
    await Promise.all([...this.busy, ...this.idle].map((thread) => thread.end(this.closed!)));
  }

  private async turn(): Promise<void> {
    if (this.taken < MOST_AT_ONCE || this.closed !== null) this.taken += 1;
    else await this.waited();
  }

  private waited(): Promise<void> {
    return new Promise((resolve, reject) => {
      const next = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.queue.splice(this.queue.indexOf(next), 1);
        reject(new ConflictError(paperMessages.TOO_MANY_PAPERS));
      }, LONGEST_WAIT_MS);
      this.queue.push(next);
    });
  }

  private giveBack(thread: PaperThread): void {
    this.busy.delete(thread);
    if (thread.over !== null) return;
    this.idle.push(thread);
    clearTimeout(this.sweep);
    this.sweep = setTimeout(() => {
      for (const each of this.idle.splice(0)) void each.end();
    }, KEPT_MS).unref();
  }
}
