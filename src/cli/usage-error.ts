/** A mistake of whoever typed the command. */
export class UsageError extends Error {}

/** What the exit code of a report tells. */
export const EXIT = { DONE: 0, FAILED: 1, BAD_USAGE: 2 } as const;
