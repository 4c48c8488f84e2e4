import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Attendance } from '../../meetings/attendance/attendance.entity.js';
import { Presentation } from './presentation.entity.js';

/** One of those who hand over, in the order printed. */
@Entity('presentation_presenters')
export class PresentationPresenter {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Presentation)
  @Column({ name: 'presentation_id', type: 'uuid' })
  presentationId: string;

  @Column({ type: 'integer' })
  ordinal: number;

  @ForeignKey(() => Attendance)
  @Column({ name: 'attendance_id', type: 'uuid' })
  attendanceId: string;
}
