import type { Database } from '../platform/database/database.js';

/** Tables that record acts rather than what was acted on: examples leave their traces there. */
const KEPT = ['audit_entries', 'idempotency_keys', 'example_records', 'migrations'];

interface Table {
  name: string;
  /** Tables that its rows refer to. */
  refers: string[];
  hasId: boolean;
}

/** Marks every row that the open transaction inserted; answers how many there are. */
export async function markRowsOfThisTransaction(database: Database): Promise<number> {
  let count = 0;
  for (const table of (await tables(database)).filter(({ hasId }) => hasId)) {
    const marked = await database.query(
      `insert into example_records (table_name, record_id)
       select '${table.name}', id from ${table.name} where xmin = pg_current_xact_id()::xid
       on conflict do nothing returning 1`,
    );
    count += marked.length;
  }
  return count;
}

/** A record that is no example, and what it refers to that is one. */
export interface Hanging {
  table: string;
  id: string;
  on: string;
  onId: string;
}

/** So many are named: who knows these can find the others. */
const MOST_NAMED = 10;

/** Records that are no examples and refer to one, so that the examples cannot go. */
export async function hangingOnMarkedRows(database: Database): Promise<Hanging[]> {
  const references = await database.query<{ table: string; column: string; on: string }>(
    `select c.conrelid::regclass::text as "table", a.attname as "column", c.confrelid::regclass::text as "on"
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and cardinality(c.conkey) = 1 and c.connamespace = current_schema()::regnamespace order by 1, 2`,
  );
  const withId = new Set((await tables(database)).filter(({ hasId }) => hasId).map(({ name }) => name));
  const hanging: Hanging[] = [];
  for (const { table, column, on } of references.filter((each) => withId.has(each.table) && withId.has(each.on)))
    hanging.push(
      ...(await database.query<Hanging>(
        `select '${table}' as "table", t.id, '${on}' as "on", t.${column} as "onId" from ${table} t
          where t.${column} in (select record_id from example_records where table_name = '${on}')
            and t.id not in (select record_id from example_records where table_name = '${table}') order by t.id limit ${MOST_NAMED}`,
      )),
    );
  return hanging.slice(0, MOST_NAMED);
}

/** Deletes every marked row, referring rows first. Fails as a whole where other records came to refer to one. */
export async function deleteMarkedRows(database: Database): Promise<number> {
  let count = 0;
  for (const { name, hasId } of referringFirst(await tables(database))) {
    if (!hasId) await deleteLinks(database, name);
    else {
      const [, deleted] = (await database.query(
        `delete from ${name} where id in (select record_id from example_records where table_name = '${name}')`,
      )) as unknown as [unknown, number];
      count += deleted;
    }
  }
  await database.query('delete from example_records');
  return count;
}

/** Rows of a table that only links others go with any marked record that they link. */
async function deleteLinks(database: Database, table: string): Promise<void> {
  const columns = await database.query<{ column: string }>(
    `select a.attname as column from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.conrelid = $1::regclass`,
    [table],
  );
  for (const { column } of columns)
    await database.query(`delete from ${table} where ${column} in (select record_id from example_records)`);
}

async function tables(database: Database): Promise<Table[]> {
  const rows = await database.query<Table>(
    `select c.relname as name,
            array(select distinct f.confrelid::regclass::text from pg_constraint f
                   where f.contype = 'f' and f.conrelid = c.oid and f.confrelid <> c.oid) as refers,
            exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id') as "hasId"
       from pg_class c where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace order by 1`,
  );
  return rows.filter(({ name }) => !KEPT.includes(name));
}

function referringFirst(all: Table[]): Table[] {
  const sorted: Table[] = [];
  let left = all;
  while (left.length > 0) {
    const free = left.filter(({ name }) => !left.some((other) => other.refers.includes(name)));
    if (free.length === 0)
      throw new Error(`Tables refer to each other in a circle: ${left.map(({ name }) => name).join(', ')}`);
    sorted.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return sorted;
}
