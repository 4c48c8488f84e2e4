import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicPages } from '../public-pages.service.js';
import { figuresOf } from './figures-asked.js';
import { csvName, figuresCsv } from './figures-csv.js';
import { figuresPage } from './figures-page.js';

/** How much of what is on record. */
@Controller()
export class FiguresPagesController {
  constructor(private readonly pages: PublicPages) {}

  @Get('figures')
  async figures(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const visit = this.pages.visit(request);
    const { data, refusals } = await figuresOf(visit, (source, variables) => this.pages.ask(visit, source, variables));
    return this.pages.send(request, reply, data ? 200 : 400, figuresPage(visit, data, refusals));
  }

  @Get('figures.csv')
  async csv(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const visit = this.pages.visit(request);
    const { data, refusals } = await figuresOf(visit, (source, variables) => this.pages.ask(visit, source, variables));
    if (!data) {
      const asked = visit.elsewhere('/figures', visit.asked);
      return this.pages.send(request, reply, 400, figuresPage(asked, null, refusals));
    }
    reply.header('content-disposition', `attachment; filename="${csvName(visit)}"`);
    return this.pages.send(request, reply, 200, figuresCsv(visit, data), 'text/csv; charset=utf-8');
  }
}
