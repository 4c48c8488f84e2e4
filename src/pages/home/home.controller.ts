import { Controller, Get, Header, NotFoundException, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { noSuchPage } from '../no-page.js';
import { PublicPages } from '../public-pages.service.js';
import { homePage } from './home-page.js';
import { HOME_QUERY, type ShownHome } from './home-page.query.js';

/** Records may be listed; what is made for programs or staff, and every possible answer of a search, need not be. */
const ROBOTS = ['User-agent: *', ...['/graphql', '/desk', '/files', '/search'].map((path) => `Disallow: ${path}`), ''];

/** The first page of the roll. */
@Controller()
export class HomeController {
  constructor(private readonly pages: PublicPages) {}

  @Get()
  async home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const visit = this.pages.visit(request);
    const { data } = await this.pages.ask<ShownHome>(visit, HOME_QUERY);
    if (!data) throw new Error('the first page asks for nothing that may be refused');
    return this.pages.send(request, reply, 200, homePage(visit, data));
  }

  /** Where the other language of a page that is not there lies. */
  @Get('404')
  none(@Req() request: FastifyRequest, @Res() reply: FastifyReply): FastifyReply {
    return this.pages.send(request, reply, 404, noSuchPage(this.pages.visit(request)));
  }

  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  robots(@Req() request: FastifyRequest): string {
    const sitemap = this.pages.visit(request).elsewhere('/sitemap.xml').in('vi');
    return [...ROBOTS, `Sitemap: ${sitemap}`, ''].join('\n');
  }

  /** An address of which there is no page at all: whoever came with a browser is told so as of any other page. */
  @Get('*')
  nowhere(@Req() request: FastifyRequest, @Res() reply: FastifyReply): FastifyReply {
    if (!request.headers.accept?.includes('text/html')) throw new NotFoundException(`Cannot GET ${request.url}`);
    return this.none(request, reply);
  }
}
