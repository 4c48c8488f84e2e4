import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { wanted } from '../pager.js';
import { PublicPages } from '../public-pages.service.js';
import { articlePage } from './article-page.js';
import { ARTICLE_QUERY, type ShownArticle } from './article-page.query.js';

const LINES = 50;

/** What was reported. */
@Controller('articles')
export class ArticlePagesController {
  constructor(private readonly pages: PublicPages) {}

  @Get(':id')
  article(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.pages.sendRecord<{ article: ShownArticle }>(request, reply, {
      id,
      source: ARTICLE_QUERY,
      variables: (visit) => wanted(visit, LINES),
      write: (visit, { article }) => articlePage(visit, article),
    });
  }
}
