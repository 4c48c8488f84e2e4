import { Injectable } from '@nestjs/common';
import type { RecipientKind } from '../../../awards/vocabulary.js';
import { Database } from '../../../platform/database/database.js';
import type { HandedOver } from '../accepting-awards/handed-over-already.js';
import type { LinkId } from '../choosing/choice-rules.js';

const TABLE: Readonly<Record<LinkId | 'issuerId', { table: string; type: string }>> = {
  meetingId: { table: 'meetings', type: 'Meeting' },
  personId: { table: 'people', type: 'Person' },
  organisationId: { table: 'organisations', type: 'Organisation' },
  areaId: { table: 'areas', type: 'Area' },
  awardId: { table: 'awards', type: 'Award' },
  decisionId: { table: 'award_decisions', type: 'AwardDecision' },
  issuerId: { table: 'organisations', type: 'Organisation' },
};

export interface ListedAttendance {
  id: string;
  personId: string | null;
  namePrinted: string | null;
  delegationPrinted: string | null;
  version: number;
}

export interface ListedLine {
  id: string;
  decisionId: string;
  formId: string;
  nameKey: string;
}

/** What accepting has to know of the records that are there. */
@Injectable()
export class AcceptanceRepository {
  constructor(private readonly database: Database) {}

  /** Type of the record that an id should lead to, where there is none: of every wanted id, in one statement. */
  async missing(wanted: readonly { name: LinkId | 'issuerId'; id: string }[]): Promise<(string | null)[]> {
    if (wanted.length === 0) return [];
    const probes = wanted.map(({ name }, i) => `(select count(*) from ${TABLE[name].table} where id = $${i + 1}) = 1`);
    const [row] = await this.database.query<{ there: boolean[] }>(
      `select array[${probes.join(', ')}] as there`,
      wanted.map(({ id }) => id),
    );
    return wanted.map(({ name }, i) => (row?.there[i] ? null : TABLE[name].type));
  }

  /** Keys (`personKey`) of those of the names that somebody on record bears. */
  async namesTaken(names: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ key: string }>(
      `select distinct n.key from (select person_key(unnest($1::text[])) as key) n
        where exists (select from people p where p.name_key = n.key and p.record_status <> 'WITHDRAWN')
           or exists (select from person_names s join people p on p.id = s.person_id
                       where person_key(s.printed) = n.key and p.record_status <> 'WITHDRAWN')`,
      [names],
    );
    return new Set(rows.map(({ key }) => key));
  }

  /** Those of the bodies of which no area is on record. */
  async bodiesWithoutArea(ids: readonly string[]): Promise<Set<string>> {
    return this.idsOf(`select id from organisations where id = any($1::uuid[]) and area_id is null`, ids);
  }

  /** Those of the award lines of which no area is known. */
  async linesWithoutArea(ids: readonly string[]): Promise<Set<string>> {
    return this.idsOf(`select id from awards where id = any($1::uuid[]) and unit_area_id is null`, ids);
  }

  private async idsOf(statement: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = ids.length === 0 ? [] : await this.database.query<{ id: string }>(statement, [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  attendancesOf(meetingId: string): Promise<ListedAttendance[]> {
    return this.database.query<ListedAttendance>(
      `select id, person_id as "personId", name_printed as "namePrinted", delegation_printed as "delegationPrinted", version
         from attendances where meeting_id = $1 and record_status <> 'WITHDRAWN' order by listing_order, id`,
      [meetingId],
    );
  }

  /** Folded titles of the posts of people, by their ids. */
  async postTitlesOf(personIds: readonly string[]): Promise<Map<string, Set<string>>> {
    if (personIds.length === 0) return new Map();
    const rows = await this.database.query<{ personId: string; keys: string[] }>(
      `select person_id as "personId", array_agg(fold_vi(title_printed)) as keys from posts
        where person_id = any($1) and record_status <> 'WITHDRAWN' group by person_id`,
      [personIds],
    );
    return new Map(rows.map(({ personId, keys }) => [personId, new Set(keys)]));
  }

  linesOf(decisionIds: readonly string[]): Promise<ListedLine[]> {
    return this.database.query<ListedLine>(
      `select id, decision_id as "decisionId", form_id as "formId", fold_vi(recipient_name_printed) as "nameKey"
         from awards where decision_id = any($1) and recipient_name_printed is not null
          and record_status <> 'WITHDRAWN' and state <> 'REPLACED'`,
      [decisionIds],
    );
  }

  /** Kinds of recipients of award lines, by their ids. */
  async kindsOf(awardIds: readonly string[]): Promise<Map<string, RecipientKind>> {
    if (awardIds.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; kind: RecipientKind }>(
      'select id, recipient_kind as kind from awards where id = any($1)',
      [awardIds],
    );
    return new Map(rows.map(({ id, kind }) => [id, kind]));
  }

  /** Days of meetings, by their ids. */
  async heldOn(meetingIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; day: string }>(
      `select id, coalesce(held_to, held_from) as day from meetings where id = any($1)`,
      [meetingIds],
    );
    return new Map(rows.map(({ id, day }) => [id, day]));
  }

  /** What was handed over at meetings, by form. */
  handedOverAt(meetingIds: readonly string[]): Promise<HandedOver[]> {
    return this.database.query<HandedOver>(
      `select p.id, p.meeting_id as "meetingId", f.id as "formId", f.name_vi as form,
              array_remove(array_agg(distinct g.printed), null) as grantors,
              array(select t.name_printed from presentation_presenters s join attendances t on t.id = s.attendance_id
                     where s.presentation_id = p.id and t.name_printed is not null order by s.ordinal) as presenters
         from presentations p join presentation_items i on i.presentation_id = p.id and i.withdrawn_at is null
         left join awards a on a.id = i.award_id left join claims c on c.id = i.claim_id
         join award_forms f on f.id = coalesce(a.form_id, c.form_id)
         left join award_decisions d on d.id = a.decision_id
         left join organisations o on o.id = coalesce(a.grantor_id, d.issuer_id)
         left join lateral unnest(coalesce(c.grantors_printed, array[o.name, a.grantor_printed])) g (printed) on true
        where p.meeting_id = any($1) and p.record_status <> 'WITHDRAWN' and i.manner <> 'ABSENT'
        group by p.id, f.id, f.name_vi order by p.id`,
      [meetingIds],
    );
  }
}
