import type { Pair } from './pairs.js';

/** The pairs as they were listed last: whoever decided on one goes on with the next. */
let listed: readonly Pair[] = [];

export const keepListed = (pairs: readonly Pair[]): void => {
  listed = pairs;
};

export const lastListed = (): readonly Pair[] => listed;
