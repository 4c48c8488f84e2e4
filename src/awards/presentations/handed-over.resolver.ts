import { ResolveField, Resolver } from '@nestjs/graphql';
import { MeetingType } from '../../meetings/meeting.type.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape } from '../../platform/graphql/records/connection.type.js';
import { AwardDecisionType } from '../decisions/award-decision.type.js';
import './handed-over.shape.js';
import { HandedOverType } from './handed-over.type.js';

@Resolver(() => MeetingType)
export class MeetingHandedOverResolver {
  @Access('SHAPE')
  @ResolveField(() => [HandedOverType], {
    description:
      'Khen thưởng đã trao tại đây, gộp theo quyết định và hình thức / awards handed over there, by decision and form.',
  })
  handedOver(): never {
    return answeredByShape();
  }
}

@Resolver(() => AwardDecisionType)
export class DecisionHandedOverResolver {
  @Access('SHAPE')
  @ResolveField(() => [HandedOverType], {
    description:
      'Đã trao ở đâu, gộp theo hội nghị và hình thức, cũ trước / where it was handed over, by meeting and form, oldest first.',
  })
  handedOver(): never {
    return answeredByShape();
  }
}
