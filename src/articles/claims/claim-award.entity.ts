import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Award } from '../../awards/award.entity.js';
import { Claim } from './claim.entity.js';

/** An award line that a claim was resolved to. */
@Entity('claim_awards')
export class ClaimAward {
  @ForeignKey(() => Claim)
  @PrimaryColumn({ name: 'claim_id', type: 'uuid' })
  claimId: string;

  @ForeignKey(() => Award)
  @PrimaryColumn({ name: 'award_id', type: 'uuid' })
  awardId: string;
}
