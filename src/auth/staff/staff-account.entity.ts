import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who works with the registry. Never deleted: `disabledAt` ends what they may do. */
@Entity('staff_accounts')
export class StaffAccount {
  @PrimaryColumn('uuid')
  id: string;

  /** Lower case; unique for ever. */
  @Column({ type: 'text' })
  username: string;

  @Column({ name: 'display_name', type: 'text' })
  displayName: string;

  /** argon2id, in PHC form. */
  @Column({ name: 'password_hash', type: 'text' })
  passwordHash: string;

  /** Somebody else knows the password; nothing may be done before it is changed. */
  @Column({ name: 'must_change_password', type: 'boolean' })
  mustChangePassword: boolean;

  /** Sign-ins that failed since the last good one. */
  @Column({ name: 'failed_attempts', type: 'integer' })
  failedAttempts: number;

  @Column({ name: 'locked_until', type: 'timestamptz', nullable: true })
  lockedUntil: Date | null;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt: Date | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}
