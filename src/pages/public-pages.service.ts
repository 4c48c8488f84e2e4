import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/platform.module.js';
import { isUuid } from '../platform/text/uuid.js';
import { noSuchPage, notUnderstoodPage } from './no-page.js';
import { POLICY } from './page.js';
import { type Answer, PublicReads } from './public-reads.service.js';
import { type Visit, visitOf } from './visit.js';

/** The page of one record: the document that asks for it by `$id`, what more it is asked with, and how it is written. */
export interface RecordPage<T extends object> {
  id: string;
  source: string;
  variables?: (visit: Visit) => Record<string, unknown>;
  /** Null: what the API answers is not there, after all. */
  write: (visit: Visit, data: T) => string | null;
  /** Where the record is kept now, if elsewhere. */
  movedTo?: (visit: Visit, data: T) => string | undefined;
}

/** Sends pages: whole, sealed, and not again to whoever has just the same. */
@Injectable()
export class PublicPages {
  constructor(
    private readonly reads: PublicReads,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  visit(request: FastifyRequest): Visit {
    return visitOf(request, this.config.publicUrl);
  }

  ask<T extends object>(visit: Visit, source: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    return this.reads.ask<T>(source, variables, visit.language);
  }

  async sendRecord<T extends object>(
    request: FastifyRequest,
    reply: FastifyReply,
    { id, source, variables = () => ({}), write, movedTo }: RecordPage<T>,
  ): Promise<FastifyReply> {
    const visit = this.visit(request);
    if (!isUuid(id)) return this.send(request, reply, 404, noSuchPage(visit));
    const { data, refusals } = await this.ask<T>(visit, source, { id, ...variables(visit) });
    if (refusals.length > 0) return this.send(request, reply, 400, notUnderstoodPage(visit, refusals));
    const elsewhere = data && movedTo?.(visit, data);
    if (elsewhere) return reply.status(302).header('location', elsewhere).send();
    const text = data && write(visit, data);
    return text ? this.send(request, reply, 200, text) : this.send(request, reply, 404, noSuchPage(visit));
  }

  send(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    text: string,
    mediaType = 'text/html; charset=utf-8',
  ): FastifyReply {
    const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    const isKnown = status === 200 && request.headers['if-none-match'] === tag;
    return reply
      .status(isKnown ? 304 : status)
      .headers({
        'content-type': mediaType,
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        // Whoever asks to be hidden is so at once: a copy is asked about before it is shown again.
        'cache-control': 'no-cache',
        ...(status === 200 ? { etag: tag } : {}),
      })
      .send(isKnown ? '' : text);
  }
}
