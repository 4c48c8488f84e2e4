import { Injectable } from '@nestjs/common';
import { BodyReferences } from '../../../organisations/body-references.service.js';
import { personReferences } from '../../../people/person-references.js';
import { Database } from '../../../platform/database/database.js';
import type { RecordStatus } from '../../../platform/database/editable-record.js';

export interface StandingRecord {
  type: string;
  id: string;
  version: number | null;
  recordStatus: RecordStatus | null;
  label: string;
  /** Where the label is of a day: of which, as YYYY, YYYY-MM or YYYY-MM-DD. */
  day: string | null;
  /** null: no body's, so every reader's. */
  keptById: string | null;
}

const OWN = 'r.kept_by_id';

/** Of each type the table and what tells a row `r` of it from others. */
const TABLES: Readonly<Record<string, { table: string; label: string; day?: string; plain?: boolean; kept?: string }>> =
  {
    Presentation: {
      table: 'presentations',
      kept: OWN,
      label: '(select m.title from meetings m where m.id = r.meeting_id)',
      day: '(select m.held_from from meetings m where m.id = r.meeting_id)',
    },
    Award: {
      table: 'awards',
      kept: OWN,
      label: `concat_ws(': ', (select f.name_vi from award_forms f where f.id = r.form_id), r.recipient_name_printed)`,
    },
    AwardEvent: {
      table: 'award_events',
      label: 'r.kind',
      plain: true,
      kept: '(select a.kept_by_id from awards a where a.id = r.award_id)',
    },
    AwardDecision: { table: 'award_decisions', label: `concat_ws(': ', r.number_printed, r.subject)`, kept: OWN },
    Claim: {
      table: 'claims',
      label: 'left(r.quote, 160)',
      kept: '(select t.kept_by_id from articles t where t.id = r.article_id)',
    },
    Attendance: {
      table: 'attendances',
      kept: '(select m.kept_by_id from meetings m where m.id = r.meeting_id)',
      label: `coalesce(r.name_printed, (select p.display_name from people p where p.id = r.person_id), r.delegation_printed)`,
    },
    Meeting: { table: 'meetings', label: 'r.title', day: 'r.held_from', kept: OWN },
    Article: { table: 'articles', label: 'r.title', kept: OWN },
    ArticleDraft: { table: 'article_drafts', label: 'r.title', kept: OWN },
    Post: {
      table: 'posts',
      label: `concat_ws(': ', (select p.display_name from people p where p.id = r.person_id), r.title_printed)`,
    },
    Person: { table: 'people', label: 'r.display_name' },
    Organisation: { table: 'organisations', label: 'r.name' },
  };

/** Reads what stands of that which a draft became. */
@Injectable()
export class WithdrawalsOfDraftRepository {
  constructor(
    private readonly database: Database,
    private readonly bodyReferences: BodyReferences,
  ) {}

  /** The records that stand, of those wanted. */
  records(wanted: readonly { type: string; id: string }[]): Promise<StandingRecord[]> {
    const types = Object.keys(TABLES).filter((type) => wanted.some((each) => each.type === type));
    if (types.length === 0) return Promise.resolve([]);
    const selects = types.map((type, i) => {
      const { table, label, day = 'null::text', plain, kept: keeper = 'null::uuid' } = TABLES[type]!;
      const kept = plain ? 'null::integer, null::text' : 'r.version, r.record_status';
      const standing = plain ? '' : ` and r.record_status <> 'WITHDRAWN'`;
      return `select '${type}' as type, r.id, ${kept}, coalesce(${label}, ''), ${day}, ${keeper} from ${table} r where r.id = any($${i + 1})${standing}`;
    });
    return this.database.query<StandingRecord>(
      `select type, id, version, record_status as "recordStatus", label, day, kept_by_id as "keptById"
         from (${selects.join(' union all ')}) s (type, id, version, record_status, label, day, kept_by_id) order by id`,
      types.map((type) => wanted.filter((each) => each.type === type).map(({ id }) => id)),
    );
  }

  /** Those of the people and bodies of whom a record speaks that stands and is not among `own`. */
  async spokenOf(people: readonly string[], bodies: readonly string[], own: readonly string[]): Promise<Set<string>> {
    const spoken = await this.bodyReferences.spokenOf(bodies, own);
    for (const id of await this.peopleSpokenOf(people, own)) spoken.add(id);
    return spoken;
  }

  private async peopleSpokenOf(people: readonly string[], own: readonly string[]): Promise<string[]> {
    if (people.length === 0) return [];
    const uses = personReferences()
      .filter(({ table }) => table !== 'person_names')
      .map(
        ({ table, column }) => `select x.${column} as id from ${table} x
          where x.${column} = any($1) and x.id <> all($2) and to_jsonb(x) ->> 'record_status' is distinct from 'WITHDRAWN'
            and to_jsonb(x) ->> 'withdrawn_at' is null`,
      );
    const rows = await this.database.query<{ id: string }>(uses.join(' union '), [people, own]);
    return rows.map(({ id }) => id);
  }
}
