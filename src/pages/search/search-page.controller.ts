import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicPages } from '../public-pages.service.js';
import { searchPage } from './search-page.js';
import { SEARCH_QUERY, type ShownSearch } from './search-page.query.js';

/** One box for the whole registry. */
@Controller('search')
export class SearchPageController {
  constructor(private readonly pages: PublicPages) {}

  @Get()
  async search(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const visit = this.pages.visit(request);
    const { text } = visit.asked;
    if (text === undefined) return this.pages.send(request, reply, 200, searchPage(visit, null));
    const { data, refusals } = await this.pages.ask<ShownSearch>(visit, SEARCH_QUERY, { text });
    return this.pages.send(request, reply, data ? 200 : 400, searchPage(visit, data, refusals));
  }
}
