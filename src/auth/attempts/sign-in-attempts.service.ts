import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { ForbiddenError } from '../../platform/errors/domain-error.js';
import { currentRequest, runInRequest } from '../../platform/request/request-context.js';
import { authMessages } from '../auth.messages.js';
import { AddressLimiter } from '../credentials/address-limiter.js';
import { type CountedAttempt, SignInAttemptsRepository } from './sign-in-attempts.repository.js';

const MINUTE_MS = 60_000;

/** Where an attempt comes from. */
export interface Whence {
  address: string;
  /** Digest of what its cookie says; null where it has none. */
  browser: Buffer | null;
}

/**
 * Who may try a password, how often, and what trace the failures leave. Only a lock is written down, which can be brought about
 * a few times a day, for accounts that there are: whoever tries names or passwords cannot fill the audit or the log.
 */
@Injectable()
export class SignInAttempts implements OnModuleDestroy {
  private readonly log = new Logger('auth');
  /** Of one process: the count kept with each account is what holds across several. */
  private readonly limiter = new AddressLimiter({
    failures: 30,
    windowMs: 15 * MINUTE_MS,
    stopped: (address) => this.log.warn(`Too many sign-ins from ${address} failed: it has to wait.`),
  });
  private readonly beingNoted = new Set<Promise<void>>();

  constructor(
    private readonly repository: SignInAttemptsRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws ForbiddenError TOO_MANY_ATTEMPTS where the address failed too often, whatever the account */
  requireTurn({ address }: Whence): void {
    const waitMs = this.limiter.begin(address);
    if (waitMs > 0)
      throw new ForbiddenError(authMessages.TOO_MANY_ATTEMPTS, { details: { minutes: Math.ceil(waitMs / MINUTE_MS) } });
  }

  /** Null where no attempt is allowed; else counted as failed until `succeeded` says otherwise. */
  count(username: string, { browser }: Whence): Promise<CountedAttempt | null> {
    return this.repository.count(username, browser);
  }

  async succeeded(attempt: CountedAttempt, { address, browser }: Whence): Promise<void> {
    this.limiter.succeeded(address);
    await this.repository.clear(attempt, browser);
  }

  /** Where this attempt locked the account, that is noted: after the answer, whose time tells nothing of it. */
  failed(username: string, attempt: CountedAttempt | null, { address }: Whence): void {
    if (!attempt?.lockedUntil) return;
    this.log.warn(
      `The account ${username} is locked until ${attempt.lockedUntil.toISOString()}: ${attempt.failedAttempts} sign-ins failed, the last from ${address}.`,
    );
    const noted = this.note(attempt).finally(() => this.beingNoted.delete(noted));
    this.beingNoted.add(noted);
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.beingNoted);
  }

  /** Nobody did it: whoever failed is not known, and the address is not for an audit that nothing is removed from. */
  private async note({ staffId, failedAttempts, lockedUntil }: CountedAttempt): Promise<void> {
    const registry = { ...currentRequest(), viewer: { kind: 'SYSTEM', name: 'sign-in' } } as const;
    try {
      await runInRequest(registry, () =>
        this.audit.record({
          act: 'lockStaff',
          subjectType: 'StaffAccount',
          subjectId: staffId,
          after: { failedAttempts, lockedUntil },
        }),
      );
    } catch (error) {
      this.log.error('A lock could not be noted', error instanceof Error ? error.stack : String(error));
    }
  }
}
