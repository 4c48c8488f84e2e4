import { migrations } from '../../../migrations/index.js';
import type { Config } from '../config/config.js';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { migrate } from './migrations.js';

export interface PreparedDatabase {
  url: string;
  /** Whether it is the built-in PostgreSQL rather than a server of the user's own. */
  embedded: boolean;
  /** Whether nobody else can have been using it until now: it is built in, and started for us. */
  alone: boolean;
  /** Whether it had no tables of ours before. */
  firstRun: boolean;
  /** Names of the migrations that were applied now. */
  applied: string[];
  /** Settles if the built-in server ends by itself; never rejects, and never settles for a server of one's own. */
  lost: Promise<void>;
  /** Ends the built-in server; does nothing to a server of one's own. */
  stop(): Promise<void>;
}

export interface PrepareDatabaseOptions {
  /** For commands: use the built-in server of a running registry instead of refusing. */
  mayJoin?: boolean;
}

/**
 * The database that the configuration asks for, reachable and with every migration applied.
 * Throws EmbeddedPostgresError or UnfitDatabaseError, and leaves nothing running then.
 */
export async function prepareDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  options: PrepareDatabaseOptions = {},
): Promise<PreparedDatabase> {
  const server = config.databaseUrl
    ? { url: config.databaseUrl, alone: false, lost: new Promise<void>(() => undefined), stop: async () => undefined }
    : await startEmbeddedPostgres({ dataDir: config.dataDir, mayJoin: options.mayJoin });
  try {
    const applied = await migrate(server.url);
    const firstRun = applied.length === migrations.length;
    return { ...server, embedded: !config.databaseUrl, firstRun, applied };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
