import { Column, Entity, ForeignKey } from 'typeorm';
import { Area } from '../organisations/areas/area.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { EditableRecord } from '../platform/database/editable-record.js';
import type { MeetingKind } from './vocabulary.js';

/** A conference, congress, ceremony or session, held on a day that the source may tell only in part. */
@Entity('meetings')
export class Meeting extends EditableRecord {
  @Column({ type: 'text' })
  kind: MeetingKind;

  @Column({ type: 'text' })
  title: string;

  /** Partial date: 2021, 2021-01 or 2021-01-12. */
  @Column({ name: 'held_from', type: 'text' })
  heldFrom: string;

  /** Last day of a meeting of several days. */
  @Column({ name: 'held_to', type: 'text', nullable: true })
  heldTo: string | null;

  @Column({ name: 'held_printed', type: 'text', nullable: true })
  heldPrinted: string | null;

  /** How a day or year that is not printed was found out. */
  @Column({ name: 'held_inferred_from', type: 'text', nullable: true })
  heldInferredFrom: string | null;

  @Column({ name: 'place_printed', type: 'text', nullable: true })
  placePrinted: string | null;

  @ForeignKey(() => Area)
  @Column({ name: 'area_id', type: 'uuid', nullable: true })
  areaId: string | null;

  @Column({ name: 'session_number', type: 'integer', nullable: true })
  sessionNumber: number | null;

  @Column({ name: 'term_printed', type: 'text', nullable: true })
  termPrinted: string | null;

  @Column({ name: 'year_reviewed', type: 'integer', nullable: true })
  yearReviewed: number | null;

  @Column({ name: 'year_planned', type: 'integer', nullable: true })
  yearPlanned: number | null;

  @ForeignKey(() => Meeting)
  @Column({ name: 'parent_meeting_id', type: 'uuid', nullable: true })
  parentMeetingId: string | null;

  /** The body whose staff keep the record; null: everybody's. */
  @ForeignKey(() => Organisation)
  @Column({ name: 'kept_by_id', type: 'uuid', nullable: true })
  keptById: string | null;
}
