import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationType } from '../../../organisations/organisation.type.js';
import { Access } from '../../../platform/graphql/compiling/access.js';
import { answeredByShape } from '../../../platform/graphql/records/connection.type.js';
import { AwardDecisionConnection } from '../award-decision.type.js';
import { IssuedDecisionsArgs } from './decisions-args.js';
import './organisation-decisions.shape.js';

@Resolver(() => OrganisationType)
export class OrganisationDecisionsResolver {
  @Access('SHAPE')
  @ResolveField(() => AwardDecisionConnection, {
    description: 'Quyết định đơn vị này ban hành / decisions that it issued.',
  })
  decisionsIssued(@Args() _args: IssuedDecisionsArgs): never {
    return answeredByShape();
  }
}
