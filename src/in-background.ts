import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { runAsSystem } from './platform/request/request-context.js';

interface Background {
  /** Of the log: the room that it is about. */
  room: string;
  /** What is said to have failed: "Looking for abandoned commits". */
  doing: string;
  everyMs: number;
  /** Whether it is done at once, too, and not only after the first pause. */
  atOnce?: boolean;
}

/**
 * Does something again and again beside the requests, as the system. Answers how to stop; the application may be closed after
 * that. Keeps no process alive.
 */
export function inBackground(
  { room, doing, everyMs, atOnce = false }: Background,
  act: () => Promise<unknown>,
): () => Promise<void> {
  const stop = new AbortController();
  const working = (async () => {
    let failing = false;
    if (!atOnce && !(await passed(everyMs, stop.signal))) return;
    do
      try {
        await runAsSystem('watch', act);
        failing = false;
      } catch (error) {
        // Said once: a database that is away for an hour is told of by every request already.
        if (!failing) new Logger(room).warn(`${doing} failed: ${(error as Error).message}`);
        failing = true;
      }
    while (await passed(everyMs, stop.signal));
  })();
  return () => {
    stop.abort();
    return working;
  };
}

/** True after so long, false as soon as somebody stops it. */
function passed(ms: number, signal: AbortSignal): Promise<boolean> {
  return sleep(ms, true, { signal, ref: false }).catch(() => false);
}
