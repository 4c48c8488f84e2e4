import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from '../person.entity.js';

/** Two people who were found not to be one. Stays as recorded, also when one of them is merged, and when withdrawn. */
@Entity('known_different_people')
export class KnownDifferent {
  @PrimaryColumn('uuid')
  id: string;

  /** The smaller id of the two. */
  @ForeignKey(() => Person)
  @Column({ name: 'one_id', type: 'uuid' })
  oneId: string;

  @ForeignKey(() => Person)
  @Column({ name: 'other_id', type: 'uuid' })
  otherId: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy: string | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true })
  withdrawnBy: string | null;

  @Column({ name: 'withdrawal_reason', type: 'text', nullable: true })
  withdrawalReason: string | null;
}
