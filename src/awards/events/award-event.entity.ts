import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Award } from '../award.entity.js';
import type { PrintedValues } from '../award-state.js';
import { AwardDecision } from '../decisions/award-decision.entity.js';
import type { AwardEventKind } from '../vocabulary.js';

/** What happened to one line after it was granted. Rows are only ever added; a mistaken one is withdrawn. */
@Entity('award_events')
export class AwardEvent {
  @PrimaryColumn('uuid')
  id: string;

  /** The same for all lines that one act touched. */
  @Column({ name: 'act_id', type: 'uuid' })
  actId: string;

  @ForeignKey(() => Award)
  @Column({ name: 'award_id', type: 'uuid' })
  awardId: string;

  @Column({ type: 'text' })
  kind: AwardEventKind;

  @ForeignKey(() => AwardDecision)
  @Column({ name: 'decision_id', type: 'uuid', nullable: true })
  decisionId: string | null;

  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'jsonb', nullable: true })
  before: PrintedValues | null;

  @Column({ type: 'jsonb', nullable: true })
  after: PrintedValues | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true })
  withdrawnBy: string | null;

  @Column({ name: 'withdrawn_reason', type: 'text', nullable: true })
  withdrawnReason: string | null;
}

export const NOT_WITHDRAWN = { withdrawnAt: null, withdrawnBy: null, withdrawnReason: null };
