import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SuccessionKind } from '../vocabulary.js';
import { Area } from './area.entity.js';

/** One line of a many-to-many succession: all or part of an area went over to another, or came to an end. */
@Entity('area_successions')
export class AreaSuccession {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Area)
  @Column({ name: 'from_area_id', type: 'uuid' })
  fromAreaId: string;

  /** Null exactly for DISSOLVE. */
  @ForeignKey(() => Area)
  @Column({ name: 'to_area_id', type: 'uuid', nullable: true })
  toAreaId: string | null;

  @Column({ type: 'text' })
  kind: SuccessionKind;

  /** First day of the new state. */
  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn: string;

  /** Whether what the former area did counts under this successor. */
  @Column({ type: 'boolean' })
  principal: boolean;

  @Column({ type: 'text', nullable: true })
  basis: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
