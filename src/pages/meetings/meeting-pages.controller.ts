import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { onlyChoice } from '../choosing.js';
import { wanted } from '../pager.js';
import { PublicPages } from '../public-pages.service.js';
import { meetingPage } from './meeting-page.js';
import { MEETING_QUERY, type ShownMeeting } from './meeting-page.query.js';
import { meetingsAsked, meetingsPage } from './meetings-page.js';
import { MEETINGS_QUERY, type ShownMeetings } from './meetings-page.query.js';

const LINES = 50;

/** Where awards were handed over. */
@Controller('meetings')
export class MeetingPagesController {
  constructor(private readonly pages: PublicPages) {}

  @Get()
  async meetings(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const visit = this.pages.visit(request);
    const { data, refusals } = await this.pages.ask<ShownMeetings>(visit, MEETINGS_QUERY, meetingsAsked(visit));
    const chosen = onlyChoice(visit, 'organiser', data?.organisers?.nodes);
    if (chosen !== undefined) return reply.status(302).header('location', chosen).send();
    return this.pages.send(request, reply, data ? 200 : 400, meetingsPage(visit, data, refusals));
  }

  @Get(':id')
  meeting(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.pages.sendRecord<ShownMeeting>(request, reply, {
      id,
      source: MEETING_QUERY,
      variables: (visit) => wanted(visit, LINES),
      write: meetingPage,
    });
  }
}
