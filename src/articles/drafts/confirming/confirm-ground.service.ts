import { Injectable } from '@nestjs/common';
import { AttendancesService } from '../../../meetings/attendance/attendances.service.js';
import { MeetingStatus } from '../../../meetings/meeting-status.service.js';
import { PeopleService } from '../../../people/people.service.js';
import { PostsService } from '../../../people/posts/posts.service.js';
import type { PartOutcome } from '../drafts.repository.js';
import { idsOf } from '../accepting/acceptance.js';
import { ConfirmingRepository } from './confirming.repository.js';

/** Confirms the people, posts, meetings and attendances that accepting made; what was linked stays as it was. */
@Injectable()
export class ConfirmGround {
  constructor(
    private readonly people: PeopleService,
    private readonly posts: PostsService,
    private readonly meetings: MeetingStatus,
    private readonly attendances: AttendancesService,
    private readonly records: ConfirmingRepository,
  ) {}

  async confirm(made: readonly PartOutcome[]): Promise<void> {
    await this.people.confirmPeople(idsOf(made, 'personId'));
    await this.posts.confirmPosts(idsOf(made, 'postId'));
    for (const draft of await this.records.drafts('meetings', idsOf(made, 'meetingId')))
      await this.meetings.confirmMeeting(draft, false);
    // On the list there may be others, whom this draft did not bring in.
    await this.attendances.confirmAttendances(idsOf(made, 'attendanceId'));
  }
}
