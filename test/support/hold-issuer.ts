import pg from 'pg';
import type { Registry } from './registry.js';

/** Keeps whoever wants to record a decision of this body waiting, until what is answered is called. */
export async function holdIssuer(registry: Registry, issuerId: string): Promise<() => Promise<void>> {
  const client = new pg.Client(registry.url);
  await client.connect();
  await client.query('begin');
  await client.query('select from organisations where id = $1 for update', [issuerId]);
  return async () => {
    await client.query('rollback');
    await client.end();
  };
}
