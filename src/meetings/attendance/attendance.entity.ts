import { Column, Entity, ForeignKey } from 'typeorm';
import { Person } from '../../people/person.entity.js';
import type { Visibility } from '../../people/vocabulary.js';
import { EditableRecord } from '../../platform/database/editable-record.js';
import { Meeting } from '../meeting.entity.js';
import type { AttendanceRole } from '../vocabulary.js';

/** Somebody who was at a meeting: a name as printed, with the person where known, or a delegation without names. */
@Entity('attendances')
export class Attendance extends EditableRecord {
  @ForeignKey(() => Meeting)
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId: string;

  /** Place in the list as printed; it tells rank. */
  @Column({ name: 'listing_order', type: 'integer' })
  listingOrder: number;

  @ForeignKey(() => Person)
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  /** Null for a delegation, and only then. */
  @Column({ name: 'name_printed', type: 'text', nullable: true })
  namePrinted: string | null;

  @Column({ name: 'delegation_printed', type: 'text', nullable: true })
  delegationPrinted: string | null;

  /** Null: the source does not say. */
  @Column({ name: 'delegation_count', type: 'integer', nullable: true })
  delegationCount: number | null;

  /** Who sees the name on the list. The person's own visibility decides, too, where there is one: neither shows whom the other hides. */
  @Column({ name: 'name_visibility', type: 'text' })
  nameVisibility: Visibility;

  @Column({ type: 'text', array: true })
  roles: AttendanceRole[];

  /** All positions in one string, as printed, where they came so. */
  @Column({ name: 'positions_printed', type: 'text', nullable: true })
  positionsPrinted: string | null;
}
