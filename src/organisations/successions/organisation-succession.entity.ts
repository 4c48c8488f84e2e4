import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SuccessionKind } from '../vocabulary.js';
import { Organisation } from '../organisation.entity.js';

/** One line of a many-to-many succession: all or part of a body went over to another, or came to an end. */
@Entity('organisation_successions')
export class OrganisationSuccession {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Organisation)
  @Column({ name: 'from_organisation_id', type: 'uuid' })
  fromOrganisationId: string;

  /** Null exactly for DISSOLVE. */
  @ForeignKey(() => Organisation)
  @Column({ name: 'to_organisation_id', type: 'uuid', nullable: true })
  toOrganisationId: string | null;

  @Column({ type: 'text' })
  kind: SuccessionKind;

  /** First day of the new state. */
  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn: string;

  /** Whether what the former body did counts under this successor. */
  @Column({ type: 'boolean' })
  principal: boolean;

  @Column({ type: 'text', nullable: true })
  basis: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
