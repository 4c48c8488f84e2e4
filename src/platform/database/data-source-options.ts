import type { DataSourceOptions, EntityTarget, ObjectLiteral } from 'typeorm';

/** Connections of one server. Of these, acts take at most `WRITERS`, so that those who read never wait for those who wait for each other. */
const CONNECTIONS = 10;
export const WRITERS = 6;

/** How the running registry reaches PostgreSQL. The migrations own the tables: TypeORM never changes them. */
export function dataSourceOptions(url: string, entities: EntityTarget<ObjectLiteral>[]): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: entities as never,
    synchronize: false,
    poolSize: CONNECTIONS,
    applicationName: 'bang-vang',
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000, keepAlive: true },
  };
}
