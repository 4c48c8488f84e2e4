import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** What tells of a body itself, and speaks of it to nobody. */
const ITS_OWN = ['organisation_versions', 'organisation_today', 'article_draft_outcomes'];

/** Which records speak of bodies, by the keys of the database. */
@Injectable()
export class BodyReferences {
  constructor(private readonly database: Database) {}

  /** Of these bodies those that are as they were recorded, drafts still, and that no standing record speaks of. */
  async unused(ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const columns = await this.database.query<{ table: string; column: string }>(
      `select c.conrelid::regclass::text as table, a.attname as column
         from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'organisations'::regclass and c.conrelid::regclass::text <> all($1)`,
      [ITS_OWN],
    );
    const spoken = columns.map(({ table, column }) =>
      table === 'meeting_organisers'
        ? `exists (select from meeting_organisers x join meetings m on m.id = x.meeting_id
                    where x.${column} = o.id and m.record_status <> 'WITHDRAWN')`
        : `exists (select from ${table} x where x.${column} = o.id
             and to_jsonb(x) ->> 'record_status' is distinct from 'WITHDRAWN' and to_jsonb(x) ->> 'withdrawn_at' is null)`,
    );
    const rows = await this.database.query<{ id: string }>(
      `select o.id from organisations o
        where o.id = any($1) and o.record_status = 'DRAFT' and o.version = 1 and not (${spoken.join(' or ')}) order by o.id`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }
}
