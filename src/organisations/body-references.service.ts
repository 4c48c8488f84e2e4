import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** What tells of a body itself, and speaks of it to nobody. */
const ITS_OWN = ['organisation_versions', 'organisation_today', 'article_draft_outcomes'];

/** Tables whose rows are a part of a record, and stand as long as it does. */
const parts = new Map<string, { of: string; column: string }>();

/** Called once at module load by each room with such a table that names bodies. `column` leads to the record in the table `of`. */
export function registerPartThatNamesBodies(table: string, part: { of: string; column: string }): void {
  parts.set(table, part);
}

/** Which records speak of bodies, by the keys of the database. */
@Injectable()
export class BodyReferences {
  constructor(private readonly database: Database) {}

  /** Of these bodies those that are as they were recorded, drafts still, and that no standing record speaks of. */
  async unused(ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.query<{ id: string }>(
      `select o.id from organisations o
        where o.id = any($1) and o.record_status = 'DRAFT' and o.version = 1 and not ${await this.speakingOf('o')} order by o.id`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** SQL that is true where a standing record speaks of the body `row`. */
  async speakingOf(row: string): Promise<string> {
    const columns = await this.database.query<{ table: string; column: string }>(
      `select c.conrelid::regclass::text as table, a.attname as column
         from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'organisations'::regclass and c.conrelid::regclass::text <> all($1)`,
      [ITS_OWN],
    );
    return `(${columns.map(({ table, column }) => speaksOf(table, `${column} = ${row}.id`)).join(' or ')})`;
  }
}

/** SQL that is true where a standing row of the table `x` meets the condition on one of its columns. */
export function speaksOf(table: string, condition: string): string {
  const part = parts.get(table);
  return part
    ? `exists (select from ${table} x join ${part.of} m on m.id = x.${part.column}
                where x.${condition} and m.record_status <> 'WITHDRAWN')`
    : `exists (select from ${table} x where x.${condition}
         and to_jsonb(x) ->> 'record_status' is distinct from 'WITHDRAWN' and to_jsonb(x) ->> 'withdrawn_at' is null)`;
}
