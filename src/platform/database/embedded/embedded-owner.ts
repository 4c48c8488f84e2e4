import pg from 'pg';

/** The application's role, and the database that it owns. */
const name = 'bangvang';

/** The application's database on the built-in server. */
export function urlOf(port: number, password: string): string {
  return `postgres://${name}:${password}@127.0.0.1:${port}/${name}`;
}

/** The application owns its database and is no superuser, as on a server of one's own. Repeatable: we may be killed. */
export async function prepareOwner(port: number, password: string, mayCreateDatabases: boolean): Promise<void> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ role: boolean; base: boolean }>(
      'select exists (select from pg_roles where rolname = $1) as role, exists (select from pg_database where datname = $1) as base',
      [name],
    );
    const options = `login ${mayCreateDatabases ? 'createdb' : 'nocreatedb'} password ${client.escapeLiteral(password)}`;
    if (!rows[0]?.role) await client.query(`create role ${name} ${options}`);
    if (!rows[0]?.base) await client.query(`create database ${name} owner ${name}`);
  } finally {
    await client.end();
  }
}
