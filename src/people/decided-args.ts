import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from '../platform/graphql/records/connection.type.js';

/** Of merges, and of people told apart. */
@ArgsType()
export class DecidedArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: chỉ những gì còn hiệu lực; false: chỉ những gì đã hoàn tác, đã rút / true: what stands; false: what was undone or taken back.',
  })
  standing?: boolean | null;
}
