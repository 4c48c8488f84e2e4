import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../platform/database/database.js';
import { InvalidError, UnauthenticatedError } from '../platform/errors/domain-error.js';
import { currentRequest } from '../platform/request/request-context.js';
import type { Staff } from '../platform/request/viewer.js';
import { authMessages } from './auth.messages.js';
import { SignInAttempts, type Whence } from './attempts/sign-in-attempts.service.js';
import type { ChangePasswordInput } from './change-password.js';
import { passwordProblem } from './credentials/password-rules.js';
import { DECOY_HASH, hashPassword, verifyPassword } from './credentials/password.js';
import { CredentialsRepository } from './credentials.repository.js';
import type { StaffAccount } from './staff/staff-account.entity.js';
import { StaffRepository } from './staff/staff.repository.js';

/** Passwords: whether one is right, and changing one's own. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffRepository,
    private readonly attempts: SignInAttempts,
    private readonly credentials: CredentialsRepository,
    private readonly audit: Audit,
  ) {}

  /**
   * The account, as it was before; or null: no such account, wrong password, locked or disabled, and nothing tells which. Each
   * case sends the same statements and hashes once; counting runs beside the hashing, which takes longer, so that even the time
   * of the write does not show. Must run outside a transaction: a failure is counted although the act around it fails.
   * @throws ForbiddenError TOO_MANY_ATTEMPTS where the address failed too often, whatever the account
   */
  async check(username: string, password: string, whence: Whence): Promise<StaffAccount | null> {
    this.attempts.requireTurn(whence);
    const account = await this.staff.findByUsername(username);
    const [attempt, right] = await Promise.all([
      this.attempts.count(username, whence),
      verifyPassword(account?.passwordHash ?? DECOY_HASH, password),
    ]);
    if (account && attempt && right) {
      await this.attempts.succeeded(attempt, whence);
      return account;
    }
    this.attempts.failed(username, attempt, whence);
    return null;
  }

  /**
   * Changes the viewer's own password. The viewer's other sessions end, and API tokens, too: somebody else may have come to know it, and made one.
   * @throws InvalidError WRONG_PASSWORD, SAME_PASSWORD, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_IS_USERNAME,
   * PASSWORD_TOO_COMMON
   */
  async changePassword(viewer: Staff, input: ChangePasswordInput, whence: Whence): Promise<void> {
    const known = await this.staff.findAccount(viewer.id);
    if (!known) throw new UnauthenticatedError(authMessages.TOKEN_NOT_VALID);
    const before = await this.check(known.username, input.currentPassword, whence);
    if (!before) throw new InvalidError(authMessages.WRONG_PASSWORD, { field: 'input.currentPassword' });
    const problem =
      input.newPassword === input.currentPassword
        ? authMessages.SAME_PASSWORD
        : passwordProblem(input.newPassword, before.username);
    if (problem) throw new InvalidError(problem, { field: 'input.newPassword' });
    const passwordHash = await hashPassword(input.newPassword);
    const changes = { passwordHash, mustChangePassword: false, version: before.version + 1, changedAt: new Date() };
    await this.database.transaction(async () => {
      await this.staff.updateAccount(before.id, changes);
      await this.credentials.revokeSessions(before.id, viewer.credential.id);
      await this.credentials.revokeApiTokens(before.id, viewer.credential.id);
      await this.audit.record({
        act: 'changePassword',
        subjectType: 'StaffAccount',
        subjectId: before.id,
        before,
        after: { ...before, ...changes },
      });
    });
    currentRequest().viewer = { ...viewer, mustChangePassword: false };
  }
}
