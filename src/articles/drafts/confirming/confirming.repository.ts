import { Injectable } from '@nestjs/common';
import type { RecipientKind } from '../../../awards/vocabulary.js';
import { Database } from '../../../platform/database/database.js';
import type { PartOutcome } from '../drafts.repository.js';
import type { DRAFT_HIDES } from '../accepting/acceptance-messages.js';

/** A record that accepting did not make, and that what it made names. */
export interface NamedDraft {
  code: keyof typeof DRAFT_HIDES;
  id: string;
  version: number;
  name: string;
}

export interface HiddenPerson {
  attendanceId: string;
  name: string;
  isDraft: boolean;
}

/** An award line of which nobody knows when it was granted. */
export interface UndatedLine {
  id: string;
  namePrinted: string | null;
  recipientKind: RecipientKind;
  quantity: number | null;
}

/** What confirming has to know of what accepting made and linked. */
@Injectable()
export class ConfirmingRepository {
  constructor(private readonly database: Database) {}

  /** Drafts among records of one table, with the version that they are at. */
  drafts(
    table: 'organisations' | 'meetings' | 'award_decisions' | 'awards',
    ids: readonly string[],
  ): Promise<{ id: string; version: number }[]> {
    return this.database.query<{ id: string; version: number }>(
      `select id, version from ${table} where id = any($1) and record_status = 'DRAFT' order by id`,
      [ids],
    );
  }

  /** Drafts that records of a draft name, among people, their posts and bodies. */
  draftsNamed(ids: (name: keyof PartOutcome['of']) => string[]): Promise<NamedDraft[]> {
    return this.database.query<NamedDraft>(
      `with awarded as materialized (select person_id, organisation_id, grantor_id from awards where id = any($3)),
         named as materialized (
           select unnest($1::uuid[]) as id union select person_id from awarded
            union select person_id from attendances where id = any($2)),
         bodies as materialized (
           select unnest($6::uuid[]) as id union select organisation_id from awarded union select grantor_id from awarded
            union select organisation_id from meeting_organisers where meeting_id = any($4)
            union select organisation_id from claim_grantors where claim_id = any($5))
       select 'PERSON_NOT_PUBLIC' as code, id, version, display_name as name from people
        where id in (select id from named) and record_status = 'DRAFT' and merged_into_id is null
       union all
       select 'POST_NOT_PUBLIC', id, version, title_printed from posts
        where person_id in (select id from named) and record_status = 'DRAFT'
       union all
       select 'BODY_NOT_PUBLIC', id, version, name from organisations
        where id in (select id from bodies) and record_status = 'DRAFT'
       order by 1, 2`,
      [ids('personId'), ids('attendanceId'), ids('awardId'), ids('meetingId'), ids('claimId'), ids('organisationId')],
    );
  }

  /** Who of a list stays hidden from the public, because the person is not confirmed. */
  hiddenPeople(attendanceIds: readonly string[]): Promise<HiddenPerson[]> {
    return this.database.query<HiddenPerson>(
      `select a.id as "attendanceId", p.display_name as name, p.record_status = 'DRAFT' as "isDraft"
         from attendances a join people p on p.id = a.person_id
        where a.id = any($1) and a.record_status = 'CONFIRMED' and p.record_status <> 'CONFIRMED' order by a.id`,
      [attendanceIds],
    );
  }

  /** Drafts at these meetings, decisions and articles. */
  left(ids: readonly string[]): Promise<{ id: string; attendances: number; lines: number; claims: number }[]> {
    return this.database.query(
      `select id, count(*) filter (where kind = 'ATTENDANCE')::int as attendances,
              count(*) filter (where kind = 'LINE')::int as lines, count(*) filter (where kind = 'CLAIM')::int as claims
         from (select meeting_id as id, 'ATTENDANCE' as kind from attendances
                where meeting_id = any($1) and record_status = 'DRAFT'
               union all select decision_id, 'LINE' from awards
                where decision_id = any($1) and record_status = 'DRAFT' and state <> 'REPLACED'
               union all select article_id, 'CLAIM' from claims
                where article_id = any($1) and record_status = 'DRAFT') left_there
        group by id order by id`,
      [ids],
    );
  }

  /** Those of the lines that are in the figures of no year: granted, nobody knows when. */
  withoutDay(awardIds: readonly string[]): Promise<UndatedLine[]> {
    return this.database.query<UndatedLine>(
      `select id, recipient_name_printed as "namePrinted", recipient_kind as "recipientKind", quantity
         from awards
        where id = any($1) and granted_on is null and record_status <> 'WITHDRAWN' and state not in ('REPLACED', 'PROPOSED')
        order by id`,
      [awardIds],
    );
  }
}
