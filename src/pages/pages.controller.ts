import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { graphql } from 'graphql';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/platform.module.js';
import { currentRequest, runInRequest } from '../platform/request/request-context.js';
import { ANONYMOUS } from '../platform/request/viewer.js';
import { awardPage, noSuchPage } from './award-page.js';
import { AWARD_QUERY, type ShownAward } from './award-page.query.js';
import { POLICY } from './html.js';
import { isUuid } from '../platform/text/uuid.js';

/** Permanent addresses for people. Everything on them is asked of the API, and of what everybody may see. */
@Controller('awards')
export class PagesController {
  constructor(
    private readonly host: GraphQLSchemaHost,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':id')
  async award(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const award = isUuid(id) ? await this.read<ShownAward>(AWARD_QUERY, id, { request, reply }) : null;
    const address = `${this.config.publicUrl ?? `${request.protocol}://${request.host}`}/awards/${id}`;
    return reply
      .status(award ? 200 : 404)
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-cache',
      })
      .send(award ? awardPage(award, address) : noSuchPage());
  }

  /** A page is the same for staff, who see drafts elsewhere. */
  private async read<T extends object>(source: string, id: string, contextValue: object): Promise<T | null> {
    const { data, errors } = await runInRequest({ ...currentRequest(), viewer: ANONYMOUS }, () =>
      graphql({ schema: this.host.schema, source, variableValues: { id }, contextValue }),
    );
    if (errors?.[0]) throw errors[0];
    const { node } = data as { node: T | null };
    // A record of another kind selects nothing.
    return node && Object.keys(node).length > 0 ? node : null;
  }
}
