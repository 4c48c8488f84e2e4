import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DeskFile, deskFile } from './desk-files.js';

/** What it loads and asks is the registry's own; nothing in it is written by others as markup. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The desk at which staff read articles: three files, which ask the API for all that they show. */
@Controller('desk')
export class DeskController {
  @Get()
  desk(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.send('desk.html', request, reply);
  }

  @Get(':name')
  file(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.send(name, request, reply);
  }

  private async send(name: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const file: DeskFile | null = await deskFile(name);
    if (file && request.headers['if-none-match'] === file.tag) return reply.status(304).header('etag', file.tag).send();
    return reply
      .status(file ? 200 : 404)
      .headers({
        'content-type': file?.mediaType ?? 'text/plain; charset=utf-8',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-cache',
        ...(file ? { etag: file.tag } : {}),
      })
      .send(file?.bytes ?? 'Không có trang này. / There is no such page.');
  }
}
