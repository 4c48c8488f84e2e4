import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Award } from '../../awards/award.entity.js';
import { AwardDecision } from '../../awards/decisions/award-decision.entity.js';
import { Presentation } from '../../awards/presentations/presentation.entity.js';
import { Attendance } from '../../meetings/attendance/attendance.entity.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { Person } from '../../people/person.entity.js';
import { Post } from '../../people/posts/post.entity.js';
import { Claim } from '../claims/claim.entity.js';
import { ArticleDraft } from './article-draft.entity.js';
import { DraftAcceptance } from './draft-acceptance.entity.js';

/** One record that a part of an accepted draft became, or was linked to. Just one of the ids is set. */
@Entity('article_draft_outcomes')
export class DraftOutcome {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => ArticleDraft)
  @Column({ name: 'draft_id', type: 'uuid' })
  draftId: string;

  @ForeignKey(() => DraftAcceptance)
  @Column({ name: 'acceptance_id', type: 'uuid' })
  acceptanceId: string;

  /** Counts on through all acceptances of the draft. */
  @Column({ type: 'integer' })
  ordinal: number;

  @Column({ name: 'part_key', type: 'text' })
  partKey: string;

  /** False: the record was there already. */
  @Column({ type: 'boolean' })
  made: boolean;

  /** Of the record when it was made, or touched, by accepting. Null: it was linked and stayed as it was. */
  @Column({ type: 'integer', nullable: true })
  version: number | null;

  @ForeignKey(() => Meeting)
  @Column({ name: 'meeting_id', type: 'uuid', nullable: true })
  meetingId: string | null;

  @ForeignKey(() => Attendance)
  @Column({ name: 'attendance_id', type: 'uuid', nullable: true })
  attendanceId: string | null;

  @ForeignKey(() => Claim)
  @Column({ name: 'claim_id', type: 'uuid', nullable: true })
  claimId: string | null;

  @ForeignKey(() => Presentation)
  @Column({ name: 'presentation_id', type: 'uuid', nullable: true })
  presentationId: string | null;

  @ForeignKey(() => Award)
  @Column({ name: 'award_id', type: 'uuid', nullable: true })
  awardId: string | null;

  @ForeignKey(() => AwardDecision)
  @Column({ name: 'decision_id', type: 'uuid', nullable: true })
  decisionId: string | null;

  @ForeignKey(() => Person)
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @ForeignKey(() => Post)
  @Column({ name: 'post_id', type: 'uuid', nullable: true })
  postId: string | null;

  @ForeignKey(() => Organisation)
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId: string | null;
}
