import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/editable-record.js';
import { ConflictError, ForbiddenError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { authMessages } from '../auth.messages.js';
import type { DisableStaffInput } from './change-staff.js';
import { OneTimePasswordPayload } from './create-staff.js';
import { hashPassword, newOneTimePassword } from '../credentials/password.js';
import { CredentialsRepository } from '../credentials.repository.js';
import type { GrantRoleInput, RevokeRoleInput } from './grant-role.js';
import { handOn, requireGrantable } from '../reach.js';
import type { StaffAccount } from './staff-account.entity.js';
import { type AdministratorRow, StaffRepository } from './staff.repository.js';

/** What administrators do with accounts, within their own reach. */
@Injectable()
export class StaffService {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffRepository,
    private readonly credentials: CredentialsRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws NotFoundError UNKNOWN_ID; ForbiddenError GRANT_OUT_OF_REACH; ConflictError ROLE_HELD_ALREADY */
  async grantRole({ staffId, role, organisationId = null }: GrantRoleInput): Promise<RecordRef> {
    requireGrantable(organisationId, 'input.organisationId');
    if (!(await this.staff.findAccount(staffId))) throw unknown('StaffAccount', 'input.staffId');
    const granted = { id: newId(), staffId, role, organisationId, createdAt: new Date(), revokedAt: null };
    await this.staff.insertRole(granted);
    await this.audit.record({
      act: 'grantRole',
      subjectType: 'StaffAccount',
      subjectId: staffId,
      after: { roleId: granted.id, role, organisationId },
    });
    return new RecordRef('StaffAccount', staffId);
  }

  /**
   * @throws NotFoundError UNKNOWN_ID; ForbiddenError GRANT_OUT_OF_REACH; ConflictError ROLE_REVOKED_ALREADY,
   * LAST_ADMINISTRATOR
   */
  async revokeRole({ id, reason }: RevokeRoleInput): Promise<RecordRef> {
    const held = await this.staff.findRole(id);
    if (!held) throw unknown('StaffRole', 'input.id');
    requireGrantable(held.organisationId, 'input.id');
    await this.keepAnAdministrator((row) => row.roleId === id);
    if (held.revokedAt) throw new ConflictError(authMessages.ROLE_REVOKED_ALREADY);
    await this.staff.revokeRole(id, new Date());
    const { staffId, role, organisationId } = held;
    await this.audit.record({
      act: 'revokeRole',
      subjectType: 'StaffAccount',
      subjectId: staffId,
      before: { roleId: id, role, organisationId },
      reason,
    });
    return new RecordRef('StaffAccount', staffId);
  }

  /** @throws as `getAdministered`; ConflictError STAFF_DISABLED_ALREADY, LAST_ADMINISTRATOR */
  async disableStaff({ id, reason }: DisableStaffInput): Promise<RecordRef> {
    const before = await this.getAdministered(id);
    await this.keepAnAdministrator((row) => row.staffId === id);
    if (before.disabledAt) throw new ConflictError(authMessages.STAFF_DISABLED_ALREADY);
    await this.endAccess(id);
    return this.change('disableStaff', before, { disabledAt: new Date() }, reason);
  }

  /** @throws as `getAdministered`; ConflictError STAFF_NOT_DISABLED */
  async enableStaff(id: string): Promise<RecordRef> {
    const before = await this.getAdministered(id);
    if (!before.disabledAt) throw new ConflictError(authMessages.STAFF_NOT_DISABLED);
    return this.change('enableStaff', before, { disabledAt: null, failedAttempts: 0, lockedUntil: null });
  }

  /** @throws as `getAdministered` */
  async unlockStaff(id: string): Promise<RecordRef> {
    return this.change('unlockStaff', await this.getAdministered(id), { failedAttempts: 0, lockedUntil: null });
  }

  /**
   * The same for whoever is at the machine and knows the name alone; a transaction of its own.
   * @throws NotFoundError UNKNOWN_USERNAME
   */
  async unlockNamed(username: string): Promise<void> {
    const account = await this.staff.findByUsername(username.trim().toLowerCase());
    if (!account) throw new NotFoundError(authMessages.UNKNOWN_USERNAME);
    await this.database.transaction(() => this.unlockStaff(account.id));
  }

  /**
   * Sessions and tokens end, too: a password is reset where somebody else may have come to know it.
   * @throws as `getAdministered`; ForbiddenError OWN_PASSWORD, for a stolen session must not do without the password
   */
  async resetPassword(id: string): Promise<OneTimePasswordPayload> {
    const viewer = currentViewer();
    if (viewer.kind === 'STAFF' && viewer.id === id) throw new ForbiddenError(authMessages.OWN_PASSWORD);
    const before = await this.getAdministered(id);
    const oneTimePassword = newOneTimePassword();
    await this.endAccess(id);
    const staff = await this.change('resetPassword', before, {
      passwordHash: await hashPassword(oneTimePassword),
      mustChangePassword: true,
      failedAttempts: 0,
      lockedUntil: null,
    });
    return new OneTimePasswordPayload(staff, oneTimePassword);
  }

  /** @throws NotFoundError UNKNOWN_ID; ForbiddenError STAFF_OUT_OF_REACH where the account holds roles beyond the viewer's */
  private async getAdministered(id: string): Promise<StaffAccount> {
    const account = await this.staff.findAccount(id);
    const hand = account ? handOn(await this.staff.listRoles(id)) : 'NONE';
    if (!account || hand === 'NONE') throw unknown('StaffAccount', 'input.id');
    if (hand === 'SOME') throw new ForbiddenError(authMessages.STAFF_OUT_OF_REACH, { field: 'input.id' });
    return account;
  }

  private async keepAnAdministrator(leaves: (row: AdministratorRow) => boolean): Promise<void> {
    const administrators = await this.staff.lockAdministrators();
    if (administrators.some(leaves) && administrators.every(leaves))
      throw new ConflictError(authMessages.LAST_ADMINISTRATOR, { field: 'input.id' });
  }

  private async endAccess(staffId: string): Promise<void> {
    await this.credentials.revokeSessions(staffId);
    await this.credentials.revokeApiTokens(staffId);
  }

  private async change(
    act: string,
    before: StaffAccount,
    wanted: Partial<StaffAccount>,
    reason?: string,
  ): Promise<RecordRef> {
    const changes = { ...wanted, version: before.version + 1, changedAt: new Date() };
    await this.staff.updateAccount(before.id, changes);
    const after = { ...before, ...changes };
    await this.audit.record({ act, subjectType: 'StaffAccount', subjectId: before.id, before, after, reason });
    return new RecordRef('StaffAccount', before.id);
  }
}

function unknown(type: string, field: string): NotFoundError {
  return new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type } });
}
