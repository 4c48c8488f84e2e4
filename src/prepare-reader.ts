import { performance } from 'node:perf_hooks';
import { FIRST_TEXTS } from './articles/drafts/reading/first-texts.js';

interface Preparing {
  steps?: readonly (() => unknown)[];
  /** Between the steps. */
  pauseMs?: number;
}

const PAUSE_MS = 200;

/** A share of the time between two steps: whoever is served meanwhile comes first. */
const BUSY = 0.3;

/**
 * Makes the reader of articles ready for its first text, step by step while the server has nothing to do. Answers how to stop;
 * keeps no process alive.
 */
export function prepareReader({ steps = FIRST_TEXTS, pauseMs = PAUSE_MS }: Preparing = {}): () => void {
  let timer: NodeJS.Timeout | undefined;
  const next = (at: number): void => {
    const step = steps[at];
    if (!step) return;
    const before = performance.eventLoopUtilization();
    timer = setTimeout(() => {
      if (performance.eventLoopUtilization(before).utilization > BUSY) return next(at);
      try {
        step();
      } catch {
        // It is only earlier than somebody's article, of which it will be told.
        return;
      }
      next(at + 1);
    }, pauseMs).unref();
  };
  next(0);
  return () => clearTimeout(timer);
}
