import { setTimeout as sleep } from 'node:timers/promises';
import { type INestApplication, Logger } from '@nestjs/common';
import { ABANDONED_AFTER, AbandonedCommits } from './imports/committing/abandoned-commits.service.js';
import { runAsSystem } from './platform/request/request-context.js';

const EVERY_MS = 5_000;

/**
 * Puts lists back whose server died in the middle of their commit: another one on the same database, which may never start
 * again. Answers how to stop; the application may be closed after that.
 */
export function watchCommits(app: INestApplication): () => Promise<void> {
  const stop = new AbortController();
  const commits = app.get(AbandonedCommits);
  const watching = (async () => {
    let failing = false;
    while (await passed(EVERY_MS, stop.signal))
      try {
        await runAsSystem('watch', () => commits.putBack({ after: ABANDONED_AFTER }));
        failing = false;
      } catch (error) {
        // Said once: a database that is away for an hour is told of by every request already.
        if (!failing) new Logger('imports').warn(`Looking for abandoned commits failed: ${(error as Error).message}`);
        failing = true;
      }
  })();
  return () => {
    stop.abort();
    return watching;
  };
}

/** True after so long, false as soon as somebody stops it. Keeps no process alive. */
function passed(ms: number, signal: AbortSignal): Promise<boolean> {
  return sleep(ms, true, { signal, ref: false }).catch(() => false);
}
