import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { areasAbove } from '../organisations/matching/areas-above.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Database } from '../platform/database/database.js';
import { updateVersioned } from '../platform/database/versioned.js';
import { newId } from '../platform/database/editable-record.js';
import { conditions, PlainReading } from '../platform/graphql/compiling/statement.js';
import { currentViewer } from '../platform/request/request-context.js';
import type { MeetingAlike } from './warnings/alike-meetings.js';
import type { HangingOnMeeting } from './hanging-doubts.js';
import { MeetingOrganiser } from './organisers/meeting-organiser.entity.js';
import { Meeting } from './meeting.entity.js';
import { meetingShape } from './meeting.shape.js';

/** An organiser before it has a row. */
export type Organiser = Pick<MeetingOrganiser, 'organisationId' | 'printed' | 'part'>;

@Injectable()
export class MeetingsRepository {
  constructor(private readonly database: Database) {}

  findMeeting(id: string): Promise<Meeting | null> {
    return this.database.manager.findOneBy(Meeting, { id });
  }

  /** The meeting, held against other changes until the end of the transaction. */
  lockMeeting(id: string): Promise<Meeting | null> {
    return this.database.manager
      .createQueryBuilder(Meeting, 'm')
      .where('m.id = :id', { id })
      .setLock('for_no_key_update')
      .getOne();
  }

  async insertMeeting(meeting: Meeting): Promise<void> {
    await this.database.manager.insert(Meeting, meeting);
  }

  async updateMeeting(id: string, changes: Partial<Meeting>): Promise<void> {
    await updateVersioned(this.database.manager, Meeting, id, changes);
  }

  async findOrganisers(meetingId: string): Promise<Organiser[]> {
    const rows = await this.database.manager.find(MeetingOrganiser, {
      where: { meetingId },
      order: { ordinal: 'ASC' },
    });
    return rows.map(({ organisationId, printed, part }) => ({ organisationId, printed, part }));
  }

  /** Puts a list in the place of the one before; who wants to know that one reads it first. */
  async replaceOrganisers(meetingId: string, organisers: readonly Organiser[]): Promise<void> {
    await this.database.manager.delete(MeetingOrganiser, { meetingId });
    if (organisers.length === 0) return;
    await this.database.manager.insert(
      MeetingOrganiser,
      organisers.map((organiser, i) => ({ id: newId(), meetingId, ordinal: i + 1, ...organiser })),
    );
  }

  async findOrganisations(ids: readonly string[]): Promise<Map<string, Organisation>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.manager.findBy(Organisation, { id: In([...ids]) });
    return new Map(rows.map((organisation) => [organisation.id, organisation]));
  }

  /** What a body was called on a day, by body; a body that had no name then is missing. */
  async namesOn(ids: readonly string[], day: string): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; name: string }>(
      'select organisation_id as id, name from organisation_versions where organisation_id = any($1) and valid @> $2::date',
      [ids, day],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Other meetings, not withdrawn, of the same folded title on days that can be the same, as far as the viewer may see them: 200 at most. */
  findAlike({ id, title, heldFrom, heldTo }: Pick<Meeting, 'id' | 'title' | 'heldFrom' | 'heldTo'>) {
    const reading = new PlainReading(currentViewer());
    const [own, words] = [reading.bind(id, 'uuid'), reading.bind(title, 'text')];
    const [from, to] = [reading.bind(heldFrom, 'partial_date'), reading.bind(heldTo, 'partial_date')];
    const seen = conditions(meetingShape.visible('m', reading));
    return this.database.query<MeetingAlike>(
      `select m.id, m.title, m.held_from as "heldFrom", m.place_printed as "placePrinted",
              (select coalesce(json_agg(json_build_object('printed', g.printed, 'organisationId', o.id, 'name', o.name,
                         'areas', ${areasAbove('o.area_id')}) order by g.ordinal), '[]')
                 from meeting_organisers g left join organisations o on o.id = g.organisation_id where g.meeting_id = m.id) as organisers
         from meetings m
        where m.title_words @@ phraseto_tsquery('pg_catalog.simple', fold_vi(${words})) and fold_vi(m.title) = fold_vi(${words})
          and m.id <> ${own} and m.record_status <> 'WITHDRAWN'
          and first_day(m.held_from) <= last_day(coalesce(${to}, ${from}))
          and last_day(coalesce(m.held_to, m.held_from)) >= first_day(${from}) and ${seen}
        order by m.id desc limit 200`,
      reading.values,
    );
  }

  /** Until the act ends nobody else changes which meeting is part of which: two who cross would close a circle that neither sees. */
  async holdTree(): Promise<void> {
    await this.database.query(`select pg_advisory_xact_lock(hashtext('meeting_tree'))`);
  }

  /** Whether a meeting is `top` or a part of it, through any number of meetings. */
  async isPartOf(id: string, top: string): Promise<boolean> {
    const rows = await this.database.query(
      `with recursive up as (
         select id, parent_meeting_id from meetings where id = $1
         union
         select m.id, m.parent_meeting_id from meetings m join up on m.id = up.parent_meeting_id
       ) select 1 from up where id = $2`,
      [id, top],
    );
    return rows.length > 0;
  }

  /** What hangs on a meeting, counted. What was handed over and what articles say of it belongs to rooms above. */
  async hangingOn(meetingId: string): Promise<HangingOnMeeting> {
    const standing = `meeting_id = $1 and record_status <> 'WITHDRAWN'`;
    const [counted] = await this.database.query<HangingOnMeeting>(
      `select (select count(*)::int from attendances where ${standing}) as attendances,
              (select count(*)::int from meetings where parent_meeting_id = $1 and record_status <> 'WITHDRAWN') as parts,
              (select count(*)::int from presentations where ${standing}) as presentations,
              (select count(distinct i.award_id)::int from presentation_items i join presentations p on p.id = i.presentation_id
                where p.meeting_id = $1 and p.record_status <> 'WITHDRAWN'
                  and i.withdrawn_at is null and i.manner <> 'ABSENT') as lines,
              (select count(*)::int from claims where ${standing}) as claims,
              (select count(distinct article_id)::int from claims where ${standing}) as articles`,
      [meetingId],
    );
    return counted!;
  }

  /** Award lines of its presentations that were handed over elsewhere since it was withdrawn. */
  async handedOverElsewhere(meetingId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from lines_handed_over(array(
         select i.award_id from presentation_items i join presentations p on p.id = i.presentation_id
          where p.meeting_id = $1 and p.record_status <> 'WITHDRAWN' and i.withdrawn_at is null and i.manner <> 'ABSENT')) l (id)
        order by id`,
      [meetingId],
    );
    return rows.map(({ id }) => id);
  }
}
