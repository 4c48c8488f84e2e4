import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { onlyChoice } from '../choosing.js';
import { wanted } from '../pager.js';
import { PublicPages } from '../public-pages.service.js';
import { areasFound, isNamed } from './areas-found.js';
import { honoureePage } from './honouree-page.js';
import { HONOUREE_QUERY, type ShownHonouree } from './honouree-page.query.js';
import { honoureesAsked } from './honourees-asked.js';
import { honoureesPage } from './honourees-page.js';
import { HONOUREES_FORM_QUERY, HONOUREES_QUERY, type ShownForms, type ShownHonourees } from './honourees-page.query.js';

const AWARDS = 20;

/** Who holds awards. */
@Controller('honourees')
export class HonoureePagesController {
  constructor(private readonly pages: PublicPages) {}

  @Get()
  async honourees(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const visit = this.pages.visit(request);
    const { data, refusals } = await this.pages.ask<ShownHonourees>(visit, HONOUREES_QUERY, honoureesAsked(visit));
    const areas = areasFound(data ?? {}).map(({ area, title: name }) => ({ id: area.id, name }));
    const isTyped = areas.every(({ name }) => isNamed(visit.asked.areaName ?? '', name));
    const chosen =
      onlyChoice(visit, 'grantor', data?.grantors?.nodes) ?? (isTyped ? onlyChoice(visit, 'area', areas) : undefined);
    if (chosen !== undefined) return reply.status(302).header('location', chosen).send();
    if (data) return this.pages.send(request, reply, 200, honoureesPage(visit, data));
    const { data: form } = await this.pages.ask<ShownForms>(visit, HONOUREES_FORM_QUERY);
    if (!form) throw new Error('a form asks for nothing that may be refused');
    return this.pages.send(request, reply, 400, honoureesPage(visit, form, refusals));
  }

  /** Whoever was merged into another is kept there; a merge may be taken back, so that the address stays theirs. */
  @Get(':id')
  honouree(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.pages.sendRecord<{ honouree: ShownHonouree }>(request, reply, {
      id,
      source: HONOUREE_QUERY,
      variables: (visit) => wanted(visit, AWARDS),
      movedTo: (visit, { honouree }) =>
        honouree.id === id.toLowerCase() ? undefined : visit.to(`/honourees/${honouree.id}`, visit.asked),
      write: (visit, { honouree }) => honoureePage(visit, honouree),
    });
  }
}
