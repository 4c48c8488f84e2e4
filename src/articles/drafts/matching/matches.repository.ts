import { Injectable } from '@nestjs/common';
import { awardDecisionShape } from '../../../awards/decisions/award-decision.shape.js';
import { attendanceShape } from '../../../meetings/attendance/attendance.shape.js';
import { meetingShape } from '../../../meetings/meeting.shape.js';
import { areasAbove } from '../../../organisations/matching/areas-above.js';
import type { AreaLevel } from '../../../organisations/vocabulary.js';
import { Database } from '../../../platform/database/database.js';
import type { Shape } from '../../../platform/graphql/compiling/shape.js';
import { conditions } from '../../../platform/graphql/compiling/statement.js';
import type { DraftContents } from '../draft-contents.js';
import { withoutGuessedPositions } from '../reading/positions-from-awards.js';
import { Bindings } from '../../alike/bindings.js';
import { articleShape } from '../../article.shape.js';
import { firstDay, lastDay } from '../../../platform/time/partial-date.js';
import type { WiderArea } from './implied-areas.js';
import type { DecisionOnRecord, MeetingOnRecord } from './match-rules.js';

const MOST_ROWS = 300;
const DISTRICT_WORDS = ['huyen', 'quan', 'thi xa', 'thanh pho'];

export interface TextOfMeeting {
  meetingId: string;
  title: string | null;
  outlet: string | null;
  text: string | null;
}

export interface DraftToMatch {
  id: string;
  contents: DraftContents;
  text: string;
  articleId: string | null;
  /** Ids of people, by key of the part. */
  people: Readonly<Record<string, string>>;
}

export interface AreaOnRecord {
  id: string;
  name: string;
  nameKey: string;
  level: AreaLevel;
  within: string | null;
  validFrom: string | null;
  validTo: string | null;
}

/** Records that parts of a draft may be, as far as the viewer may see them: one statement a kind, whatever the draft. */
@Injectable()
export class MatchesRepository {
  constructor(private readonly database: Database) {}

  /** What the draft says as it stands, without what is but a guess, and who its parts were accepted as. */
  async getDraft(id: string): Promise<DraftToMatch> {
    const [row] = await this.database.query<DraftToMatch>(
      `select id, coalesce(revised, as_read) as contents, snapshot_text as text, article_id as "articleId",
              (select coalesce(json_object_agg(o.part_key, o.person_id), '{}')
                 from article_draft_outcomes o join article_draft_acceptances a on a.id = o.acceptance_id
                where a.draft_id = d.id and a.undone_at is null and o.person_id is not null) as people
         from article_drafts d where id = $1`,
      [id],
    );
    if (!row) throw new Error('candidates are asked for of a draft that was read');
    return { ...row, contents: withoutGuessedPositions(row.contents) };
  }

  meetings(days: readonly string[]): Promise<MeetingOnRecord[]> {
    return this.meetingsThat(
      (on) => `m.id in (
                select h.id from unnest(${on}::partial_date[]) d(day) join meetings h
                    -- A meeting of which just the year is known ends with the year.
                    on last_day(coalesce(h.held_to, h.held_from)) between first_day(d.day) and last_day(d.day) + 366
                 where first_day(h.held_from) <= last_day(d.day))`,
      days,
      'text[]',
    );
  }

  /** Meetings of which the articles tell. */
  meetingsToldBy(articles: readonly string[]): Promise<MeetingOnRecord[]> {
    return this.meetingsThat(
      (ids) =>
        `m.id in (select c.meeting_id from claims c where c.article_id = any(${ids}) and c.record_status <> 'WITHDRAWN')`,
      articles,
      'uuid[]',
    );
  }

  private meetingsThat(
    are: (bound: string) => string,
    keys: readonly string[],
    type: string,
  ): Promise<MeetingOnRecord[]> {
    return this.rows<MeetingOnRecord>(
      meetingShape,
      'm',
      (bound, where) => `select m.id, m.title, m.held_from as "heldFrom",
               m.session_number as "sessionNumber", m.term_printed as "termPrinted",
               m.place_printed as "placePrinted", ${areasAbove('m.area_id')} as "placeAreas",
               (select coalesce(json_agg(json_build_object('printed', g.printed, 'organisationId', o.id, 'name', o.name,
                          'areas', ${areasAbove('o.area_id')}) order by g.ordinal), '[]')
                  from meeting_organisers g left join organisations o on o.id = g.organisation_id where g.meeting_id = m.id) as organisers
             from meetings m
            where m.record_status <> 'WITHDRAWN' and ${where} and ${are(bound)}
            order by m.id limit ${MOST_ROWS}`,
      keys,
      type,
    );
  }

