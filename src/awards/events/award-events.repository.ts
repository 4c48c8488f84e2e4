import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { changed, newId } from '../../platform/database/editable-record.js';
import { updateVersioned } from '../../platform/database/versioned.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { Award } from '../award.entity.js';
import { AwardDecision } from '../decisions/award-decision.entity.js';
import { AWARD_STATE, type AwardEventKind } from '../vocabulary.js';
import { AwardEvent, NOT_WITHDRAWN } from './award-event.entity.js';

/** Rows a statement; PostgreSQL takes 65,535 parameters. */
const BATCH = 1000;
/** Before every id. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class AwardEventsRepository {
  constructor(private readonly database: Database) {}

  /**
   * The decision that is acted on, and the one that says so, held until the transaction ends, in the order of their ids. Whoever
   * locks lines, too, locks decisions first, as acts on decisions do.
   */
  async lockDecisions(ids: { touched?: string; by?: string }): Promise<Map<string, AwardDecision>> {
    const found = new Map<string, AwardDecision>();
    for (const id of [...new Set(Object.values(ids))].toSorted()) {
      const mode = id === ids.touched ? 'pessimistic_write' : 'pessimistic_read';
      const decision = await this.database.manager.findOne(AwardDecision, { where: { id }, lock: { mode } });
      if (decision) found.set(id, decision);
    }
    return found;
  }

  /** The annulled decisions of these lines, locked: with one of its lines a decision comes back into force. */
  async lockAnnulledDecisionsOf(awardIds: readonly string[]): Promise<void> {
    await this.database.query(
      `select from award_decisions where status = 'ANNULLED' and id in (select decision_id from awards where id = any($1))
        order by id for update`,
      [awardIds],
    );
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

  /** The same of all lines of a decision that were neither replaced nor undone, a page at a time: there may be more than fit into memory. */
  async *lockLinesOf(decisionId: string): AsyncGenerator<Award[]> {
    for (let last = NO_ID; ;) {
      const rows = await this.database.manager.find(Award, {
        where: { decisionId, undoneAt: IsNull(), id: MoreThan(last) },
        order: { id: 'ASC' },
        take: BATCH,
        lock: { mode: 'pessimistic_write' },
      });
      const end = rows.at(-1);
      if (!end) return;
      const lines = rows.filter(({ state }) => state !== AWARD_STATE.REPLACED);
      if (lines.length > 0) yield lines;
      last = end.id;
    }
  }

  /** One of these forms that has no such class, if any. */
  async formWithoutClass(
    formIds: readonly string[],
    awardClass: string,
  ): Promise<{ nameVi: string; nameEn: string } | undefined> {
    const rows = await this.database.query<{ nameVi: string; nameEn: string }>(
      `select name_vi as "nameVi", name_en as "nameEn" from award_forms
        where id = any($1::uuid[]) and $2 <> all(classes) limit 1`,
      [formIds, awardClass],
    );
    return rows[0];
  }

  /** Earlier events by award that were not withdrawn, in the order in which they were recorded. */
  async eventsOf(awardIds: readonly string[]): Promise<Map<string, AwardEvent[]>> {
    const rows = await this.database.manager
      .createQueryBuilder(AwardEvent, 'e')
      .where('e.award_id = any(:ids) and e.withdrawn_at is null', { ids: awardIds })
      .orderBy('e.ordinal')
      .getMany();
    const byAward = new Map<string, AwardEvent[]>();
    for (const row of rows) byAward.set(row.awardId, [...(byAward.get(row.awardId) ?? []), row]);
    return byAward;
  }

  /** One event a line. */
  newEvents(
    awards: readonly Award[],
    event: Pick<AwardEvent, 'actId' | 'kind' | 'decisionId' | 'effectiveOn' | 'reason' | 'after'>,
  ): AwardEvent[] {
    const viewer = currentViewer();
    return awards.map((award) => ({
      ...event,
      id: newId(),
      awardId: award.id,
      before: null,
      ...NOT_WITHDRAWN,
      createdAt: new Date(),
      createdBy: viewer.kind === 'STAFF' ? viewer.id : null,
    }));
  }

  async insert(events: readonly AwardEvent[]): Promise<void> {
    await this.database.manager.insert(AwardEvent, events as never);
  }

  async updateAwards(awards: readonly Award[]): Promise<void> {
    await this.database.query(
      `update awards a set state = n.state, corrected = n.corrected, unit_organisation_id = n.unit, unit_area_id = n.area,
              position_class = n.position_class, version = n.version, changed_at = n.changed_at, changed_by = n.changed_by
         from jsonb_to_recordset($1::jsonb) as n(id uuid, state text, corrected jsonb, unit uuid, area uuid, position_class text,
                                                 version integer, changed_at timestamptz, changed_by uuid)
        where a.id = n.id`,
      [
        JSON.stringify(
          awards.map(({ id, state, corrected, version, changedAt, changedBy, ...home }) => ({
            id,
            state,
            corrected,
            unit: home.unitOrganisationId,
            area: home.unitAreaId,
            position_class: home.positionClass,
            version,
            changed_at: changedAt,
            changed_by: changedBy,
          })),
        ),
      ],
    );
  }

  /** Which of these lines of a decision were annulled in one act, the last that annulled any line of it. */
  async annulledTogether(decisionId: string, awardIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ award_id: string }>(
      `select e.award_id from award_events e join awards a on a.id = e.award_id
        where a.decision_id = $1 and e.award_id = any($2) and e.kind = 'ANNULLED' and e.withdrawn_at is null and e.act_id = (
          select l.act_id from award_events l join awards b on b.id = l.award_id
           where b.decision_id = $1 and l.kind = 'ANNULLED' and l.withdrawn_at is null order by l.ordinal desc limit 1)`,
      [decisionId, awardIds],
    );
    return new Set(rows.map((row) => row.award_id));
  }

  /**
   * A decision that was annulled as a whole is annulled; as soon as one of its lines stands again, it is in force.
   * Answers what became of each decision that changed.
   */
  async followDecisions(
    decisionIds: readonly string[],
    kind: AwardEventKind,
    whole: AwardDecision | null,
  ): Promise<{ before: AwardDecision; after: AwardDecision }[]> {
    const changes: { before: AwardDecision; after: AwardDecision }[] = [];
    for (const before of await this.decisionsThatFollow(decisionIds, kind, whole)) {
      const status = kind === 'ANNULLED' ? 'ANNULLED' : 'GRANTED';
      const after = { ...before, status, ...changed(before) } as const;
      await updateVersioned(this.database.manager, AwardDecision, before.id, after);
      changes.push({ before, after });
    }
    return changes;
  }

  private async decisionsThatFollow(
    ids: readonly string[],
    kind: AwardEventKind,
    whole: AwardDecision | null,
  ): Promise<AwardDecision[]> {
    if (kind === 'ANNULLED') return whole ? [whole] : [];
    if (kind !== 'RESTORED') return [];
    return this.database.manager.find(AwardDecision, {
      where: { id: In([...ids]), status: 'ANNULLED' },
      order: { id: 'ASC' },
    });
  }
}
