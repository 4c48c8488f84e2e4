import pg from 'pg';
import { hashOfToken, newApiToken } from '../../src/auth/credentials/token.js';
import { newId } from '../../src/platform/database/editable-record.js';
import type { Role } from '../../src/platform/request/viewer.js';

/** Makes an account that holds `role`, and answers an API token of it. It has no password; see given-staff.ts for that. */
export async function newStaffToken(url: string, role: Role, organisationId: string | null): Promise<string> {
  const token = newApiToken();
  const staffId = newId();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `insert into staff_accounts (id, username, display_name, password_hash) values ($1, $2, $3, 'no password')`,
      [staffId, `${role.toLowerCase()}.${staffId.slice(-6)}`, `Cán bộ ${role}`],
    );
    await client.query('insert into staff_roles (id, staff_id, role, organisation_id) values ($1, $2, $3, $4)', [
      newId(),
      staffId,
      role,
      organisationId,
    ]);
    await client.query(
      `insert into api_tokens (id, staff_id, label, token_hash, expires_at) values ($1, $2, 'test', $3, now() + interval '1 day')`,
      [newId(), staffId, hashOfToken(token)],
    );
  } finally {
    await client.end();
  }
  return token;
}
