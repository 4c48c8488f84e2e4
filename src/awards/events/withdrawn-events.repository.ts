import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { changed } from '../../platform/database/editable-record.js';
import { updateVersioned } from '../../platform/database/versioned.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { Award } from '../award.entity.js';
import { AwardDecision } from '../decisions/award-decision.entity.js';
import type { AwardEventKind } from '../vocabulary.js';
import { AwardEvent } from './award-event.entity.js';
import type { Home } from './corrected-home.service.js';

/** Rows a statement. */
const BATCH = 1000;
const NO_ID = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class WithdrawnEventsRepository {
  constructor(private readonly database: Database) {}

  findEvent(id: string): Promise<AwardEvent | null> {
    return this.database.manager.findOneBy(AwardEvent, { id });
  }

  /** Held until the transaction ends, before their lines are, in the order of their ids; answers which. `awardId` null: of all lines of the act. */
  async lockDecisionsOf(actId: string, awardId: string | null): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from award_decisions
        where id in (select a.decision_id from award_events e join awards a on a.id = e.award_id
                      where e.act_id = $1 and ($2::uuid is null or a.id = $2)) order by id for update`,
      [actId, awardId],
    );
    return rows.map(({ id }) => id);
  }

  /** The lines of an act that it still has an effect on, locked, a page at a time. */
  async *lockLinesOf(actId: string, awardId: string | null): AsyncGenerator<Award[]> {
    for (let last = NO_ID; ;) {
      const rows = await this.database.query<{ id: string }>(
        `select award_id as id from award_events where act_id = $1 and withdrawn_at is null and award_id > $2
            and ($3::uuid is null or award_id = $3) order by award_id limit ${BATCH}`,
        [actId, last, awardId],
      );
      const end = rows.at(-1);
      if (!end) return;
      yield await this.database.manager.find(Award, {
        where: { id: In(rows.map(({ id }) => id)) },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      last = end.id;
    }
  }

  async markWithdrawn(ids: readonly string[], reason: string): Promise<void> {
    const viewer = currentViewer();
    await this.database.manager.update(
      AwardEvent,
      { id: In([...ids]), withdrawnAt: IsNull() },
      { withdrawnAt: new Date(), withdrawnBy: viewer.kind === 'STAFF' ? viewer.id : null, withdrawnReason: reason },
    );
  }

  /** What a correction changed in the line itself, by the audit, which has one entry for each correction of a line. */
  async homeChangedBy(
    eventIds: readonly string[],
  ): Promise<Map<string, { before: Partial<Home>; after: Partial<Home> }>> {
    const rows = await this.database.query<{ awardId: string; before: Partial<Home>; after: Partial<Home> }>(
      `select v.award_id as "awardId", x.before, x.after from award_events v
        cross join lateral (
          select e.before, e.after from audit_entries e where e.subject_id = v.award_id and e.act = 'correctAward' order by e.id desc
          offset (select count(*) from award_events l where l.award_id = v.award_id and l.kind = 'CORRECTED' and l.ordinal > v.ordinal)
           limit 1) x
        where v.id = any($1) and v.kind = 'CORRECTED'`,
      [eventIds],
    );
    return new Map(rows.map(({ awardId, ...home }) => [awardId, home]));
  }

  /**
   * A decision is in force as soon as one of its lines stands; one that had been annulled as a whole, and came back with a line whose
   * restoring is withdrawn, is annulled again. Answers what became of each that changed.
   */
  async followDecisions(
    ids: readonly string[],
    kind: AwardEventKind,
  ): Promise<{ before: AwardDecision; after: AwardDecision }[]> {
    const status = kind === 'ANNULLED' ? 'GRANTED' : 'ANNULLED';
    const rows = await this.database.query<{ id: string }>(
      kind === 'ANNULLED'
        ? `select d.id from award_decisions d where d.id = any($1) and d.status = 'ANNULLED' order by d.id`
        : `select d.id from award_decisions d where d.id = any($1) and d.status = 'GRANTED' and $2 = 'RESTORED'
              and not exists (select from awards a where a.decision_id = d.id and a.state = 'GRANTED')
              and (select e.act = 'restoreAwards' and e.before ->> 'status' = 'ANNULLED' from audit_entries e
                    where e.subject_id = d.id and e.after ? 'status' order by e.id desc limit 1) order by d.id`,
      kind === 'ANNULLED' ? [ids] : [ids, kind],
    );
    const changes: { before: AwardDecision; after: AwardDecision }[] = [];
    for (const { id } of rows) {
      const before = await this.database.manager.findOneByOrFail(AwardDecision, { id });
      const after = { ...before, status, ...changed(before) } as const;
      await updateVersioned(this.database.manager, AwardDecision, id, after);
      changes.push({ before, after });
    }
    return changes;
  }
}
