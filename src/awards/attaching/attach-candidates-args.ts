import { ArgsType } from '@nestjs/graphql';
import { IdField } from '../../platform/graphql/refusing/input-fields.js';

/** Exactly one of the two. */
@ArgsType()
export class AttachCandidatesArgs {
  @IdField({ nullable: true, description: 'Mã quyết định / id of the decision.' })
  decisionId?: string | null;

  @IdField({ nullable: true, description: 'Mã khen thưởng / id of the award.' })
  awardId?: string | null;
}
