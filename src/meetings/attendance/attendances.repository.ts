import { Injectable } from '@nestjs/common';
import { Organisation } from '../../organisations/organisation.entity.js';
import { Database } from '../../platform/database/database.js';
import { updateVersioned } from '../../platform/database/versioned.js';
import { newId } from '../../platform/database/editable-record.js';
import { In } from 'typeorm';
import { AttendancePosition } from './attendance-position.entity.js';
import { Attendance } from './attendance.entity.js';
import type { Listed } from './listed-already.js';
import type { Position } from './positions.js';

@Injectable()
export class AttendancesRepository {
  constructor(private readonly database: Database) {}

  findAttendance(id: string): Promise<Attendance | null> {
    return this.database.manager.findOneBy(Attendance, { id });
  }

  /** The attendance, held against other changes until the end of the transaction. */
  lockAttendance(id: string): Promise<Attendance | null> {
    return this.database.manager
      .createQueryBuilder(Attendance, 'a')
      .where('a.id = :id', { id })
      .setLock('for_no_key_update')
      .getOne();
  }

  /** Ids of the drafts of a meeting, in the order of the list. */
  async draftsOf(meetingId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from attendances where meeting_id = $1 and record_status = 'DRAFT' order by listing_order, id`,
      [meetingId],
    );
    return rows.map(({ id }) => id);
  }

  /** Ids of the meetings in whose lists these stand, in the order in which they are held. */
  async meetingsOf(ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select distinct meeting_id as id from attendances where id = any($1) order by id',
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  async insertAttendances(attendances: readonly Attendance[]): Promise<void> {
    if (attendances.length > 0) await this.database.manager.insert(Attendance, [...attendances]);
  }

  async updateAttendance(id: string, changes: Partial<Attendance>): Promise<void> {
    await updateVersioned(this.database.manager, Attendance, id, changes);
  }

  async findPositions(attendanceId: string): Promise<Position[]> {
    const rows = await this.database.manager.find(AttendancePosition, {
      where: { attendanceId },
      order: { ordinal: 'ASC' },
    });
    return rows.map(({ printed, organisationId, former }) => ({ printed, organisationId, former }));
  }

  async insertPositions(positions: readonly (Position & { attendanceId: string; ordinal: number })[]): Promise<void> {
    if (positions.length === 0) return;
    await this.database.manager.insert(
      AttendancePosition,
      positions.map((position) => ({ id: newId(), ...position })),
    );
  }

  async deletePositions(attendanceId: string): Promise<void> {
    await this.database.manager.delete(AttendancePosition, { attendanceId });
  }

  async lastListingOrder(meetingId: string): Promise<number> {
    const [row] = await this.database.query<{ last: number }>(
      'select coalesce(max(listing_order), 0) as last from attendances where meeting_id = $1',
      [meetingId],
    );
    return row?.last ?? 0;
  }

  /** Everybody who stands in the list of a meeting, oldest record first. */
  listedAt(meetingId: string): Promise<Listed[]> {
    return this.database.query<Listed>(
      `select id, person_id as "personId", name_printed as "namePrinted" from attendances
        where meeting_id = $1 and record_status <> 'WITHDRAWN' order by created_at, listing_order, id`,
      [meetingId],
    );
  }

  async existingOrganisations(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.database.manager.find(Organisation, { where: { id: In([...ids]) }, select: { id: true } });
    return new Set(rows.map(({ id }) => id));
  }
}
