import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Turns } from '../database/turns.js';
import { DomainError } from '../errors/domain-error.js';
import { asDomainError } from '../database/constraint-errors.js';
import { AT_ONCE_FOR_A_REQUEST } from '../database/data-source-options.js';
import { newId } from '../database/editable-record.js';
import { explain } from '../graphql/refusing/format-error.js';
import { preferredLanguage, runInRequest } from './request-context.js';
import type { Viewer } from './viewer.js';

/**
 * Finds out who is asking; may clear a cookie on the reply.
 * @throws DomainError where a credential was shown that is not good, or not good here; DATABASE_BUSY
 */
export type ViewerOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Viewer>;

/**
 * Opens the ambient context of each request. After the body was parsed, not before: its events come from the socket and
 * would leave an earlier context.
 */
export function openRequests(fastify: FastifyInstance, viewerOf: ViewerOf): void {
  fastify.addHook('preValidation', (request, reply, done) => {
    const requestId = newId();
    const language = preferredLanguage(request.headers['accept-language']);
    void reply.header('x-request-id', requestId);
    viewerOf(request, reply).then(
      (viewer) => {
        const readings = new Turns(AT_ONCE_FOR_A_REQUEST);
        runInRequest(
          { requestId, language, viewer, budget: { rows: 0 }, readings, written: [], withheld: new Set() },
          done,
        );
      },
      (failure: unknown) => {
        const error = asDomainError(failure);
        if (!(error instanceof DomainError)) return done(error as Error);
        const unknown = error.kind === 'UNAUTHENTICATED';
        if (unknown) void reply.header('www-authenticate', 'Bearer');
        const status = error.kind === 'CONFLICT' ? 503 : 403;
        void reply.status(unknown ? 401 : status).send({ errors: [explain(error, language)] });
      },
    );
  });
}
