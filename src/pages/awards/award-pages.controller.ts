import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicPages } from '../public-pages.service.js';
import { awardPage } from './award-page.js';
import { AWARD_QUERY, type ShownAward } from './award-page.query.js';

/** The permanent address of an award, which its certificate's code leads to. */
@Controller('awards')
export class AwardPagesController {
  constructor(private readonly pages: PublicPages) {}

  @Get(':id')
  award(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.pages.sendRecord<{ node: ShownAward | null }>(request, reply, {
      id,
      source: AWARD_QUERY,
      // A record of another kind selects nothing.
      write: (visit, { node }) => (node && Object.keys(node).length > 0 ? awardPage(visit, node) : null),
    });
  }
}
