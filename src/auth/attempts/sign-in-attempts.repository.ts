import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { KnownBrowser } from './known-browser.entity.js';

/** Failures before an account is locked, and the first lock; each further five failures double it, up to a day. */
const FAILURES = 5;
const FIRST_LOCK_MINUTES = 15;
const LONGEST_LOCK_MINUTES = 24 * 60;

/** Since the last good sign-in from it, after which a browser is like any other. */
export const BROWSER_KNOWN_DAYS = 180;

/** An attempt that may be made, counted as failed. */
export interface CountedAttempt {
  staffId: string;
  /** The account was locked already: it is let through because its browser is known, and counts for that alone. */
  pastLock: boolean;
  /** Of the account, with this one. */
  failedAttempts: number;
  /** Not null: this one locks the account, unless it is good. */
  lockedUntil: Date | null;
}

/** How often it was tried in vain to sign in to an account, and from which browsers it was done. */
@Injectable()
export class SignInAttemptsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Counts an attempt as failed before its password is looked at, so that a burst cannot outrun the count; a good one clears
   * it. A browser that is known for the account is counted, too, and let through a lock until five of its own failed. Null where
   * no attempt is allowed: no such account, disabled, or locked.
   */
  async count(username: string, browser: Buffer | null): Promise<CountedAttempt | null> {
    const [counted] = await this.database.query<CountedAttempt>(
      `with of_account as (
         update staff_accounts
            set failed_attempts = failed_attempts + 1,
                locked_until = case when (failed_attempts + 1) % ${FAILURES} = 0 then now() + make_interval(mins =>
                  least(${LONGEST_LOCK_MINUTES}, ${FIRST_LOCK_MINUTES} * 2 ^ least((failed_attempts + 1) / ${FAILURES} - 1, 20))::int) end
          where username = $1 and disabled_at is null and (locked_until is null or locked_until <= now())
         returning id, failed_attempts, locked_until
       ), of_browser as (
         update staff_browsers b set failed_attempts = b.failed_attempts + 1
           from staff_accounts a
          where a.username = $1 and a.disabled_at is null and b.staff_id = a.id and b.token_hash = $2::bytea
            and b.failed_attempts < ${FAILURES} and b.signed_in_at > now() - interval '${BROWSER_KNOWN_DAYS} days'
         returning a.id, a.failed_attempts)
       select id as "staffId", false as "pastLock", failed_attempts as "failedAttempts", locked_until as "lockedUntil"
         from of_account
        union all
       select id, true, failed_attempts, null from of_browser where not exists (select from of_account)`,
      [username, browser],
    );
    return counted ?? null;
  }

  /** After a good one. A lock that was there already stays: it keeps out whoever else fails. */
  async clear({ staffId, pastLock }: CountedAttempt, browser: Buffer | null): Promise<void> {
    await this.database.query(
      `with of_browser as (
         update staff_browsers set failed_attempts = 0 where staff_id = $1 and token_hash = $2::bytea)
       update staff_accounts set failed_attempts = 0, locked_until = null where id = $1 and not $3`,
      [staffId, browser, pastLock],
    );
  }

  /**
   * Knows the browser from now on by `token`, in place of the one that it showed, for whomever it was known: what somebody
   * copied out of it, or put into it, is good for nothing.
   */
  async know(staffId: string, shown: Buffer | null, token: Buffer): Promise<void> {
    await this.database.query(
      `delete from staff_browsers where staff_id = $1 and signed_in_at <= now() - interval '${BROWSER_KNOWN_DAYS} days'`,
      [staffId],
    );
    await this.database.query('update staff_browsers set token_hash = $2 where token_hash = $1::bytea', [shown, token]);
    await this.database.manager.upsert(
      KnownBrowser,
      { tokenHash: token, staffId, failedAttempts: 0, signedInAt: new Date() },
      ['tokenHash', 'staffId'],
    );
  }
}
