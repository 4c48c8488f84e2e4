import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../platform/config/config.js';
import { ForbiddenError, UnauthenticatedError } from '../platform/errors/domain-error.js';
import { CONFIG } from '../platform/platform.module.js';
import { ANONYMOUS, type Viewer } from '../platform/request/viewer.js';
import { authMessages } from './auth.messages.js';
import { isOwnOrigin } from './credentials/own-origin.js';
import { clearSessionCookie, readSessionCookie } from './credentials/session-cookie.js';
import { bearerToken, hashOfToken } from './credentials/token.js';
import { CredentialsRepository } from './credentials.repository.js';

/** Reading methods change nothing, and no page of another origin may see their answers. */
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Finds out who is asking. */
@Injectable()
export class ViewerSource {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly credentials: CredentialsRepository,
  ) {}

  /**
   * By its API token, else by its session cookie, else anonymous. A session that ended makes the request anonymous and
   * clears the cookie: its browser did not mean to prove anything. A token that is not good is refused, without a word on why.
   * @throws UnauthenticatedError TOKEN_NOT_VALID; ForbiddenError FOREIGN_ORIGIN
   */
  async viewerOf(request: FastifyRequest, reply: FastifyReply): Promise<Viewer> {
    const token = bearerToken(request.headers.authorization);
    if (token !== undefined) {
      const viewer = await this.credentials.viewerOfApiToken(hashOfToken(token));
      if (!viewer) throw new UnauthenticatedError(authMessages.TOKEN_NOT_VALID);
      return viewer;
    }
    const session = readSessionCookie(request, this.config.secureCookies);
    if (session === undefined) return ANONYMOUS;
    if (!READING.has(request.method)) this.requireOwnOrigin(request);
    const viewer = await this.credentials.viewerOfSession(hashOfToken(session), this.config.sessionHours);
    if (viewer) return viewer;
    clearSessionCookie(reply, this.config.secureCookies);
    return ANONYMOUS;
  }

  /** @throws ForbiddenError FOREIGN_ORIGIN where a page of another web site sent the request */
  requireOwnOrigin({ headers }: FastifyRequest): void {
    const { origin, host } = headers;
    if (!isOwnOrigin(origin, host, this.config.publicUrl))
      throw new ForbiddenError(authMessages.FOREIGN_ORIGIN, { details: { origin } });
  }
}
