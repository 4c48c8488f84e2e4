import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { ImportRow } from '../import-row.entity.js';
import { COMMITTED, ImportRowsRepository } from '../import-rows.repository.js';
import { IMPORT_VERDICT } from '../vocabulary.js';

/** Of one recipient: no list has so many columns of forms. */
const MOST_LINES = 256;

/** Rows to be written that are linked to nobody, and how many of them may be recorded as new people at once. */
export interface UnlinkedCount {
  count: number;
  canBeNew: number;
  /** Of groups and enterprises: one body of the name is proposed. */
  proposed: number;
}

/** Whose the rows of a list are: of somebody on record, of somebody new, of nobody yet. */
@Injectable()
export class RowRecipients {
  constructor(
    private readonly database: Database,
    private readonly rows: ImportRowsRepository,
  ) {}

  async countUnlinked(batchId: string): Promise<UnlinkedCount> {
    const [counts] = await this.database.query<UnlinkedCount>(
      `select count(*)::int as count, (count(*) filter (where ${CAN_BE_NEW} and n <= 1))::int as "canBeNew",
              (count(*) filter (where proposed_id is not null))::int as proposed
         from (${INDIVIDUALS_BY_NAME}) r where recipient = 'PRINTED' and ${COMMITTED}`,
      [batchId],
    );
    return counts ?? { count: 0, canBeNew: 0, proposed: 0 };
  }

  /** Rows of individuals, linked to nobody, who have no namesake on record nor in the list, after an ordinal. */
  async unmatched(batchId: string, ordinal: number, count: number): Promise<ImportRow[]> {
    const found = await this.database.query<{ id: string }>(
      `select id from (${INDIVIDUALS_BY_NAME}) r
        where ordinal > $2 and recipient = 'PRINTED' and ${COMMITTED} and ${CAN_BE_NEW} and n <= 1 order by ordinal limit $3`,
      [batchId, ordinal, count],
    );
    return this.rows.findRows(
      batchId,
      found.map(({ id }) => id),
    );
  }

  /** All lines of recipients that have several, by the places of their first ones. */
  async linesOf(batchId: string, firsts: readonly number[]): Promise<ImportRow[]> {
    const found = await this.database.query<{ id: string }>(
      `select r.id from unnest($2::int[]) f(first)
         join import_rows r on r.batch_id = $1 and r.ordinal between f.first and f.first + ${MOST_LINES}
          and r.ordinal - coalesce((r.as_read ->> 'again')::int, 0) = f.first`,
      [batchId, firsts],
    );
    return this.rows.findRows(
      batchId,
      found.map(({ id }) => id),
    );
  }

  /** People to be recorded with the commit: one for a recipient, however many lines it has. */
  newPeople(batchId: string): Promise<{ id: string; name: string }[]> {
    return this.database.query(
      `select person_id as id, (array_agg(name_printed order by ordinal))[1] as name from import_rows
        where batch_id = $1 and recipient = 'NEW_PERSON' and ${COMMITTED} group by person_id order by min(ordinal)`,
      [batchId],
    );
  }
}

/** The rows of a batch, each with how many included individuals have its name; one who has several lines is one. */
const INDIVIDUALS_BY_NAME = `select *, count(*) filter (where choice = 'INCLUDE' and line ->> 'recipientKind' = 'INDIVIDUAL' and not as_read ? 'again')
  over (partition by name_key) as n from import_rows where batch_id = $1`;
const CAN_BE_NEW = `line ->> 'recipientKind' = 'INDIVIDUAL'
  and not codes && array['${IMPORT_VERDICT.LIKELY_PERSON_ON_RECORD}', '${IMPORT_VERDICT.NAMESAKE_ON_RECORD}']`;
