import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../platform/database/database.js';
import { ForbiddenError, InvalidError, UnauthenticatedError } from '../platform/errors/domain-error.js';
import { currentRequest } from '../platform/request/request-context.js';
import type { Staff } from '../platform/request/viewer.js';
import { authMessages } from './auth.messages.js';
import type { ChangePasswordInput } from './change-password.js';
import { AddressLimiter } from './credentials/address-limiter.js';
import { passwordProblem } from './credentials/password-rules.js';
import { DECOY_HASH, hashPassword, verifyPassword } from './credentials/password.js';
import { CredentialsRepository } from './credentials.repository.js';
import type { StaffAccount } from './staff/staff-account.entity.js';
import { StaffRepository } from './staff/staff.repository.js';

const MINUTE_MS = 60_000;

/** Passwords: whether one is right, and changing one's own. */
@Injectable()
export class PasswordsService {
  /** Of one process: the count kept with each account is what holds across several. */
  private readonly limiter = new AddressLimiter({ failures: 30, windowMs: 15 * MINUTE_MS });

  constructor(
    private readonly database: Database,
    private readonly staff: StaffRepository,
    private readonly credentials: CredentialsRepository,
    private readonly audit: Audit,
  ) {}

  /**
   * The account, or null: no such account, wrong password, locked or disabled, and nothing tells which. Each case sends
   * the same statements and hashes once; counting runs beside the hashing, which takes longer, so that even the time of
   * the write does not show. Must run outside a transaction: a failure is counted although the act around it fails.
   * @throws ForbiddenError TOO_MANY_ATTEMPTS where the address failed too often, whatever the account
   */
  async check(username: string, password: string, address: string): Promise<StaffAccount | null> {
    const waitMs = this.limiter.begin(address);
    if (waitMs > 0)
      throw new ForbiddenError(authMessages.TOO_MANY_ATTEMPTS, { details: { minutes: Math.ceil(waitMs / MINUTE_MS) } });
    const account = await this.staff.findByUsername(username);
    const [allowed, right] = await Promise.all([
      this.staff.countAttempt(username),
      verifyPassword(account?.passwordHash ?? DECOY_HASH, password),
    ]);
    if (!account || !allowed || !right) return null;
    this.limiter.succeeded(address);
    await this.staff.clearAttempts(account.id);
    return account;
  }

  /**
   * Changes the viewer's own password. The viewer's other sessions end, and API tokens, too: somebody else may have come to know it, and made one.
   * @throws InvalidError WRONG_PASSWORD, SAME_PASSWORD, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_IS_USERNAME,
   * PASSWORD_TOO_COMMON
   */
  async changePassword(viewer: Staff, input: ChangePasswordInput, address: string): Promise<void> {
    const known = await this.staff.findAccount(viewer.id);
    if (!known) throw new UnauthenticatedError(authMessages.TOKEN_NOT_VALID);
    const before = await this.check(known.username, input.currentPassword, address);
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
