import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationType } from '../organisations/organisation.type.js';
import { PersonType } from '../people/person.type.js';
import { Access } from '../platform/graphql/compiling/access.js';
import { answeredByShape } from '../platform/graphql/records/connection.type.js';
import './award-edges.shape.js';
import { AwardConnection, AwardType } from './award.type.js';
import { AwardsArgs, GrantedAwardsArgs } from './listing/awards-args.js';
import { AwardFormType } from './catalogue/forms/award-form.type.js';
import { AwardDecisionType } from './decisions/award-decision.type.js';
import { AnnexArgs } from './decisions/listing/decisions-args.js';
import { HonoureeType } from './honourees/honouree.type.js';

@Resolver(() => AwardType)
export class AwardHonoureeResolver {
  @Access('SHAPE')
  @ResolveField(() => HonoureeType, {
    nullable: true,
    description:
      'Người nhận trong sổ; null: chỉ có tên in, không nêu tên, hoặc chưa được tặng gì / the recipient; null: printed only, unnamed, or holding nothing that was granted.',
  })
  honouree(): never {
    return answeredByShape();
  }
}

@Resolver(() => AwardDecisionType)
export class DecisionAwardsResolver {
  @Access('SHAPE')
  @ResolveField(() => AwardConnection, { description: 'Các dòng, theo thứ tự phụ lục / its lines, in annex order.' })
  awards(@Args() _args: AnnexArgs): never {
    return answeredByShape();
  }

  @Access('SHAPE')
  @ResolveField(() => AwardConnection, {
    description:
      'Của đề nghị: mọi dòng đã đề nghị, theo thứ tự của nó, dù đã được tặng ở quyết định nào, bị từ chối hay còn chờ (cán bộ) / of a proposal: all its lines in its order, granted by whatever decision, refused or waiting (staff).',
  })
  proposedAwards(@Args() _args: AnnexArgs): never {
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
  awardsGranted(@Args() _args: GrantedAwardsArgs): never {
    return answeredByShape();
  }
}
