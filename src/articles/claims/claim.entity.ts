import { Column, Entity, ForeignKey } from 'typeorm';
import { AwardForm } from '../../awards/catalogue/forms/award-form.entity.js';
import { AwardDecision } from '../../awards/decisions/award-decision.entity.js';
import type { AwardClass } from '../../awards/vocabulary.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { EditableRecord } from '../../platform/database/editable-record.js';
import { Article } from '../article.entity.js';
import type { ClaimPlace, ClaimStanding, ClaimVerb } from '../vocabulary.js';

/** What an article says. A null count is one that it does not say; no count is ever put in its place. */
@Entity('claims')
export class Claim extends EditableRecord {
  @ForeignKey(() => Article)
  @Column({ name: 'article_id', type: 'uuid' })
  articleId: string;

  /** Order in the article, from 1. */
  @Column({ type: 'integer' })
  ordinal: number;

  @Column({ type: 'text' })
  place: ClaimPlace;

  @Column({ type: 'text' })
  quote: string;

  /** Where the quote stands in the snapshot, in UTF-16 units; derived from both, null where it does not. */
  @Column({ name: 'span_start', type: 'integer', nullable: true })
  spanStart: number | null;

  @Column({ name: 'span_end', type: 'integer', nullable: true })
  spanEnd: number | null;

  @Column({ type: 'text', nullable: true })
  verb: ClaimVerb | null;

  @ForeignKey(() => Meeting)
  @Column({ name: 'meeting_id', type: 'uuid', nullable: true })
  meetingId: string | null;

  /** Of which it tells, whether or not it names anybody on its list. */
  @ForeignKey(() => AwardDecision)
  @Column({ name: 'decision_id', type: 'uuid', nullable: true })
  decisionId: string | null;

  @ForeignKey(() => AwardForm)
  @Column({ name: 'form_id', type: 'uuid', nullable: true })
  formId: string | null;

  @Column({ name: 'form_printed', type: 'text', nullable: true })
  formPrinted: string | null;

  @Column({ name: 'class', type: 'text', nullable: true })
  awardClass: AwardClass | null;

  /** Those whom the article names. */
  @Column({ name: 'grantors_printed', type: 'text', array: true })
  grantorsPrinted: string[];

  /** They stand elsewhere in the article, not in these words. */
  @Column({ name: 'grantors_carried_over', type: 'boolean', default: false })
  grantorsCarriedOver: boolean;

  /** What it says instead of a name: "của các cấp". */
  @Column({ name: 'grantor_phrase', type: 'text', nullable: true })
  grantorPhrase: string | null;

  @Column({ name: 'presenters_printed', type: 'text', array: true })
  presentersPrinted: string[];

  @Column({ type: 'integer', nullable: true })
  groups: number | null;

  @Column({ type: 'integer', nullable: true })
  individuals: number | null;

  @Column({ type: 'integer', nullable: true })
  households: number | null;

  @Column({ type: 'integer', nullable: true })
  enterprises: number | null;

  /** A count that the article does not split by kind. */
  @Column({ type: 'integer', nullable: true })
  combined: number | null;

  /** "nhiều", "các": more than one, no telling how many. */
  @Column({ type: 'boolean' })
  unspecified: boolean;

  @Column({ name: 'reason_printed', type: 'text', nullable: true })
  reasonPrinted: string | null;

  @Column({ type: 'text' })
  standing: ClaimStanding;

  @ForeignKey(() => Claim)
  @Column({ name: 'superseded_by_id', type: 'uuid', nullable: true })
  supersededById: string | null;

  @Column({ name: 'standing_reason', type: 'text', nullable: true })
  standingReason: string | null;
}
