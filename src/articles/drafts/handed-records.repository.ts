import { Injectable } from '@nestjs/common';
import { Any, type EntityTarget } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { changed, type EditableRecord, newRecord } from '../../platform/database/editable-record.js';
import { OUTCOME_TABLES } from './drafts.repository.js';

/** A record that a body keeps, with what it is part of where it is part of something. */
export type Handed = EditableRecord & { keptById: string | null; meetingId?: string; decisionId?: string | null };

/** The ids of what acceptances of a draft made, and nobody undid. */
export interface MadeOfDraft {
  meetings: string[];
  presentations: string[];
  decisions: string[];
  awards: string[];
}

@Injectable()
export class HandedRecordsRepository {
  constructor(private readonly database: Database) {}

  async madeOf(draftId: string): Promise<MadeOfDraft> {
    const ids = (column: string) => `coalesce(array_agg(o.${column}) filter (where o.${column} is not null), '{}')`;
    const rows = await this.database.query<MadeOfDraft>(
      `select ${ids('meeting_id')} as meetings, ${ids('presentation_id')} as presentations,
              ${ids('decision_id')} as decisions, ${ids('award_id')} as awards
         from article_draft_outcomes o join article_draft_acceptances a on a.id = o.acceptance_id and a.undone_at is null
        where o.draft_id = $1 and o.made`,
      [draftId],
    );
    return rows[0]!;
  }

  /** Against other changes until the end of the transaction, always in the same order. */
  holdDrafts(entity: EntityTarget<Handed>, ids: readonly string[]): Promise<Handed[]> {
    return this.database.manager.find(entity, {
      where: { id: Any(ids), recordStatus: 'DRAFT' as const },
      order: { id: 'ASC' },
      lock: { mode: 'for_no_key_update' },
    });
  }

  /** Undoing an acceptance goes by the version that it left, which goes up with the record's unless somebody else changed that. Answers what the records are. */
  async keepAt(entity: EntityTarget<Handed>, rows: readonly Handed[], keptById: string): Promise<string> {
    const { name, tableName } = this.database.dataSource.getMetadata(entity);
    const { changedAt, changedBy } = changed(newRecord());
    await this.database.manager
      .createQueryBuilder()
      .update(entity)
      .set({ keptById, version: () => 'version + 1', changedAt, changedBy })
      .where({ id: Any(rows.map(({ id }) => id)) })
      .execute();
    const [column] = Object.entries(OUTCOME_TABLES).find(([, table]) => table === tableName) ?? [];
    if (column !== undefined)
      await this.database.query(
        `update article_draft_outcomes o set version = o.version + 1
           from unnest($1::uuid[], $2::integer[]) as r (id, version) where o.${column} = r.id and o.version = r.version`,
        [rows.map(({ id }) => id), rows.map(({ version }) => version)],
      );
    return name;
  }
}
