import { Injectable } from '@nestjs/common';
import { personReferences } from '../../../people/person-references.js';
import { Database } from '../../../platform/database/database.js';
import { OUTCOME_TABLES } from '../drafts.repository.js';
import { type Built, BUILT_UPON_SQL } from './built-upon.js';

const MADE = `from article_draft_outcomes o where o.acceptance_id = any($1) and o.made`;

/** What taking an acceptance back has to know. */
@Injectable()
export class UndoingRepository {
  constructor(private readonly database: Database) {}

  /** Holds what the acceptances made, so that nobody builds upon it while it is looked at. */
  async hold(acceptances: readonly string[]): Promise<void> {
    await this.database.query(
      `select from articles where id in
         (select article_id from article_draft_acceptances where id = any($1) and article_made) order by id for update`,
      [acceptances],
    );
    for (const [column, table] of Object.entries(OUTCOME_TABLES))
      await this.database.query(
        `select from ${table} where id in (select o.${column} ${MADE}) order by id for update`,
        [acceptances],
      );
  }

  builtUpon(acceptances: readonly string[]): Promise<Built[]> {
    return this.database.query<Built>(BUILT_UPON_SQL, [acceptances]);
  }

  /** Those of the records that are still what accepting made of them. */
  async asMade(column: 'award_id' | 'decision_id' | 'post_id', acceptances: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select distinct x.id ${MADE.replace('where', `join ${OUTCOME_TABLES[column]} x on x.id = o.${column} where`)}
          and x.record_status = 'DRAFT' and x.version = o.version order by x.id`,
      [acceptances],
    );
    return rows.map(({ id }) => id);
  }

  /** People who were recorded, and whether anything else speaks of them by now. After the rest was taken back. */
  people(acceptances: readonly string[]): Promise<{ id: string; name: string; partKey: string; stays: boolean }[]> {
    const used = personReferences()
      .filter(({ table }) => table !== 'person_names')
      .map(
        ({ table, column }) =>
          `exists (select from ${table} x where x.${column} = p.id
             and to_jsonb(x) ->> 'record_status' is distinct from 'WITHDRAWN' and to_jsonb(x) ->> 'withdrawn_at' is null)`,
      );
    return this.database.query(
      `select p.id, p.display_name as name, min(o.part_key) as "partKey",
              bool_or(p.record_status <> 'DRAFT' or p.version <> o.version or ${used.join(' or ')}) as stays
         from article_draft_outcomes o join people p on p.id = o.person_id
        where o.acceptance_id = any($1) and o.made and p.record_status <> 'WITHDRAWN'
        group by p.id, p.display_name order by p.id`,
      [acceptances],
    );
  }

  /** Lines of lists that were marked as presenting, and present nothing more. After the presentations were taken back. */
  noLongerPresenting(attendances: readonly string[]): Promise<{ id: string; version: number; roles: string[] }[]> {
    return this.database.query(
      `select id, version, roles from attendances a
        where id = any($1) and 'PRESENTER' = any(roles) and record_status <> 'WITHDRAWN'
          and not exists (select from presentation_presenters s join presentations p on p.id = s.presentation_id
                           where s.attendance_id = a.id and p.record_status <> 'WITHDRAWN') order by id`,
      [attendances],
    );
  }
}
