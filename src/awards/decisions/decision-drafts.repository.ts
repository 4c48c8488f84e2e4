import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { hiddenOfDecision, linesOf, type WhatHides } from './decision-hidden.js';

/** A record that a decision names, and that is a draft; its issuer is a body, too. */
export interface NamedDraft {
  of: 'PERSON' | 'BODY';
  id: string;
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

  /** What the public does not see of it as it stands now. */
  async whatHides(decisionId: string): Promise<WhatHides[]> {
    const [found] = await this.database.query<{ hidden: WhatHides[] }>(
      `select ${hiddenOfDecision('d')} as hidden from award_decisions d where d.id = $1`,
      [decisionId],
    );
    return found!.hidden;
  }

  /** Each once: its issuer may be among whom it names. */
  async draftsNamedBy(decisionId: string): Promise<NamedDraft[]> {
    return this.database.query<NamedDraft>(
      `select 'PERSON' as of, p.id
         from awards a join people p on p.id = a.person_id
        where ${LINES} and p.record_status = 'DRAFT' and p.merged_into_id is null
       union
       select 'BODY', o.id
         from awards a join organisations o on o.id = a.organisation_id
        where ${LINES} and o.record_status = 'DRAFT'
       union
       select 'BODY', o.id
         from award_decisions d join organisations o on o.id = d.issuer_id where d.id = $1 and o.record_status = 'DRAFT'
        order by 1 desc, 2`,
      [decisionId],
    );
  }
}
