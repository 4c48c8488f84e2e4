import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity.js';
import { Meeting } from '../meeting.entity.js';
import type { OrganiserPart } from '../vocabulary.js';

/** Who organised a meeting, in the order printed. The list of a meeting is replaced as a whole. */
@Entity('meeting_organisers')
export class MeetingOrganiser {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Meeting)
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId: string;

  @Column({ type: 'integer' })
  ordinal: number;

  @ForeignKey(() => Organisation)
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId: string | null;

  /** As printed, also where the body is known. */
  @Column({ type: 'text' })
  printed: string;

  @Column({ type: 'text' })
  part: OrganiserPart;
}
