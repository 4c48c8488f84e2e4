import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan, Not } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { Award } from './award.entity.js';
import { decisionOfAttaching, entryOfAttaching } from './attaching/attached.sql.js';
import { AwardDecision } from './decisions/award-decision.entity.js';
import { AwardEvent } from './events/award-event.entity.js';

/** Lines in memory at once. */
const LINES_AT_ONCE = 500;

@Injectable()
export class AwardsRepository {
  constructor(private readonly database: Database) {}

  /** Locked in the order of their ids, so that two acts on the same lines wait for instead of blocking each other. */
  lockAwards(ids: readonly string[]): Promise<Award[]> {
    return this.database.manager.find(Award, {
      where: { id: In([...ids]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Its recipient and whoever else is named, held before the line and in the order in which whoever merges people holds them. */
  async holdRecipientOf(awardId: string, named: readonly string[]): Promise<void> {
    await this.database.query(
      `select from people where id = (select person_id from awards where id = $1) or id = any($2) order by id for share`,
      [awardId, named],
    );
  }

  findDecision(id: string): Promise<AwardDecision | null> {
    return this.database.manager.findOneBy(AwardDecision, { id });
  }

  findDecisions(ids: readonly string[]): Promise<AwardDecision[]> {
    return this.database.manager.findBy(AwardDecision, { id: In([...new Set(ids)]) });
  }

  /** Their decisions, held before the lines, as acts on decisions do: what a line counts as follows its decision. */
  async holdDecisionsOf(awardIds: readonly string[]): Promise<void> {
    await this.database.query(
      'select from award_decisions where id in (select decision_id from awards where id = any($1)) order by id for share',
      [awardIds],
    );
  }

  async insertEvents(events: readonly AwardEvent[]): Promise<void> {
    if (events.length > 0) await this.database.manager.insert(AwardEvent, events as never);
  }

  /**
   * Lines of a decision that were not undone, in annex order, a page at a time: its list may be longer than memory is wide. All are
   * locked before the first is read, in the order of `lockAwards`, so that what an act writes back is what nobody changed meanwhile.
   */
  async *pagesOf(decisionId: string, only: { drafts?: boolean } = {}): AsyncGenerator<Award[]> {
    await this.database.query(
      'select count(*) from (select from awards where decision_id = $1 and undone_at is null order by id for update) locked',
      [decisionId],
    );
    for (let last = 0; ;) {
      const lines = await this.database.manager.find(Award, {
        where: {
          decisionId,
          undoneAt: IsNull(),
          annexOrder: MoreThan(last),
          ...(only.drafts ? { recordStatus: 'DRAFT' as const, state: Not('REPLACED' as const) } : {}),
        },
        order: { annexOrder: 'ASC' },
        take: LINES_AT_ONCE,
      });
      const end = lines.at(-1)?.annexOrder;
      if (end === undefined || end === null) return;
      yield lines;
      last = end;
    }
  }

  /** Which of these are lines of the decision. */
  async idsOf(decisionId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      'select id from awards where decision_id = $1 and id = any($2)',
      [decisionId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Its lines without an area that count for anything, in the order of `lockAwards`. */
  async withoutArea(decisionId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from awards
        where decision_id = $1 and unit_area_id is null and undone_at is null and state <> 'REPLACED' and record_status <> 'WITHDRAWN'
        order by id`,
      [decisionId],
    );
    return rows.map(({ id }) => id);
  }

  /** What putting them under the decision changed of these, as it was before; those that it made, or that it changed no more, are missing. */
  async beforeAttaching(decisionId: string, ids: readonly string[]): Promise<Map<string, Partial<Award>>> {
    const rows = await this.database.query<{ id: string; before: Partial<Award> }>(
      `select distinct on (a.id) a.id, e.before
         from awards a join audit_entries e on ${entryOfAttaching('a', 'e')}
        where a.id = any($2) and ${decisionOfAttaching('a')} = $1
        order by a.id, e.id desc`,
      [decisionId, ids],
    );
    return new Map(rows.map(({ id, before }) => [id, before]));
  }

  /** Of a proposal, with the places of what has gone to a decision since. */
  async lastAnnexOrder(decisionId: string): Promise<number> {
    const [row] = await this.database.query<{ last: number }>(
      `select greatest((select max(annex_order) from awards where decision_id = $1),
                       (select max(proposed_order) from awards where proposed_in_id = $1), 0) as last`,
      [decisionId],
    );
    return row?.last ?? 0;
  }

  /** As one parameter, whatever the number of lines: PostgreSQL takes 65,535, and building them costs more than the rows. */
  async insertAwards(awards: readonly Award[]): Promise<void> {
    if (awards.length === 0) return;
    const columns = this.columns([]);
    await this.database.query(
      `insert into awards (${columns.join(', ')})
       select ${columns.join(', ')} from jsonb_populate_recordset(null::awards, $1::jsonb)`,
      [this.asRows(awards, [])],
    );
  }

  async updateAwards(awards: readonly Award[]): Promise<void> {
    if (awards.length === 0) return;
    const columns = this.columns(NEVER_CHANGED).filter((name) => name !== 'id');
    await this.database.query(
      `update awards a set ${columns.map((name) => `${name} = n.${name}`).join(', ')}
         from jsonb_populate_recordset(null::awards, $1::jsonb) n where a.id = n.id`,
      [this.asRows(awards, NEVER_CHANGED)],
    );
  }

  private columns(except: readonly string[]): string[] {
    return this.metadata().flatMap((column) => (except.includes(column.propertyName) ? [] : [column.databaseName]));
  }

  private asRows(awards: readonly Award[], except: readonly string[]): string {
    const columns = this.metadata().filter((column) => !except.includes(column.propertyName));
    return JSON.stringify(
      awards.map((award) =>
        Object.fromEntries(columns.map((column) => [column.databaseName, award[column.propertyName as keyof Award]])),
      ),
    );
  }

  private metadata() {
    return this.database.dataSource.getMetadata(Award).columns.filter(({ isInsert }) => isInsert);
  }
}

const NEVER_CHANGED: readonly string[] = ['createdAt', 'createdBy'];
