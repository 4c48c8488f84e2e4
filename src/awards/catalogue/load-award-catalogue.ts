import type { Database } from '../../platform/database/database.js';
import { type CatalogueTable, catalogueTables } from './catalogue-records.js';

/**
 * Brings the tables of the catalogue in line with the data files: forms, aliases, authorities, legal instruments, base
 * salaries, coefficients. Changes what differs and leaves alone what administrators recorded; deletes nothing.
 */
export async function loadAwardCatalogue(database: Database): Promise<void> {
  await database.transaction(async () => {
    for (const table of catalogueTables()) await bringInLine(database, table);
    await database.query(
      'update awards a set form_rank = f.rank from award_forms f where f.id = a.form_id and a.form_rank <> f.rank',
    );
  });
}

async function bringInLine(database: Database, { table, rows }: CatalogueTable): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const changing = columns.filter((column) => column !== 'id');
  const touched = table === 'award_forms' ? ', version = t.version + 1, changed_at = now()' : '';
  await database.query(
    `insert into ${table} as t (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)
     on conflict (id) do update set ${changing.map((column) => `${column} = excluded.${column}`).join(', ')}${touched}
     where (${changing.map((column) => `t.${column}`).join(', ')})
       is distinct from (${changing.map((column) => `excluded.${column}`).join(', ')})`,
    [JSON.stringify(rows)],
  );
}
