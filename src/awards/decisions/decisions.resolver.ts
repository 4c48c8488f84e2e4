import { Args, ArgsType, Field, Info, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { Access } from '../../platform/graphql/access.js';
import { answeredByShape } from '../../platform/graphql/connection.type.js';
import { Reads } from '../../platform/graphql/reads.service.js';
import { parseDecisionNumber } from '../decision-number.js';
import { awardDecisionShape } from './award-decision.shape.js';
import { AwardDecisionConnection, AwardDecisionType } from './award-decision.type.js';
import { decisionList } from './decision-list.js';
import { DecisionByInput, DecisionsArgs } from './decisions-args.js';
import './organisation-decisions.shape.js';

@ArgsType()
class DecisionArgs {
  @ValidateNested()
  @Type(() => DecisionByInput)
  @Field(() => DecisionByInput, {
    description: 'Theo mã, hoặc theo cơ quan, số và năm / by id, or by issuer, number and year.',
  })
  by: DecisionByInput;
}

@Resolver(() => AwardDecisionType)
export class DecisionsResolver {
  constructor(private readonly reads: Reads) {}

  @Access('PUBLIC')
  @Query(() => AwardDecisionConnection, { description: 'Các quyết định khen thưởng / award decisions.' })
  decisions(@Args() args: DecisionsArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.page(awardDecisionShape, decisionList, args, info);
  }

  @Access('PUBLIC')
  @Query(() => AwardDecisionType, { description: 'Một quyết định khen thưởng / one award decision.' })
  async decision(@Args() { by }: DecisionArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    const { id, number } = by;
    if (id || !number) return this.reads.get(awardDecisionShape, id ?? '', info, 'by.id');
    const { normalised } = parseDecisionNumber(number.number);
    const found = await this.reads.findWhere(
      awardDecisionShape,
      (t, s) =>
        `${t}.issuer_id = ${s.bind(number.issuerId, 'uuid')} and ${t}.signed_year = ${s.bind(number.year, 'integer')} ` +
        `and ${t}.number_normalised = ${s.bind(normalised, 'text')}`,
      info,
    );
    if (found) return found;
    throw new NotFoundError(platformMessages.UNKNOWN_ID, { field: 'by.number', details: { type: 'AwardDecision' } });
  }
}

@Resolver(() => OrganisationType)
export class OrganisationDecisionsResolver {
  @Access('SHAPE')
  @ResolveField(() => AwardDecisionConnection, {
    description: 'Quyết định đơn vị này ban hành / decisions that it issued.',
  })
  decisionsIssued(@Args() _args: DecisionsArgs): never {
    return answeredByShape();
  }
}
