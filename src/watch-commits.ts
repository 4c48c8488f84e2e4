import type { INestApplication } from '@nestjs/common';
import { ABANDONED_AFTER, AbandonedCommits } from './imports/committing/abandoned-commits.service.js';
import { inBackground } from './in-background.js';

const EVERY_MS = 5_000;

/**
 * Puts lists back whose server died in the middle of their commit: another one on the same database, which may never start
 * again. Answers how to stop.
 */
export function watchCommits(app: INestApplication): () => Promise<void> {
  const commits = app.get(AbandonedCommits);
  return inBackground({ room: 'imports', doing: 'Looking for abandoned commits', everyMs: EVERY_MS }, () =>
    commits.putBack({ after: ABANDONED_AFTER }),
  );
}
