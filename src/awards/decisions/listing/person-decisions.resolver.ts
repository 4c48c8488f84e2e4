import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType } from '../../../people/person.type.js';
import { Access } from '../../../platform/graphql/compiling/access.js';
import { answeredByShape } from '../../../platform/graphql/records/connection.type.js';
import { AwardDecisionConnection } from '../award-decision.type.js';
import { DecisionPageArgs } from './decisions-args.js';
import './person-decisions.shape.js';

@Resolver(() => PersonType)
export class PersonDecisionsResolver {
  @Access('SHAPE')
  @ResolveField(() => AwardDecisionConnection, { description: 'Quyết định người này ký / decisions that they signed.' })
  decisionsSigned(@Args() _args: DecisionPageArgs): never {
    return answeredByShape();
  }
}
