import type { Database } from '../database.js';

/** "BangFirs" in ASCII: any number will do, as long as every start takes the same. */
const advisoryLock = '4782165384662839923';

/**
 * Work of a start, in one transaction: where several servers start on one database, each waits for the one before and
 * sees what it has done.
 */
export function oneStartAtATime<T>(database: Database, work: () => Promise<T>): Promise<T> {
  return database.transaction(async () => {
    // The one before may load for longer than a statement may take.
    await database.query('set local statement_timeout = 0');
    await database.query('select pg_advisory_xact_lock($1)', [advisoryLock]);
    await database.query('set local statement_timeout to default');
    return work();
  });
}
