import { type ArgumentsHost, Catch, HttpException, NotFoundException } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '../../database/editable-record.js';
import { type DomainError, InvalidError, type Message } from '../../errors/domain-error.js';
import { platformMessages } from '../../errors/platform-messages.js';
import { preferredLanguage } from '../../request/request-context.js';
import { allowedMethods } from '../../request/allowed-methods.js';
import { explain } from './format-error.js';

/** What Fastify refuses before anything of ours runs. */
const refusedBodies: Record<number, Message> = {
  400: platformMessages.MALFORMED_BODY,
  413: platformMessages.BODY_TOO_LARGE,
  415: platformMessages.UNSUPPORTED_MEDIA_TYPE,
};

/**
 * Hands GraphQL errors on to the one formatter, unlogged: what is worth a log line is decided there. A body that cannot
 * be read, and a method that an address does not take, are refused in the form of a GraphQL answer, since that is what its
 * sender reads.
 */
@Catch()
export class PassOnFilter extends BaseExceptionFilter {
  override catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return exception;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const allowed = exception instanceof NotFoundException ? allowedMethods(request) : [];
    if (allowed.length > 0) {
      const details = { method: request.method, allowed: allowed.join(', ') };
      return this.refuse(host, 405, new InvalidError(platformMessages.METHOD_NOT_ALLOWED, { details }), {
        allow: details.allowed,
      });
    }
    // Nest makes such exceptions, with a bare sentence, of what Fastify throws.
    const status = exception instanceof HttpException && !isObject(exception.getResponse()) ? exception.getStatus() : 0;
    const refused = refusedBodies[status];
    return refused ? this.refuse(host, status, new InvalidError(refused)) : super.catch(exception, host);
  }

  private refuse(host: ArgumentsHost, status: number, error: DomainError, headers: Record<string, string> = {}): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (!reply.hasHeader('x-request-id')) void reply.header('x-request-id', newId());
    const language = preferredLanguage(request.headers['accept-language']);
    void reply
      .status(status)
      .headers(headers)
      .send({ errors: [explain(error, language)] });
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
