import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { whole } from '../fields.js';
import { PublicPages } from '../public-pages.service.js';
import { organisationPage } from './organisation-page.js';
import { ORGANISATION_QUERY, type ShownOrganisation } from './organisation-page.query.js';

/** Bodies, today's and former ones. */
@Controller('organisations')
export class OrganisationPagesController {
  constructor(private readonly pages: PublicPages) {}

  @Get(':id')
  organisation(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.pages.sendRecord<{ organisation: ShownOrganisation }>(request, reply, {
      id,
      source: ORGANISATION_QUERY,
      variables: ({ asked }) => ({ year: whole(asked.year) }),
      write: (visit, { organisation }) => organisationPage(visit, organisation),
    });
  }
}
