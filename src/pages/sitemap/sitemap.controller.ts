import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUuid } from '../../platform/text/uuid.js';
import { noSuchPage } from '../no-page.js';
import { PublicPages } from '../public-pages.service.js';
import { type KindOfPage, KINDS_OF_PAGES, PublicRecords } from './public-records.repository.js';
import { sitemapIndex, sitemapOfPages, sitemapOfRecords } from './sitemap.js';

const XML = 'application/xml; charset=utf-8';
/** Each has an address in either language: far below the 50,000 addresses and 50 MB that a file may have. */
const RECORDS_IN_A_FILE = 5_000;

const isKind = (name: string): name is KindOfPage => Object.hasOwn(KINDS_OF_PAGES, name);

/** For search engines: the address of every page that everybody may see. */
@Controller()
export class SitemapController {
  constructor(
    private readonly pages: PublicPages,
    private readonly records: PublicRecords,
  ) {}

  @Get('sitemap.xml')
  async index(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const firsts: Partial<Record<KindOfPage, string[]>> = {};
    for (const kind of Object.keys(KINDS_OF_PAGES).filter(isKind))
      firsts[kind] = await this.records.firsts(kind, RECORDS_IN_A_FILE);
    return this.pages.send(request, reply, 200, sitemapIndex(this.pages.visit(request), firsts), XML);
  }

  @Get('sitemap/pages.xml')
  fixed(@Req() request: FastifyRequest, @Res() reply: FastifyReply): FastifyReply {
    return this.pages.send(request, reply, 200, sitemapOfPages(this.pages.visit(request)), XML);
  }

  /** Records from one on, whether or not that one is still there. */
  @Get('sitemap/:file')
  async file(
    @Param('file') file: string,
    @Query('from') from: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const visit = this.pages.visit(request);
    const kind = file.replace(/\.xml$/u, '');
    const isFile = file.endsWith('.xml') && isKind(kind) && isUuid(from);
    const records = isFile ? await this.records.from(kind, from, RECORDS_IN_A_FILE) : [];
    if (!isFile || records.length === 0) return this.pages.send(request, reply, 404, noSuchPage(visit));
    return this.pages.send(request, reply, 200, sitemapOfRecords(visit, kind, records), XML);
  }
}
