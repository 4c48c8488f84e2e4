import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/editable-record.js';
import { InvalidError } from '../platform/errors/domain-error.js';
import { RecordRef } from '../platform/graphql/records/record-ref.js';
import type { Role } from '../platform/request/viewer.js';
import { authMessages } from './auth.messages.js';
import { hashPassword, newOneTimePassword } from './credentials/password.js';
import { requireGrantable } from './reach.js';
import type { StaffAccount } from './staff/staff-account.entity.js';
import { StaffRepository } from './staff/staff.repository.js';

export interface NewStaff {
  username: string;
  displayName: string;
  role: Role;
  /** The body over which, with all below it; null: the whole registry. */
  organisationId?: string | null;
}

export interface CreatedStaff {
  staff: RecordRef;
  username: string;
  /** Kept nowhere; has to be changed at the first sign-in. */
  oneTimePassword: string;
}

const USERNAME = /^[a-z][a-z0-9._-]{2,63}$/;

const FIRST_ADMINISTRATOR = { username: 'quantri', displayName: 'Quản trị viên', role: 'ADMINISTRATOR' } as const;

/** New staff accounts: by an administrator, from the command line, at the first start. */
@Injectable()
export class AuthService {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffRepository,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws InvalidError USERNAME_FORM, UNKNOWN_ORGANISATION; ConflictError USERNAME_TAKEN;
   * ForbiddenError GRANT_OUT_OF_REACH
   */
  async createStaff({ role, organisationId = null, ...given }: NewStaff): Promise<CreatedStaff> {
    const username = given.username.trim().toLowerCase();
    if (!USERNAME.test(username)) throw new InvalidError(authMessages.USERNAME_FORM, { field: 'input.username' });
    requireGrantable(organisationId, 'input.organisationId');
    const oneTimePassword = newOneTimePassword();
    const now = new Date();
    const account: StaffAccount = {
      id: newId(),
      username,
      displayName: given.displayName,
      passwordHash: await hashPassword(oneTimePassword),
      mustChangePassword: true,
      failedAttempts: 0,
      lockedUntil: null,
      disabledAt: null,
      version: 1,
      createdAt: now,
      changedAt: now,
    };
    await this.database.transaction(async () => {
      await this.staff.insertAccount(account);
      const granted = { id: newId(), staffId: account.id, role, organisationId, createdAt: now, revokedAt: null };
      await this.staff.insertRole(granted);
      await this.audit.record({
        act: 'createStaff',
        subjectType: 'StaffAccount',
        subjectId: account.id,
        after: { ...account, role, organisationId },
      });
    });
    return { staff: new RecordRef('StaffAccount', account.id), username, oneTimePassword };
  }

  /** An administrator of the whole registry where there is no account at all; null where there is one. */
  createFirstAdministrator(): Promise<{ username: string; oneTimePassword: string } | null> {
    return this.database.transaction(async () => {
      if (await this.staff.anyAccount()) return null;
      const { username, oneTimePassword } = await this.createStaff(FIRST_ADMINISTRATOR);
      return { username, oneTimePassword };
    });
  }
}
