import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { onlyChoice } from '../choosing.js';
import { wanted } from '../pager.js';
import { PublicPages } from '../public-pages.service.js';
import { decisionPage } from './decision-page.js';
import { DECISION_QUERY, type ShownDecision } from './decision-page.query.js';
import { decisionsAsked, decisionsPage } from './decisions-page.js';
import { DECISIONS_QUERY, type ShownDecisions } from './decisions-page.query.js';

const LINES = 100;

/** By what awards were granted. */
@Controller('decisions')
export class DecisionPagesController {
  constructor(private readonly pages: PublicPages) {}

  @Get()
  async decisions(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const visit = this.pages.visit(request);
    const { data, refusals } = await this.pages.ask<ShownDecisions>(visit, DECISIONS_QUERY, decisionsAsked(visit));
    const chosen = onlyChoice(visit, 'issuer', data?.issuers?.nodes);
    if (chosen !== undefined) return reply.status(302).header('location', chosen).send();
    return this.pages.send(request, reply, data ? 200 : 400, decisionsPage(visit, data, refusals));
  }

  @Get(':id')
  decision(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.pages.sendRecord<{ decision: ShownDecision }>(request, reply, {
      id,
      source: DECISION_QUERY,
      variables: (visit) => wanted(visit, LINES),
      write: (visit, { decision }) => decisionPage(visit, decision),
    });
  }
}
