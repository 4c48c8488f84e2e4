import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from '../../people/person.entity.js';
import { Award } from '../award.entity.js';
import type { PresentationManner } from '../vocabulary.js';
import { Presentation } from './presentation.entity.js';

/** What was handed over: an award line, or what an article claims where no line is known. */
@Entity('presentation_items')
export class PresentationItem {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Presentation)
  @Column({ name: 'presentation_id', type: 'uuid' })
  presentationId: string;

  @Column({ type: 'integer' })
  ordinal: number;

  @ForeignKey(() => Award)
  @Column({ name: 'award_id', type: 'uuid', nullable: true })
  awardId: string | null;

  /** A claim; claims belong to a room above, which holds the key. */
  @Column({ name: 'claim_id', type: 'uuid', nullable: true })
  claimId: string | null;

  @Column({ type: 'text' })
  manner: PresentationManner;

  @Column({ name: 'received_by_printed', type: 'text', nullable: true })
  receivedByPrinted: string | null;

  @ForeignKey(() => Person)
  @Column({ name: 'received_by_person_id', type: 'uuid', nullable: true })
  receivedByPersonId: string | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  /** The presentation, or its meeting, is withdrawn: kept by triggers, because a unique index sees no other table. */
  @Column({ name: 'presentation_withdrawn', type: 'boolean', default: false })
  presentationWithdrawn: boolean;
}
