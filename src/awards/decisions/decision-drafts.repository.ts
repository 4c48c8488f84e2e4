import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { linesOf } from './decision-hidden.js';

/** A record that a decision names, and that is a draft. */
export interface NamedDraft {
  code: 'ISSUER_NOT_PUBLIC' | 'PERSON_NOT_PUBLIC' | 'BODY_NOT_PUBLIC';
  id: string;
  /** Of the decision; none for its issuer, without whom the lines are seen. */
  lines: number;
}

/** The lines of a decision that still stand. */
const LINES = linesOf('$1');

@Injectable()
export class DecisionDraftsRepository {
  constructor(private readonly database: Database) {}

  /** Drafts of people, held before the decision that names them, as whoever merges people does. */
  async holdPeopleNamedBy(decisionId: string): Promise<void> {
    await this.database.query(
      `select from people where record_status = 'DRAFT' and id in (select person_id from awards where decision_id = $1)
        order by id for no key update`,
      [decisionId],
    );
  }

  /** How many of its lines stay hidden whoever is confirmed: of whoever is under age, or asked for it. */
  async linesHidden(decisionId: string): Promise<number> {
    const [counted] = await this.database.query<{ lines: number }>(
      `select count(*)::int as lines from awards a left join people p on p.id = a.person_id
        where ${LINES} and (a.name_visibility <> 'PUBLIC' or p.visibility <> 'PUBLIC')`,
      [decisionId],
    );
    return counted!.lines;
  }

  /** Each once under each code: its issuer may be among whom it names. */
  async draftsNamedBy(decisionId: string): Promise<NamedDraft[]> {
    return this.database.query<NamedDraft>(
      `select 'PERSON_NOT_PUBLIC' as code, p.id, count(*)::int as lines
         from awards a join people p on p.id = a.person_id
        where ${LINES} and p.record_status = 'DRAFT' and p.merged_into_id is null group by p.id
       union all
       select 'BODY_NOT_PUBLIC', o.id, count(*)::int
         from awards a join organisations o on o.id = a.organisation_id
        where ${LINES} and o.record_status = 'DRAFT' group by o.id
       union all
       select 'ISSUER_NOT_PUBLIC', o.id, 0
         from award_decisions d join organisations o on o.id = d.issuer_id where d.id = $1 and o.record_status = 'DRAFT'
        order by 1 desc, 2`,
      [decisionId],
    );
  }
}
