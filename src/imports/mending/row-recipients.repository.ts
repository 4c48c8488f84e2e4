import type { MinorSign } from '../../people/minors/vocabulary.js';
import type { Visibility } from '../../people/vocabulary.js';
import { Injectable } from '@nestjs/common';
import type { AwardDraft } from '../../awards/lines/bulk-lines.service.js';
import { Database } from '../../platform/database/database.js';
import type { ImportRow } from '../rows/import-row.entity.js';
import { COMMITTED, ImportRowsRepository } from '../rows/import-rows.repository.js';
import { IMPORT_VERDICT } from '../vocabulary.js';

/** Of one recipient: no list has so many columns of forms. */
const MOST_LINES = 256;

/** Rows to be written that are linked to nobody, and how many of them may be recorded as new people at once. */
export interface UnlinkedCount {
  count: number;
  canBeNew: number;
  /** Of groups and enterprises: one body of the name is proposed. */
  proposed: number;
  /** Of these, no body on record ever bore the name: they may be recorded as new ones at once. */
  canBeBodies: number;
}

/** An included row for which a new person was chosen. */
export interface NewPersonRow {
  ordinal: number;
  sheetRow: number;
  name: string;
  personId: string;
  likelySeen: string[] | null;
  line: AwardDraft;
}

/** Hidden as soon as one of their lines is. */
export interface NewPerson {
  id: string;
  name: string;
  visibility: Visibility;
  minorSign: MinorSign | null;
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
              (count(*) filter (where proposed_id is not null))::int as proposed,
              (count(*) filter (where ${CAN_BE_BODY}))::int as "canBeBodies"
         from (${BY_NAME}) r where recipient = 'PRINTED' and ${COMMITTED}`,
      [batchId],
    );
    return counts ?? { count: 0, canBeNew: 0, proposed: 0, canBeBodies: 0 };
  }

  /** Rows of individuals, linked to nobody, who have no namesake on record nor in the list, after an ordinal. */
  async unmatched(batchId: string, ordinal: number, count: number): Promise<ImportRow[]> {
    const found = await this.database.query<{ id: string }>(
      `select id from (${BY_NAME}) r
        where ordinal > $2 and recipient = 'PRINTED' and ${COMMITTED} and ${CAN_BE_NEW} and n <= 1 order by ordinal limit $3`,
      [batchId, ordinal, count],
    );
    return this.rows.findRows(
      batchId,
      found.map(({ id }) => id),
    );
  }

  /** Ids of rows of groups and enterprises, linked to nothing, that may be recorded as new bodies. */
  async canBeBodies(batchId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from (${BY_NAME}) r
        where recipient = 'PRINTED' and ${COMMITTED} and ${CAN_BE_BODY} order by ordinal`,
      [batchId],
    );
    return rows.map(({ id }) => id);
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

  /** Rows to be committed whose recipient is a new person, after an ordinal. */
  newPersonRows(batchId: string, ordinal: number, count: number): Promise<NewPersonRow[]> {
    return this.database.query(
      `select ordinal, sheet_row as "sheetRow", name_printed as name, person_id as "personId", likely_seen as "likelySeen", line
         from import_rows where batch_id = $1 and ordinal > $2 and recipient = 'NEW_PERSON' and ${COMMITTED}
        order by ordinal limit $3`,
      [batchId, ordinal, count],
    );
  }

  /** Ids of all rows of these, who are to be recorded with the commit. */
  async rowsOfNewPeople(batchId: string, personIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from import_rows
        where batch_id = $1 and person_id = any($2) and recipient = 'NEW_PERSON' order by ordinal`,
      [batchId, personIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Whom these rows' new people likely are, and somebody chose to record them all the same. */
  async writeLikelySeen(seen: readonly { id: string; likelySeen: readonly string[] | null }[]): Promise<void> {
    await this.database.query(
      `update import_rows r set likely_seen = n."likelySeen"
         from jsonb_to_recordset($1::jsonb) as n(id uuid, "likelySeen" uuid[]) where r.id = n.id`,
      [JSON.stringify(seen)],
    );
  }

  /** People to be recorded with the commit: one for a recipient, however many lines it has. */
  newPeople(batchId: string): Promise<NewPerson[]> {
    return this.database.query(
      `select person_id as id, (array_agg(name_printed order by ordinal))[1] as name,
              coalesce(min(line ->> 'nameVisibility') filter (where line ->> 'nameVisibility' <> 'PUBLIC'), 'PUBLIC') as visibility,
              min(line ->> 'minorSign') as "minorSign" from import_rows
        where batch_id = $1 and recipient = 'NEW_PERSON' and ${COMMITTED} group by person_id order by min(ordinal)`,
      [batchId],
    );
  }
}

/**
 * The rows of a batch, each with how many included individuals (`n`), or bodies without an area (`b`), have its name; who has
 * several lines is one.
 */
const BY_NAME = `select *,
    count(*) filter (where choice = 'INCLUDE' and line ->> 'recipientKind' = 'INDIVIDUAL' and not as_read ? 'again') over (partition by name_key) as n,
    count(*) filter (where choice = 'INCLUDE' and area_id is null and recipient_kind <> 'INDIVIDUAL' and not as_read ? 'again')
      over (partition by name_key) as b
  from import_rows where batch_id = $1`;
const CAN_BE_NEW = `line ->> 'recipientKind' = 'INDIVIDUAL'
  and not codes && array['${IMPORT_VERDICT.LIKELY_PERSON_ON_RECORD}', '${IMPORT_VERDICT.NAMESAKE_ON_RECORD}']`;
/** "UBND huyện" may be of any district. */
const CAN_BE_BODY = `recipient_kind in ('GROUP', 'ENTERPRISE') and (area_id is not null or b <= 1)
  and name_printed !~* '(^| )(tỉnh|huyện|quận|xã|phường|thị trấn|thị xã|thành phố)$'
  and not codes && array['${IMPORT_VERDICT.BODY_ON_RECORD}', '${IMPORT_VERDICT.BODY_PROPOSED}', '${IMPORT_VERDICT.BODY_DISSOLVED}']`;