  decisions(numbers: readonly string[]): Promise<DecisionOnRecord[]> {
    return this.rows<DecisionOnRecord>(
      awardDecisionShape,
      'd',
      (keys, where) => `select d.id, d.number_printed as "numberPrinted", d.number_normalised as "numberNormalised",
               d.signed_on as "signedOn", o.name as issuer, o.id as "issuerId", ${areasAbove('o.area_id')} as "issuerAreas"
             from award_decisions d join organisations o on o.id = d.issuer_id
            where d.record_status <> 'WITHDRAWN' and d.number_normalised = any(${keys}) and ${where}
            order by d.id limit ${MOST_ROWS}`,
      numbers,
      'text[]',
    );
  }

  /** What articles that tell of the meetings say, from its head. */
  textsOfMeetings(meetings: readonly string[]): Promise<TextOfMeeting[]> {
    return this.rows<TextOfMeeting>(
      articleShape,
      't',
      (
        ids,
        where,
      ) => `select distinct c.meeting_id as "meetingId", t.id, t.title, t.outlet, left(t.snapshot_text, 20000) as text
             from claims c join articles t on t.id = c.article_id
            where c.meeting_id = any(${ids}) and c.record_status <> 'WITHDRAWN' and t.record_status <> 'WITHDRAWN' and ${where}`,
      meetings,
      'uuid[]',
    );
  }

  /** Those of the folded names, without their level, that more than one district bears. */
  async several(names: readonly string[]): Promise<Set<string>> {
    if (names.length === 0) return new Set();
    const keys = names.flatMap((name) => [name, ...DISTRICT_WORDS.map((word) => `${word} ${name}`)]);
    const rows = await this.database.query<{ nameKey: string }>(
      `select a.name_key as "nameKey" from areas a where a.level = 'DISTRICT' and a.name_key = any($1)`,
      [keys],
    );
    const keysBorne = rows.map(({ nameKey }) => nameKey);
    const twice = keysBorne.filter((key, at) => keysBorne.indexOf(key) !== at);
    return new Set(names.filter((name) => twice.some((key) => key === name || key.endsWith(` ${name}`))));
  }

  /** Areas by their folded name, with their level ("huyen ham yen") or without. */
  async areas(names: readonly string[]): Promise<AreaOnRecord[]> {
    if (names.length === 0) return [];
    return this.database.query<AreaOnRecord>(
      `select a.id, a.name, a.name_key as "nameKey", a.level, p.name as within, a.valid_from::text as "validFrom", a.valid_to::text as "validTo"
         from areas a left join areas p on p.id = a.parent_id
        where a.name_key = any($1) order by a.id limit ${MOST_ROWS}`,
      [names],
    );
  }

  /** All that areas of these folded names lay in on the day, or ever, and that the body which keeps the draft does. */
  areasAround(draftId: string, names: readonly string[], on: string | null): Promise<WiderArea[]> {
    const lain = `c.ancestor_id = w.id and c.valid && daterange($3, $4, '[]')`;
    return this.database.query<WiderArea>(
      `select distinct a.name_key as of, w.name, w.level from areas a
         join area_closure c on c.area_id = a.id and c.ancestor_id <> a.id join areas w on ${lain}
        where a.name_key = any($2)
       union all
       select null, w.name, w.level from article_drafts d join organisations o on o.id = d.kept_by_id
         join area_closure c on c.area_id = o.area_id join areas w on ${lain} where d.id = $1`,
      [draftId, names, on && firstDay(on), on && lastDay(on)],
    );
  }

  /**
   * Those of the bodies that are where a draft is: of a province or the centre, the body that keeps the draft or below it, or in
   * an area that lies in one of those named.
   */
  async near(draftId: string, bodies: readonly string[], areaKeys: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select o.id from organisations o, article_drafts d
        where d.id = $1 and o.id = any($2) and (
          o.level in ('CENTRAL', 'PROVINCE') or o.id in (select organisations_below(d.kept_by_id))
          or exists (select from area_closure c join areas a on a.id = c.ancestor_id
                      where c.area_id = o.area_id and c.ancestor_id <> o.area_id and a.name_key = any($3)))`,
      [draftId, bodies, areaKeys],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** By whom meetings were organised that people attended, as printed; an attendance is seen with its meeting. */
  organisersOf(people: readonly string[]): Promise<{ personId: string; printed: string }[]> {
    return this.rows<{ personId: string; printed: string }>(
      attendanceShape,
      't',
      (ids, where) => `select distinct t.person_id as "personId", g.printed
             from attendances t join meetings m on m.id = t.meeting_id join meeting_organisers g on g.meeting_id = m.id
            where t.person_id = any(${ids}) and t.record_status <> 'WITHDRAWN' and m.record_status <> 'WITHDRAWN' and ${where}`,
      people,
      'uuid[]',
    );
  }

  private async rows<Row>(
    shape: Shape,
    t: string,
    write: (bound: string, where: string) => string,
    keys: readonly string[],
    type: string,
  ): Promise<Row[]> {
    if (keys.length === 0) return [];
    const bindings = new Bindings();
    const bound = bindings.bind(keys, type);
    const text = write(bound, conditions(shape.visible(t, bindings)));
    return this.database.query<Row>(text, bindings.values);
  }
}
