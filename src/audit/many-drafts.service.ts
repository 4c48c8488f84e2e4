import { Injectable } from '@nestjs/common';
import { Any, type EntityTarget } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { changed, type EditableRecord, newRecord, RECORD_STATUS } from '../platform/database/editable-record.js';
import { Audit } from './audit.service.js';

/** Often enough for the limit of one statement's time, seldom enough to cost nothing. */
const DRAFTS_AT_ONCE = 2000;

type Becoming = typeof RECORD_STATUS.CONFIRMED | typeof RECORD_STATUS.WITHDRAWN;

/**
 * Drafts by the thousand, made public or taken back by one act: statements over sets of them, and for each an entry of its own
 * under the act's name. What is public, or withdrawn already, is left. Scope is for the caller to check.
 */
@Injectable()
export class ManyDrafts {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Answers whom it made public. `may` is asked of each draft once it is held. */
  confirm<Row extends EditableRecord>(
    act: string,
    entity: EntityTarget<Row>,
    ids: readonly string[],
    may?: (draft: Row) => boolean,
  ): Promise<string[]> {
    return this.become(RECORD_STATUS.CONFIRMED, { act }, entity, ids, may);
  }

  /** Answers whom it took back. */
  takeBack<Row extends EditableRecord>(
    why: { act: string; reason: string },
    entity: EntityTarget<Row>,
    ids: readonly string[],
  ): Promise<string[]> {
    return this.become(RECORD_STATUS.WITHDRAWN, why, entity, ids);
  }

  private async become<Row extends EditableRecord>(
    recordStatus: Becoming,
    why: { act: string; reason?: string },
    entity: EntityTarget<Row>,
    ids: readonly string[],
    may: (draft: Row) => boolean = () => true,
  ): Promise<string[]> {
    const done: string[] = [];
    const inOrder = [...new Set(ids)].sort();
    for (let at = 0; at < inOrder.length; at += DRAFTS_AT_ONCE) {
      const held = await this.hold(entity, inOrder.slice(at, at + DRAFTS_AT_ONCE));
      const rows = held.filter(may);
      if (rows.length === 0) continue;
      await this.write(recordStatus, entity, rows);
      await this.tell(recordStatus, why, entity, rows);
      done.push(...rows.map(({ id }) => id));
    }
    return done;
  }

  /** Against other changes until the end of the transaction, always in the same order. */
  private async hold<Row extends EditableRecord>(entity: EntityTarget<Row>, ids: readonly string[]): Promise<Row[]> {
    return (await this.database.manager.find(entity as EntityTarget<EditableRecord>, {
      where: { id: Any(ids), recordStatus: RECORD_STATUS.DRAFT },
      order: { id: 'ASC' },
      lock: { mode: 'for_no_key_update' },
    })) as Row[];
  }

  private async write(
    recordStatus: Becoming,
    entity: EntityTarget<EditableRecord>,
    rows: readonly EditableRecord[],
  ): Promise<void> {
    const { changedAt, changedBy } = changed(newRecord());
    await this.database.manager
      .createQueryBuilder()
      .update(entity)
      .set({ recordStatus, version: () => 'version + 1', changedAt, changedBy })
      .where({ id: Any(rows.map(({ id }) => id)) })
      .execute();
  }

  private async tell(
    recordStatus: Becoming,
    why: { act: string; reason?: string },
    entity: EntityTarget<EditableRecord>,
    rows: readonly EditableRecord[],
  ): Promise<void> {
    const { name: subjectType } = this.database.dataSource.getMetadata(entity);
    const sql =
      `select d.id as subject_id, jsonb_build_object('recordStatus', 'DRAFT', 'version', d.version) as before, ` +
      `jsonb_build_object('recordStatus', $3::text, 'version', d.version + 1) as after from unnest($1::uuid[], $2::integer[]) as d (id, version)`;
    const parameters = [rows.map(({ id }) => id), rows.map(({ version }) => version), recordStatus];
    await this.audit.recordAll({ ...why, subjectType }, { sql, parameters }, rows.length);
  }
}
