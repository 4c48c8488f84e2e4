import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Grant, Staff } from '../platform/request/viewer.js';
import { StaffSession } from './staff-session.entity.js';
import { ApiToken } from './tokens/api-token.entity.js';

interface ViewerRow {
  id: string;
  name: string;
  mustChangePassword: boolean;
  credentialId: string;
  grants: Grant[];
}

/** After a CTE `good` with the id and account of a credential that holds. */
const VIEWER = `
  select a.id, a.display_name as name, a.must_change_password as "mustChangePassword", good.id as "credentialId",
         (select coalesce(json_agg(json_build_object('role', r.role, 'organisationId', r.organisation_id, 'reach',
                   case when r.organisation_id is not null then array(select organisations_below(r.organisation_id)) end)), '[]'::json)
            from staff_roles r where r.staff_id = a.id and r.revoked_at is null) as grants
    from good join staff_accounts a on a.id = good.staff_id and a.disabled_at is null`;

/** A session ends after so many days however busily it is used, so that a stolen cookie does not last for ever. */
const LONGEST_SESSION_DAYS = 30;

const BY_SESSION = `
  with good as (
    select s.id, s.staff_id, s.last_used_at from staff_sessions s
     where s.token_hash = $1 and s.revoked_at is null and s.expires_at > now()
       and s.created_at > now() - interval '${LONGEST_SESSION_DAYS} days'
  ), noted as (
    update staff_sessions s set last_used_at = now(), expires_at = now() + make_interval(hours => $2)
      from good where s.id = good.id and s.revoked_at is null and s.last_used_at < now() - interval '1 minute'
  )${VIEWER}`;

const BY_API_TOKEN = `
  with good as (
    select k.id, k.staff_id from api_tokens k
     where k.token_hash = $1 and k.revoked_at is null and k.expires_at > now()
  ), noted as (
    update api_tokens k set last_used_at = now()
      from good where k.id = good.id and coalesce(k.last_used_at, '-infinity') < now() - interval '1 minute'
  )${VIEWER}`;

/** Sessions and API tokens, and who stands behind them. */
@Injectable()
export class CredentialsRepository {
  constructor(private readonly database: Database) {}

  /** Who a good session belongs to, with roles and reach, in one statement; use moves its end, at most once a minute. */
  async viewerOfSession(tokenHash: Buffer, hours: number): Promise<Staff | null> {
    return this.viewer('SESSION', 'viewer_of_session', BY_SESSION, [tokenHash, hours]);
  }

  async viewerOfApiToken(tokenHash: Buffer): Promise<Staff | null> {
    return this.viewer('API_TOKEN', 'viewer_of_api_token', BY_API_TOKEN, [tokenHash]);
  }

  /** Every request asks this, so it is planned once a connection. */
  private async viewer(
    kind: Staff['credential']['kind'],
    name: string,
    text: string,
    values: unknown[],
  ): Promise<Staff | null> {
    const { rows } = await this.database.pool.query<ViewerRow>({ name, text, values });
    if (!rows[0]) return null;
    const { credentialId, ...row } = rows[0];
    return { kind: 'STAFF', ...row, credential: { kind, id: credentialId } };
  }

  async insertSession(session: StaffSession): Promise<void> {
    await this.database.manager.insert(StaffSession, session);
  }

  async revokeSession(id: string): Promise<void> {
    await this.database.manager.update(StaffSession, { id }, { revokedAt: new Date() });
  }

  /** Ends every session of the account but the one given. */
  async revokeSessions(staffId: string, exceptId: string | null = null): Promise<void> {
    await this.database.query(
      `update staff_sessions set revoked_at = now()
        where staff_id = $1 and revoked_at is null and id is distinct from $2::uuid`,
      [staffId, exceptId],
    );
  }

  findApiToken(id: string, staffId: string): Promise<ApiToken | null> {
    return this.database.manager.findOneBy(ApiToken, { id, staffId });
  }

  async insertApiToken(token: ApiToken): Promise<void> {
    await this.database.manager.insert(ApiToken, token);
  }

  async revokeApiToken(id: string, revokedAt: Date): Promise<void> {
    await this.database.manager.update(ApiToken, { id }, { revokedAt });
  }

  /** Ends every token of the account but the one given. */
  async revokeApiTokens(staffId: string, exceptId: string | null = null): Promise<void> {
    await this.database.query(
      `update api_tokens set revoked_at = now()
        where staff_id = $1 and revoked_at is null and id is distinct from $2::uuid`,
      [staffId, exceptId],
    );
  }
}
