import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StaffAccount } from './staff/staff-account.entity.js';

/** A browser that is signed in. */
@Entity('staff_sessions')
export class StaffSession {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => StaffAccount)
  @Column({ name: 'staff_id', type: 'uuid' })
  staffId: string;

  /** SHA-256; the token itself is in the cookie only. */
  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash: Buffer;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'last_used_at', type: 'timestamptz' })
  lastUsedAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: Date | null;
}
