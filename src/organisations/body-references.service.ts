import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** What tells of a body itself, and speaks of it to nobody. */
const ITS_OWN = ['organisation_versions', 'organisation_today', 'article_draft_outcomes'];

/** Columns by which rows are in the hands of a body: those who act for it act on them. */
const HOLDS = ['kept_by_id', 'parent_id'];

/** What tells of a record that it is one of those meant, and whether it stands. */
const STANDS_BY = ['id', 'record_status', 'withdrawn_at'];

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

  /** Those of the bodies of which a record speaks that stands and is not among `own`: read no further than to the first, where an index leads there. */
  async spokenOf(ids: readonly string[], own: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const columns = await this.columns();
    const first = columns.filter(({ isIndexed }) => isIndexed).map((each) => firstThat(each));
    const spoken = await this.database.query<{ id: string }>(
      `select b.id from unnest($1::uuid[]) b(id) where coalesce(${first.join(', ')}, false)`,
      [ids, own],
    );
    const found = new Set(spoken.map(({ id }) => id));
    const left = ids.filter((id) => !found.has(id));
    if (left.length === 0) return found;
    const all = columns.filter(({ isIndexed }) => !isIndexed).map((each) => allThat(each));
    const rows = await this.database.query<{ id: string }>(all.join(' union '), [left, own]);
    for (const { id } of rows) found.add(id);
    return found;
  }

  /** SQL that is true where a standing record speaks of the body `row`. */
  async speakingOf(row: string): Promise<string> {
    const columns = await this.columns();
    return `(${columns.map(({ table, column }) => speaksOf(table, `${column} = ${row}.id`)).join(' or ')})`;
  }

  /** Every column in which rows name bodies. */
  private columns(): Promise<NamingColumn[]> {
    return this.database.query(
      `select c.conrelid::regclass::text as table, a.attname as column, k.record,
              array(select h.attname::text from pg_attribute h
                     where h.attrelid = k.record::regclass and not h.attisdropped and h.attname = any($2)) as has,
              exists (select from pg_index i
                       where i.indrelid = c.conrelid and i.indkey[0] = a.attnum
                         and coalesce(pg_get_expr(i.indpred, i.indrelid) = format('(%I IS NOT NULL)', a.attname), true)) as "isIndexed"
         from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1],
              lateral (select coalesce($3::jsonb ->> c.conrelid::regclass::text, c.conrelid::regclass::text) as record) k
        where c.contype = 'f' and c.confrelid = 'organisations'::regclass and c.conrelid::regclass::text <> all($1)`,
      [ITS_OWN, STANDS_BY, JSON.stringify(Object.fromEntries([...parts].map(([table, { of }]) => [table, of])))],
    );
  }
}

interface NamingColumn {
  table: string;
  column: string;
  /** The table of the record that the row is, or is a part of, and what that has of what tells whether it stands. */
  record: string;
  has: string[];
  isIndexed: boolean;
}

/**
 * SQL that is true where a record names the body `b`. As a range: of an equality the planner thinks that any body is named as often
 * as the usual one, and reads a whole table for one that nobody names.
 */
function firstThat(naming: NamingColumn): string {
  const { from, named, conditions } = readingOf(naming);
  return `(select true from ${from} where ${named} between b.id and b.id and ${conditions} limit 1)`;
}

/** SQL of the bodies that records name. */
function allThat(naming: NamingColumn): string {
  const { from, named, conditions } = readingOf(naming);
  return `select distinct ${named} as id from ${from} where ${named} = any($1::uuid[]) and ${conditions}`;
}

function readingOf({ table, column, record, has }: NamingColumn): { from: string; named: string; conditions: string } {
  const part = parts.get(table);
  const conditions = [
    ...(has.includes('id') ? ['r.id <> all($2::uuid[])'] : ['$2::uuid[] is not null']),
    ...(has.includes('record_status') ? [`r.record_status <> 'WITHDRAWN'`] : []),
    ...(has.includes('withdrawn_at') ? ['r.withdrawn_at is null'] : []),
  ].join(' and ');
  return part
    ? { from: `${record} r join ${table} x on x.${part.column} = r.id`, named: `x.${column}`, conditions }
    : { from: `${table} r`, named: `r.${column}`, conditions };
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
