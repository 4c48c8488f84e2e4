import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Role } from '../../platform/request/viewer.js';
import { StaffAccount } from './staff-account.entity.js';

/** A role that an account holds or held. */
@Entity('staff_roles')
export class StaffRole {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => StaffAccount)
  @Column({ name: 'staff_id', type: 'uuid' })
  staffId: string;

  @Column({ type: 'text' })
  role: Role;

  /** Over this body and all below it; null: over the whole registry. The room of bodies lies above this one. */
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: Date | null;
}
