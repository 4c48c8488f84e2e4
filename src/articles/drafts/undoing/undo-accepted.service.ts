import { Injectable } from '@nestjs/common';
import { ManyDrafts } from '../../../audit/many-drafts.service.js';
import { Attendance } from '../../../meetings/attendance/attendance.entity.js';
import { Meeting } from '../../../meetings/meeting.entity.js';
import { Organisation } from '../../../organisations/organisation.entity.js';
import { Person } from '../../../people/person.entity.js';
import { Post } from '../../../people/posts/post.entity.js';
import { Article } from '../../article.entity.js';
import { Claim } from '../../claims/claim.entity.js';
import { idsOf } from '../accepting/acceptance.js';
import type { DraftAcceptance } from '../draft-acceptance.entity.js';
import type { PartOutcome } from '../drafts.repository.js';
import { type AwardsUndone, UndoAwards } from './undo-awards.service.js';
import { type Leaning, UndoingRepository } from './undoing.repository.js';
import { UndoTouched } from './undo-touched.service.js';

/** Ids of what was taken back, and the people and bodies who stay, because something else speaks of them by now. */
export interface AcceptedUndone extends AwardsUndone {
  articles: string[];
  meetings: string[];
  attendances: string[];
  claims: string[];
  people: string[];
  posts: string[];
  organisations: string[];
  staying: { name: string; partKey: string }[];
}

/** Takes back what acceptances made, from what leans on others down to what others lean on. */
@Injectable()
export class UndoAccepted {
  constructor(
    private readonly drafts: ManyDrafts,
    private readonly awards: UndoAwards,
    private readonly touched: UndoTouched,
    private readonly records: UndoingRepository,
  ) {}

  /** Whoever calls holds the records and has made sure that nothing was built upon them. */
  async undo(
    act: string,
    reason: string,
    acceptances: readonly DraftAcceptance[],
    outcomes: readonly PartOutcome[],
  ): Promise<AcceptedUndone> {
    const why = { act, reason };
    const ids = acceptances.map(({ id }) => id);
    const made = outcomes.filter((outcome) => outcome.made);
    const awards = await this.awards.undo(act, reason, ids, made);
    const claims = await this.drafts.takeBack(why, Claim, idsOf(made, 'claimId'));
    await this.touched.undo(act, reason, outcomes);
    const attendances = await this.drafts.takeBack(why, Attendance, idsOf(made, 'attendanceId'));
    const meetings = await this.drafts.takeBack(why, Meeting, idsOf(made, 'meetingId'));
    const ownArticles = acceptances.filter(({ articleMade }) => articleMade).map(({ articleId }) => articleId);
    const articles = await this.drafts.takeBack(why, Article, ownArticles);
    const posts = await this.drafts.takeBack(why, Post, await this.records.asMade('post_id', ids));
    const people = await this.records.people(ids);
    const leaving = (of: readonly Leaning[]) => of.filter(({ stays }) => !stays).map(({ id }) => id);
    const peopleUndone = await this.drafts.takeBack(why, Person, leaving(people));
    const bodies = await this.records.bodies(ids);
    return {
      ...awards,
      articles,
      meetings,
      attendances,
      claims,
      posts,
      people: peopleUndone,
      organisations: await this.drafts.takeBack(why, Organisation, leaving(bodies)),
      staying: [...people, ...bodies].filter(({ stays }) => stays),
    };
  }
}
