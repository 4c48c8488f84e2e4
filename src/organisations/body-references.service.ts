import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** What tells of a body itself, and speaks of it to nobody. */
const ITS_OWN = ['organisation_versions', 'organisation_today', 'article_draft_outcomes'];

/** Columns by which rows are in the hands of a body: those who act for it act on them. */
const HOLDS = ['kept_by_id', 'parent_id'];

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

  /** Whether somebody holds a role over the body, it keeps a record, in whatever state, or another body lies below it. */
  async hasItsOwn(id: string): Promise<boolean> {
    const held = (await this.columns()).filter(({ column }) => HOLDS.includes(column));
    const [row] = await this.database.query<{ has: boolean }>(
      `select exists (select from staff_roles where organisation_id = $1 and revoked_at is null)
         or ${held.map(({ table, column }) => `exists (select from ${table} where ${column} = $1)`).join(' or ')} as has`,
      [id],
    );
    return row?.has ?? false;
  }

  /** Those of the bodies of which a record speaks that stands and is not among `own`. */
  async spokenOf(ids: readonly string[], own: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const uses = (await this.columns()).map(({ table, column }) => {
      const part = parts.get(table);
      const [record, from] = part
        ? ['m', `${table} x join ${part.of} m on m.id = x.${part.column}`]
        : ['x', `${table} x`];
      return `select x.${column} as id from ${from} where x.${column} = any($1)
        and coalesce((to_jsonb(${record}) ->> 'id')::uuid <> all($2), true) and ${standing(record)}`;
    });
    const rows = await this.database.query<{ id: string }>(uses.join(' union '), [ids, own]);
    return new Set(rows.map(({ id }) => id));
  }

  /** SQL that is true where a standing record speaks of the body `row`. */
  async speakingOf(row: string): Promise<string> {
    const columns = await this.columns();
    return `(${columns.map(({ table, column }) => speaksOf(table, `${column} = ${row}.id`)).join(' or ')})`;
  }

  /** Every column in which rows name bodies. */
  private columns(): Promise<{ table: string; column: string }[]> {
    return this.database.query(
      `select c.conrelid::regclass::text as table, a.attname as column
         from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'organisations'::regclass and c.conrelid::regclass::text <> all($1)`,
      [ITS_OWN],
    );
  }
}

const standing = (row: string) =>
  `to_jsonb(${row}) ->> 'record_status' is distinct from 'WITHDRAWN' and to_jsonb(${row}) ->> 'withdrawn_at' is null`;

/** SQL that is true where a standing row of the table `x` meets the condition on one of its columns. */
export function speaksOf(table: string, condition: string): string {
  const part = parts.get(table);
  return part
    ? `exists (select from ${table} x join ${part.of} m on m.id = x.${part.column}
                where x.${condition} and m.record_status <> 'WITHDRAWN')`
    : `exists (select from ${table} x where x.${condition} and ${standing('x')})`;
}
