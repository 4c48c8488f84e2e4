import type { DataSourceOptions, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Connections of one server. Of these, acts take at most `WRITERS`, so that those who read never wait for those who wait for
 * each other, and what is read for those who are not signed in at most `STRANGERS`: what is left is for signing in, for staff
 * and for whoever asks whether the server is ready.
 */
const CONNECTIONS = 16;
export const WRITERS = 6;
export const STRANGERS = 6;
/** Connections beside these, for read-only snapshots (`snapshots-apart.ts`), opened when first needed. */
export const SNAPSHOTS = 2;

/** Statements that are read for one request at a time, however many lists it asks for. */
export const AT_ONCE_FOR_A_REQUEST = 3;

/** So long a request waits for a connection, where the database does not answer or all of them are taken; then it is told so. */
export const CONNECTION_PATIENCE_MS = 15_000;
/** So long it waits for its turn before that: acts on long lists take their time. */
export const TURN_PATIENCE_MS = 60_000;

/** How the running registry reaches PostgreSQL. The migrations own the tables: TypeORM never changes them. */
export function dataSourceOptions(url: string, entities: EntityTarget<ObjectLiteral>[]): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: entities as never,
    synchronize: false,
    poolSize: CONNECTIONS,
    applicationName: 'bang-vang',
    extra: {
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
      connectionTimeoutMillis: CONNECTION_PATIENCE_MS,
      keepAlive: true,
    },
  };
}
