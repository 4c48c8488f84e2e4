import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { changed, newId } from '../../platform/database/editable-record.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { Award } from '../award.entity.js';
import { AwardDecision } from '../decisions/award-decision.entity.js';
import type { AwardEventKind } from '../vocabulary.js';
import { AwardEvent } from './award-event.entity.js';

/** Rows a statement; PostgreSQL takes 65,535 parameters. */
const BATCH = 1000;

@Injectable()
export class AwardEventsRepository {
  constructor(private readonly database: Database) {}

  findDecision(id: string): Promise<AwardDecision | null> {
    return this.database.manager.findOneBy(AwardDecision, { id });
  }

  /** Locked in the order of their ids, so that two acts on the same lines wait for instead of blocking each other. */
  async lockAwards(ids: readonly string[]): Promise<Map<string, Award>> {
    const rows = await this.database.manager.find(Award, {
      where: { id: In([...ids]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    return new Map(rows.map((row) => [row.id, row]));
  }

  async lockLinesOf(decisionId: string): Promise<Award[]> {
    const rows = await this.database.manager.find(Award, {
      where: { decisionId },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    return rows.filter(({ state }) => state !== 'REPLACED');
  }

  /** Earlier events by award, in the order in which they were recorded. */
  async eventsOf(awardIds: readonly string[]): Promise<Map<string, AwardEvent[]>> {
    const rows = await this.database.manager
      .createQueryBuilder(AwardEvent, 'e')
      .where('e.award_id = any(:ids)', { ids: awardIds })
      .orderBy('e.ordinal')
      .getMany();
    const byAward = new Map<string, AwardEvent[]>();
    for (const row of rows) byAward.set(row.awardId, [...(byAward.get(row.awardId) ?? []), row]);
    return byAward;
  }

  /** One event a line, all of one act. */
  newEvents(
    awards: readonly Award[],
    event: Pick<AwardEvent, 'kind' | 'decisionId' | 'effectiveOn' | 'reason' | 'after'>,
  ): AwardEvent[] {
    const viewer = currentViewer();
    const actId = newId();
    return awards.map((award) => ({
      ...event,
      id: newId(),
      actId,
      awardId: award.id,
      before: null,
      createdAt: new Date(),
      createdBy: viewer.kind === 'STAFF' ? viewer.id : null,
    }));
  }

  async insert(events: readonly AwardEvent[]): Promise<void> {
    for (let i = 0; i < events.length; i += BATCH)
      await this.database.manager.insert(AwardEvent, events.slice(i, i + BATCH) as never);
  }

  async updateAwards(awards: readonly Award[]): Promise<void> {
    await this.database.query(
      `update awards a set state = n.state, corrected = n.corrected, version = n.version, changed_at = n.changed_at, changed_by = n.changed_by
         from jsonb_to_recordset($1::jsonb) as n(id uuid, state text, corrected jsonb, version integer, changed_at timestamptz, changed_by uuid)
        where a.id = n.id`,
      [
        JSON.stringify(
          awards.map(({ id, state, corrected, version, changedAt, changedBy }) => ({
            id,
            state,
            corrected,
            version,
            changed_at: changedAt,
            changed_by: changedBy,
          })),
        ),
      ],
    );
  }

  /** A decision of which all lines were annulled, or restored, at once is annulled or in force as a whole. */
  async followDecision(id: string, kind: AwardEventKind): Promise<void> {
    const status = kind === 'ANNULLED' ? 'ANNULLED' : kind === 'RESTORED' ? 'GRANTED' : undefined;
    if (!status) return;
    const decision = await this.database.manager.findOneByOrFail(AwardDecision, { id });
    await this.database.manager.update(AwardDecision, { id }, { status, ...changed(decision) });
  }
}
