import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity.js';
import { Attendance } from './attendance.entity.js';

/** A position under which somebody attended, as printed, in the order printed. */
@Entity('attendance_positions')
export class AttendancePosition {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Attendance)
  @Column({ name: 'attendance_id', type: 'uuid' })
  attendanceId: string;

  @Column({ type: 'integer' })
  ordinal: number;

  @Column({ type: 'text' })
  printed: string;

  @ForeignKey(() => Organisation)
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId: string | null;

  /** Printed as "nguyên". */
  @Column({ type: 'boolean' })
  former: boolean;
}
