import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { Attendance } from '../../meetings/attendance/attendance.entity.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { explainConstraint } from '../../platform/database/constraint-errors.js';
import { Database } from '../../platform/database/database.js';
import { holdRows } from '../../platform/database/held-rows.js';
import { updateVersioned } from '../../platform/database/versioned.js';
import { newId } from '../../platform/database/editable-record.js';
import { Award } from '../award.entity.js';
import { PresentationItem } from './presentation-item.entity.js';
import { PresentationPresenter } from './presentation-presenter.entity.js';
import { Presentation } from './presentation.entity.js';
import { presentationMessages } from './presentations.messages.js';

explainConstraint('presentation_items_award_key', {
  kind: 'CONFLICT',
  text: presentationMessages.PRESENTED_ALREADY,
  field: 'input.items',
});

@Injectable()
export class PresentationsRepository {
  constructor(private readonly database: Database) {}

  findMeeting(id: string): Promise<Meeting | null> {
    return this.database.manager.findOneBy(Meeting, { id });
  }

  /** Meetings at which these were handed over, by the ids of the presentations. */
  async meetingsOf(presentationIds: readonly string[]): Promise<Map<string, Meeting>> {
    if (presentationIds.length === 0) return new Map();
    const presentations = await this.database.manager.findBy(Presentation, { id: In([...presentationIds]) });
    const meetings = await this.database.manager.findBy(Meeting, {
      id: In([...new Set(presentations.map(({ meetingId }) => meetingId))]),
    });
    return new Map(
      presentations.flatMap(({ id, meetingId }) => {
        const meeting = meetings.find((each) => each.id === meetingId);
        return meeting ? [[id, meeting] as const] : [];
      }),
    );
  }

  findPresentation(id: string): Promise<Presentation | null> {
    return this.database.manager.findOneBy(Presentation, { id });
  }

  async insertPresentation(presentation: Presentation): Promise<void> {
    await this.database.manager.insert(Presentation, presentation);
  }

  async updatePresentation(id: string, changes: Partial<Presentation>): Promise<void> {
    await updateVersioned(this.database.manager, Presentation, id, changes);
  }

  /** The next free place in the programme of a meeting. */
  async nextListingOrder(meetingId: string): Promise<number> {
    const last = await this.database.manager.maximum(Presentation, 'listingOrder', { meetingId });
    return (last ?? 0) + 1;
  }

  /** Held: nobody undoes what recorded them until they are handed over, or hands them over, which is kept with each line. */
  holdAwards(ids: readonly string[]): Promise<Map<string, Award>> {
    return holdRows(this.database.manager, Award, ids, undefined, 'for_no_key_update');
  }

  async findAwards(ids: readonly string[]): Promise<Map<string, Award>> {
    const found = await this.database.manager.findBy(Award, { id: In([...ids]) });
    return new Map(found.map((award) => [award.id, award]));
  }

  /** Ids of claims that there are; claims belong to a room above. */
  async claimsThatExist(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>('select id from claims where id = any($1::uuid[])', [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Which of these awards were handed over already: themselves, those in whose place they stand, or those that stand in theirs. */
  async presentedAlready(awardIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>('select lines_handed_over($1::uuid[]) as id', [awardIds]);
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * Other handings-over of the same meeting by one of the same presenters, of the same form, where not two decisions are
   * known; not those among `own`.
   */
  findAlike(id: string, own: readonly string[]): Promise<{ id: string; form: string; presenter: string }[]> {
    return this.database.query(
      `with of_meeting as (
         select p.id from presentations p
          where p.meeting_id = (select meeting_id from presentations where id = $1) and p.record_status <> 'WITHDRAWN'
            and (p.id = $1 or p.id <> all($2))
       ), given as (
         select m.id, coalesce(a.form_id, c.form_id) as form_id, a.decision_id
           from of_meeting m join presentation_items i on i.presentation_id = m.id and i.withdrawn_at is null
           left join awards a on a.id = i.award_id left join claims c on c.id = i.claim_id
       ), by as (
         select m.id, s.attendance_id, t.person_id, coalesce(t.name_printed, '') as name
           from of_meeting m join presentation_presenters s on s.presentation_id = m.id
           join attendances t on t.id = s.attendance_id
       )
       select distinct on (other.id) other.id, f.name_vi as form, theirs.name as presenter
         from given mine join given other on other.id <> mine.id and other.form_id = mine.form_id
          and (other.decision_id = mine.decision_id or other.decision_id is null or mine.decision_id is null)
         join award_forms f on f.id = mine.form_id
         join by ours on ours.id = mine.id
         join by theirs on theirs.id = other.id and (theirs.attendance_id = ours.attendance_id
           or theirs.person_id = ours.person_id or fold_vi(theirs.name) = fold_vi(ours.name))
        where mine.id = $1 order by other.id`,
      [id, own],
    );
  }

  findAttendance(id: string): Promise<Attendance | null> {
    return this.database.manager.findOneBy(Attendance, { id });
  }

  /** The line, unless it was withdrawn, in which a person, or somebody under a printed name, attended a meeting. */
  async attendanceOf(
    meetingId: string,
    who: { personId: string } | { namePrinted: string },
  ): Promise<Attendance | null> {
    const found = await this.database.manager.find(Attendance, {
      where: { meetingId, recordStatus: Not('WITHDRAWN'), ...who },
      order: { listingOrder: 'ASC' },
      take: 1,
    });
    return found[0] ?? null;
  }

  /** Whether anything is said on the list of attendees of the posts of this one. */
  async hasPositions(attendanceId: string): Promise<boolean> {
    const rows = await this.database.query('select from attendance_positions where attendance_id = $1 limit 1', [
      attendanceId,
    ]);
    return rows.length > 0;
  }

  async replacePresenters(presentationId: string, attendanceIds: readonly string[]): Promise<void> {
    await this.database.manager.delete(PresentationPresenter, { presentationId });
    const rows = attendanceIds.map((attendanceId, i) => ({
      id: newId(),
      presentationId,
      attendanceId,
      ordinal: i + 1,
    }));
    if (rows.length > 0) await this.database.manager.insert(PresentationPresenter, rows);
  }

  async presentersOf(presentationId: string): Promise<string[]> {
    const rows = await this.database.manager.find(PresentationPresenter, {
      where: { presentationId },
      order: { ordinal: 'ASC' },
    });
    return rows.map(({ attendanceId }) => attendanceId);
  }

  /** What stands of these, of each in its order. */
  itemsOf(...presentationIds: string[]): Promise<PresentationItem[]> {
    return this.database.manager.find(PresentationItem, {
      where: { presentationId: In(presentationIds), withdrawnAt: IsNull() },
      order: { ordinal: 'ASC' },
    });
  }

  /** The next free place, counting what was withdrawn: places are not used again. */
  async nextOrdinal(presentationId: string): Promise<number> {
    const last = await this.database.manager.maximum(PresentationItem, 'ordinal', { presentationId });
    return (last ?? 0) + 1;
  }

  async insertItems(items: readonly PresentationItem[]): Promise<void> {
    if (items.length > 0) await this.database.manager.insert(PresentationItem, items as never);
  }

  async withdrawItems(ids: readonly string[]): Promise<void> {
    if (ids.length > 0)
      await this.database.manager.update(PresentationItem, { id: In([...ids]) }, { withdrawnAt: new Date() });
  }
}
