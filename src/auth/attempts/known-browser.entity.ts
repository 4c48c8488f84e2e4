import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StaffAccount } from '../staff/staff-account.entity.js';

/** A browser from which somebody signed in to an account. Only lets failures of others not stand in its way; proves nothing. */
@Entity('staff_browsers')
export class KnownBrowser {
  /** SHA-256; the token itself is in a cookie only, the same for every account that the browser is known for. */
  @PrimaryColumn({ name: 'token_hash', type: 'bytea' })
  tokenHash: Buffer;

  @ForeignKey(() => StaffAccount)
  @PrimaryColumn({ name: 'staff_id', type: 'uuid' })
  staffId: string;

  /** Sign-ins from it that failed since the last good one. */
  @Column({ name: 'failed_attempts', type: 'integer' })
  failedAttempts: number;

  /** The last good sign-in. */
  @Column({ name: 'signed_in_at', type: 'timestamptz' })
  signedInAt: Date;
}
