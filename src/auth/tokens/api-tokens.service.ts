import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { newId } from '../../platform/database/editable-record.js';
import { ConflictError, ForbiddenError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { authMessages } from '../auth.messages.js';
import { CreateApiTokenPayload, type CreateApiTokenInput, type RevokeApiTokenInput } from './create-api-token.js';
import { hashOfToken, newApiToken } from '../credentials/token.js';
import { CredentialsRepository } from '../credentials.repository.js';
import { requireSignedIn } from '../signed-in.js';

const DAY_MS = 24 * 3_600_000;

/** One's own API tokens. */
@Injectable()
export class ApiTokensService {
  constructor(
    private readonly credentials: CredentialsRepository,
    private readonly audit: Audit,
  ) {}

  /**
   * Needs a session: else a token that leaked could make itself successors for ever.
   * @throws ForbiddenError SESSION_NEEDED
   */
  async createApiToken({ label, validDays }: CreateApiTokenInput): Promise<CreateApiTokenPayload> {
    const viewer = requireSignedIn();
    if (viewer.credential.kind !== 'SESSION') throw new ForbiddenError(authMessages.SESSION_NEEDED);
    const token = newApiToken();
    const now = new Date();
    const row = {
      id: newId(),
      staffId: viewer.id,
      label,
      tokenHash: hashOfToken(token),
      createdAt: now,
      lastUsedAt: null,
      expiresAt: new Date(now.getTime() + validDays * DAY_MS),
      revokedAt: null,
    };
    await this.credentials.insertApiToken(row);
    await this.audit.record({ act: 'createApiToken', subjectType: 'ApiToken', subjectId: row.id, after: row });
    return new CreateApiTokenPayload(new RecordRef('ApiToken', row.id), token);
  }

  /** @throws NotFoundError UNKNOWN_ID; ConflictError TOKEN_REVOKED_ALREADY */
  async revokeApiToken({ id }: RevokeApiTokenInput): Promise<RecordRef> {
    const viewer = requireSignedIn();
    const before = await this.credentials.findApiToken(id, viewer.id);
    if (!before)
      throw new NotFoundError(platformMessages.UNKNOWN_ID, { field: 'input.id', details: { type: 'ApiToken' } });
    if (before.revokedAt) throw new ConflictError(authMessages.TOKEN_REVOKED_ALREADY);
    const revokedAt = new Date();
    await this.credentials.revokeApiToken(id, revokedAt);
    await this.audit.record({
      act: 'revokeApiToken',
      subjectType: 'ApiToken',
      subjectId: id,
      before,
      after: { ...before, revokedAt },
    });
    return new RecordRef('ApiToken', id);
  }
}
