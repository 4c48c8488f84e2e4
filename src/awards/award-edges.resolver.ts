import { Args, ArgsType, Field, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationType } from '../organisations/organisation.type.js';
import { PersonType } from '../people/person.type.js';
import { Access } from '../platform/graphql/access.js';
import { answeredByShape } from '../platform/graphql/connection.type.js';
import './award-edges.shape.js';
import { AwardConnection, AwardType } from './award.type.js';
import { AwardsArgs, DecisionAwardsArgs } from './awards-args.js';
import { AwardFormType } from './catalogue/award-form.type.js';
import { AwardDecisionType } from './decisions/award-decision.type.js';
import { HonoureeType } from './honourees/honouree.type.js';

@ArgsType()
class AwardsGrantedArgs extends AwardsArgs {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Tính cả đơn vị tiền thân và kế thừa; mặc định không / with predecessors and successors; by default no.',
  })
  lineage?: boolean | null;
}

@Resolver(() => AwardType)
export class AwardHonoureeResolver {
  @Access('SHAPE')
  @ResolveField(() => HonoureeType, {
    nullable: true,
    description:
      'Người nhận trong sổ; null: chỉ có tên in, hoặc không nêu tên / the recipient; null: printed only, or unnamed.',
  })
  honouree(): never {
    return answeredByShape();
  }
}

@Resolver(() => AwardDecisionType)
export class DecisionAwardsResolver {
  @Access('SHAPE')
  @ResolveField(() => AwardConnection, { description: 'Các dòng, theo thứ tự phụ lục / its lines, in annex order.' })
  awards(@Args() _args: DecisionAwardsArgs): never {
    return answeredByShape();
  }
}

@Resolver(() => AwardFormType)
export class FormAwardsResolver {
  @Access('SHAPE')
  @ResolveField(() => AwardConnection, { description: 'Khen thưởng có hình thức này / awards of this form.' })
  awards(@Args() _args: AwardsArgs): never {
    return answeredByShape();
  }
}

@Resolver(() => PersonType)
export class PersonAwardsResolver {
  @Access('SHAPE')
  @ResolveField(() => AwardConnection, { description: 'Khen thưởng của người này / what this person holds.' })
  awards(@Args() _args: AwardsArgs): never {
    return answeredByShape();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationAwardsResolver {
  @Access('SHAPE')
  @ResolveField(() => AwardConnection, { description: 'Khen thưởng tập thể này nhận / awards that it received.' })
  awardsReceived(@Args() _args: AwardsArgs): never {
    return answeredByShape();
  }

  @Access('SHAPE')
  @ResolveField(() => AwardConnection, { description: 'Khen thưởng đơn vị này tặng / awards that it granted.' })
  awardsGranted(@Args() _args: AwardsGrantedArgs): never {
    return answeredByShape();
  }
}
