import type { DataSourceOptions, EntityTarget, ObjectLiteral } from 'typeorm';

/** How the running registry reaches PostgreSQL. The migrations own the tables: TypeORM never changes them. */
export function dataSourceOptions(url: string, entities: EntityTarget<ObjectLiteral>[]): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: entities as never,
    synchronize: false,
    poolSize: 10,
    applicationName: 'bang-vang',
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000, keepAlive: true },
  };
}
