import { Injectable } from '@nestjs/common';
import { AttendancesService } from '../../../meetings/attendances.service.js';
import { MeetingsService } from '../../../meetings/meetings.service.js';
import { PeopleService } from '../../../people/people.service.js';
import { PostsService } from '../../../people/posts/posts.service.js';
import type { Acceptance } from './acceptance.js';
import { AcceptanceRepository } from './acceptance.repository.js';

/** Nobody else knows of what this transaction made, so all of it is as it was made. */
export const AS_MADE = 1;

/** Confirms the people, posts, meetings and attendances that accepting made; what was linked stays as it was. */
@Injectable()
export class ConfirmGround {
  constructor(
    private readonly people: PeopleService,
    private readonly posts: PostsService,
    private readonly meetings: MeetingsService,
    private readonly attendances: AttendancesService,
    private readonly records: AcceptanceRepository,
  ) {}

  async confirm(acceptance: Acceptance): Promise<void> {
    const { people, posts, attendances } = acceptance.made;
    for (const id of people) await this.people.confirmPerson({ id, version: AS_MADE });
    for (const id of posts) await this.posts.confirmPost({ id, version: AS_MADE });
    for (const id of acceptance.ids('meetingId', true))
      await this.meetings.confirmMeeting({ id, version: AS_MADE }, true);
    // Those who came to the list of a meeting that was there; the others were confirmed with theirs.
    for (const draft of await this.records.drafts('attendances', attendances))
      await this.attendances.confirmAttendance(draft);
  }
}
