import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from './application.js';
import { keepHeapSmall } from './frugal-heap.js';
import { prepareReferenceData } from './reference-data.js';
import { ABANDONED_AFTER, AbandonedCommits } from './imports/committing/abandoned-commits.service.js';
import type { Config } from './platform/config/config.js';
import {
  type PrepareDatabaseOptions,
  type PreparedDatabase,
  prepareDatabase,
} from './platform/database/prepare-database.js';
import { runAsSystem } from './platform/request/request-context.js';
import { removeOldFiles } from './remove-old-files.js';
import { watchCommits } from './watch-commits.js';

export interface OpenRegistry {
  config: Config;
  database: PreparedDatabase;
  app: NestFastifyApplication;
  /** Settles if the built-in database ends by itself. */
  lost: Promise<void>;
  /** Closes the application, then the built-in database. */
  close(): Promise<void>;
}

/** The database, migrated, with its reference data, and the application over it, ready to listen. */
export async function openRegistry(config: Config, options: PrepareDatabaseOptions = {}): Promise<OpenRegistry> {
  keepHeapSmall();
  const database = await prepareDatabase(config, options);
  try {
    const app = await createApplication(config, database.url);
    const watching = [watchCommits(app), removeOldFiles(app)];
    const stopWatching = () => Promise.all(watching.map((stop) => stop()));
    const close = async () => {
      await stopWatching();
      await app.close();
      await database.stop();
    };
    try {
      await prepareReferenceData(app);
      await runAsSystem('start', () =>
        app.get(AbandonedCommits).putBack({ after: database.alone ? 0 : ABANDONED_AFTER }),
      );
    } catch (error) {
      await stopWatching();
      await app.close();
      throw error;
    }
    return { config, database, app, lost: database.lost, close };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
