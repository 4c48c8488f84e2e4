import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from '../organisation.entity.js';

/** What a body was called over some days. Versions of one body never overlap. */
@Entity('organisation_versions')
export class OrganisationVersion {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Organisation)
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'short_name', type: 'text', nullable: true })
  shortName: string | null;

  /** A PostgreSQL range, `[2025-07-01,)`. */
  @Column({ type: 'daterange' })
  valid: string;

  /** The act behind it. */
  @Column({ type: 'text', nullable: true })
  basis: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
