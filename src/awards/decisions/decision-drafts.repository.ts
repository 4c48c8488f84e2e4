import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** A record that a decision names, and that is a draft. */
export interface NamedDraft {
  code: 'ISSUER_NOT_PUBLIC' | 'PERSON_NOT_PUBLIC' | 'BODY_NOT_PUBLIC';
  id: string;
  /** Of the decision; none for its issuer, without whom the lines are seen. */
  lines: number;
}

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

  /** Each once under each code: its issuer may be among whom it names. */
  async draftsNamedBy(decisionId: string): Promise<NamedDraft[]> {
    const lines = `a.decision_id = $1 and a.state <> 'REPLACED' and a.record_status <> 'WITHDRAWN'`;
    return this.database.query<NamedDraft>(
      `select 'PERSON_NOT_PUBLIC' as code, p.id, count(*)::int as lines
         from awards a join people p on p.id = a.person_id
        where ${lines} and p.record_status = 'DRAFT' and p.merged_into_id is null group by p.id
       union all
       select 'BODY_NOT_PUBLIC', o.id, count(*)::int
         from awards a join organisations o on o.id = a.organisation_id
        where ${lines} and o.record_status = 'DRAFT' group by o.id
       union all
       select 'ISSUER_NOT_PUBLIC', o.id, 0
         from award_decisions d join organisations o on o.id = d.issuer_id where d.id = $1 and o.record_status = 'DRAFT'
        order by 1 desc, 2`,
      [decisionId],
    );
  }
}
