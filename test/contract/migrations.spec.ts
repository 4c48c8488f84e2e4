import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { entities } from '../../src/entities.js';
import { connectForMigrations } from '../../src/platform/database/migrations.js';
import { dataSourceOptions } from '../../src/platform/database/data-source-options.js';
import { cloneDatabase, createEmptyDatabase, type TestDatabase } from '../support/database.js';

interface Column {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
}

/** Whole schema as text: what two databases must agree on to be called the same. */
const STRUCTURE = `
  select coalesce(json_agg(x order by x), '[]')::text as whole from (
    select format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as x
      from information_schema.columns where table_schema = 'public' and table_name <> 'migrations'
    union all select indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migrations'
    union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0 and conrelid::regclass::text <> 'migrations'
    union all select 'function ' || p.oid::regprocedure::text || ' ' || regexp_replace(pg_get_functiondef(p.oid), '\\s+', ' ', 'g') from pg_proc p
      where p.prokind <> 'a' and pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
    union all select format('view %s %s', viewname, definition) from pg_views where schemaname = 'public'
    union all select format('view %s %s', matviewname, definition) from pg_matviews where schemaname = 'public'
    union all select 'type ' || typname from pg_type t where typnamespace = 'public'::regnamespace and typtype = 'd'
  ) s(x)`;

describe('the tables', () => {
  let empty: TestDatabase;
  let migrated: TestDatabase;
  beforeAll(async () => {
    empty = await createEmptyDatabase();
    migrated = await cloneDatabase();
  });
  afterAll(async () => {
    await empty.drop();
    await migrated.drop();
  });

  it('are the same after up, down and up again, and gone in between', async () => {
    const source = await connectForMigrations(empty.url);
    const structure = async () => (await source.query<{ whole: string }[]>(STRUCTURE))[0]?.whole;
    try {
      const structures = [await structure()];
      await applyEach(source, async () => void structures.push(await structure()));
      const differing: string[] = [];
      for (const [i, { name }] of [...migrations.entries()].reverse()) {
        await source.undoLastMigration();
        if ((await structure()) !== structures[i]) differing.push(name);
      }
      expect(differing).toEqual([]);
      await source.runMigrations();
      expect(await structure()).toBe(structures.at(-1));
    } finally {
      await source.destroy();
    }
  });

  it('equal the entities, column by column', async () => {
    const source = await new DataSource(dataSourceOptions(migrated.url, entities)).initialize();
    try {
      const inTables = await source.query<Column[]>(`
        select c.table_name as table, c.column_name as column, c.udt_name as type, c.is_nullable = 'YES' as nullable
          from information_schema.columns c where c.table_schema = 'public' and c.is_generated = 'NEVER' and c.is_identity = 'NO'`);
      const known = new Map(inTables.map((column) => [`${column.table}.${column.column}`, column]));
      const inEntities = source.entityMetadatas.flatMap((entity) =>
        entity.columns.map((column) => ({
          table: entity.tableName,
          column: column.databaseName,
          type: TYPES[source.driver.normalizeType(column)] ?? source.driver.normalizeType(column),
          nullable: column.isNullable,
          array: column.isArray,
          written: column.isInsert,
        })),
      );
      const problems = inEntities.flatMap(({ table, column, type, nullable, array }) => {
        const real = known.get(`${table}.${column}`);
        if (!real) return [`${table}.${column} is in the entity only`];
        const wanted = array ? `_${type}` : type;
        return [
          ...(real.type === wanted ? [] : [`${table}.${column} is ${real.type}, the entity says ${wanted}`]),
          ...(real.nullable === nullable ? [] : [`${table}.${column} nullable is ${real.nullable}`]),
        ];
      });
      const tables = new Set(inEntities.map(({ table }) => table));
      const columns = new Set(inEntities.map(({ table, column }) => `${table}.${column}`));
      const missing = inTables
        .filter(({ table, column }) => tables.has(table) && !columns.has(`${table}.${column}`))
        .map(({ table, column }) => `${table}.${column} is in the table only`);
      expect([...problems, ...missing]).toEqual([]);
    } finally {
      await source.destroy();
    }
  });

  it('hold every foreign key that the entities name', async () => {
    const source = await new DataSource(dataSourceOptions(migrated.url, entities)).initialize();
    try {
      const rows = await source.query<{ key: string }[]>(`
        select conrelid::regclass || '.' || a.attname || ' -> ' || confrelid::regclass as key
          from pg_constraint join pg_attribute a on a.attrelid = conrelid and a.attnum = conkey[1] where contype = 'f'`);
      const real = new Set(rows.map(({ key }) => key));
      const named = source.entityMetadatas.flatMap((entity) =>
        entity.foreignKeys.map(
          (key) => `${entity.tableName}.${key.columns[0]?.databaseName} -> ${key.referencedEntityMetadata.tableName}`,
        ),
      );
      expect(named.filter((key) => !real.has(key))).toEqual([]);
      expect(named.length).toBeGreaterThan(0);
    } finally {
      await source.destroy();
    }
  });
});

/** Applies one migration after the other, and calls `after` behind each. */
async function applyEach(source: DataSource, after: () => Promise<void>): Promise<void> {
  const all = [...source.migrations];
  for (let i = 1; i <= all.length; i += 1) {
    Object.assign(source, { migrations: all.slice(0, i) });
    await source.runMigrations();
    await after();
  }
}

/** TypeORM's names of types, and PostgreSQL's. */
const TYPES: Record<string, string> = {
  integer: 'int4',
  boolean: 'bool',
  'timestamp with time zone': 'timestamptz',
  bigint: 'int8',
};
