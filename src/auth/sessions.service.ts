import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import type { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/editable-record.js';
import { ForbiddenError, UnauthenticatedError } from '../platform/errors/domain-error.js';
import { CONFIG } from '../platform/platform.module.js';
import { currentRequest, currentViewer, runInRequest } from '../platform/request/request-context.js';
import type { Staff } from '../platform/request/viewer.js';
import { SignInAttemptsRepository } from './attempts/sign-in-attempts.repository.js';
import type { Whence } from './attempts/sign-in-attempts.service.js';
import { authMessages } from './auth.messages.js';
import { hashOfToken, newSessionToken } from './credentials/token.js';
import { CredentialsRepository } from './credentials.repository.js';
import { PasswordsService } from './passwords.service.js';
import type { SignInInput } from './sign-in.js';

const HOUR_MS = 3_600_000;

export interface BegunSession {
  staffId: string;
  token: string;
  /** By which the browser is known from now on. */
  browserToken: string;
}

/** Signing in and out with a browser. */
@Injectable()
export class SessionsService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly credentials: CredentialsRepository,
    private readonly passwords: PasswordsService,
    private readonly attempts: SignInAttemptsRepository,
    private readonly audit: Audit,
  ) {}

  /**
   * Begins a session, in place of the one that the request came with. The rest of the request is the account's.
   * @throws UnauthenticatedError SIGN_IN_REFUSED; ForbiddenError TOO_MANY_ATTEMPTS
   */
  async signIn({ username, password }: SignInInput, whence: Whence): Promise<BegunSession> {
    const account = await this.passwords.check(username, password, whence);
    if (!account) throw new UnauthenticatedError(authMessages.SIGN_IN_REFUSED);
    const token = newSessionToken();
    const browserToken = newSessionToken();
    const tokenHash = hashOfToken(token);
    const id = newId();
    const now = new Date();
    const expiresAt = new Date(now.getTime() + this.config.sessionHours * HOUR_MS);
    const replaced = sessionOf(currentViewer());
    const { mustChangePassword, displayName: name } = account;
    const viewer: Staff = {
      kind: 'STAFF',
      id: account.id,
      name,
      grants: [],
      mustChangePassword,
      credential: { kind: 'SESSION', id },
    };
    await this.database.transaction(() =>
      runInRequest({ ...currentRequest(), viewer }, async () => {
        if (replaced) await this.credentials.revokeSession(replaced);
        await this.credentials.insertSession({
          id,
          staffId: account.id,
          tokenHash,
          createdAt: now,
          lastUsedAt: now,
          expiresAt,
          revokedAt: null,
        });
        await this.attempts.know(account.id, whence.browser, hashOfToken(browserToken));
        await this.audit.record({
          act: 'signIn',
          subjectType: 'StaffAccount',
          subjectId: account.id,
          after: account.failedAttempts > 0 ? { failedBefore: account.failedAttempts } : null,
        });
      }),
    );
    currentRequest().viewer = (await this.credentials.viewerOfSession(tokenHash, this.config.sessionHours)) ?? viewer;
    return { staffId: account.id, token, browserToken };
  }

  /** @throws ForbiddenError SESSION_NEEDED where an API token was shown */
  async signOut(): Promise<void> {
    const viewer = currentViewer();
    const session = sessionOf(viewer);
    if (viewer.kind !== 'STAFF' || !session) throw new ForbiddenError(authMessages.SESSION_NEEDED);
    await this.credentials.revokeSession(session);
    await this.audit.record({ act: 'signOut', subjectType: 'StaffAccount', subjectId: viewer.id });
  }
}

function sessionOf(viewer: ReturnType<typeof currentViewer>): string | undefined {
  return viewer.kind === 'STAFF' && viewer.credential.kind === 'SESSION' ? viewer.credential.id : undefined;
}
