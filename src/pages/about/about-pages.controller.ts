import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/platform.module.js';
import { PublicPages } from '../public-pages.service.js';
import { aboutPage } from './about-page.js';

/** What the registry is, and whom to ask. */
@Controller()
export class AboutPagesController {
  constructor(
    private readonly pages: PublicPages,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('about')
  about(@Req() request: FastifyRequest, @Res() reply: FastifyReply): FastifyReply {
    return this.pages.send(request, reply, 200, aboutPage(this.pages.visit(request), this.config.contact));
  }
}
