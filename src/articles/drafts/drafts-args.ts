import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from '../../platform/graphql/connection.type.js';
import { DRAFT_STATE, type DraftState } from '../vocabulary.js';

@ArgsType()
export class DraftsArgs extends PageArgs {
  @Field(() => DRAFT_STATE, { nullable: true, description: 'Chỉ những bản ở trạng thái này / only in this state.' })
  state?: DraftState | null;
}
