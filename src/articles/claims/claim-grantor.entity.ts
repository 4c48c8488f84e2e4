import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity.js';
import { Claim } from './claim.entity.js';

/** Which body a grantor is that a claim prints. */
@Entity('claim_grantors')
export class ClaimGrantor {
  @ForeignKey(() => Claim)
  @PrimaryColumn({ name: 'claim_id', type: 'uuid' })
  claimId: string;

  /** As it stands in `grantors_printed`. */
  @PrimaryColumn({ type: 'text' })
  printed: string;

  @ForeignKey(() => Organisation)
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;
}
