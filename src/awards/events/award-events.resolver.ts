import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape } from '../../platform/graphql/records/connection.type.js';
import { AwardType } from '../award.type.js';
import './award-event.shape.js';
import { AwardEventType } from './award-event.type.js';
import {
  AnnulAwardsInput,
  AwardEventPayload,
  CorrectAwardInput,
  ExchangeAwardsInput,
  ReissueAwardsInput,
  RestoreAwardsInput,
} from './award-event-acts.js';
import { AwardEventWithdrawal } from './award-event-withdrawal.service.js';
import { AwardEventsService } from './award-events.service.js';
import { WithdrawAwardEventInput } from './withdraw-award-event.js';

@Resolver(() => AwardType)
export class AwardEventsResolver {
  constructor(
    private readonly events: AwardEventsService,
    private readonly withdrawal: AwardEventWithdrawal,
  ) {}

  @Access('SHAPE')
  @ResolveField('events', () => [AwardEventType], {
    description: 'Những việc đã xảy ra với dòng này, cũ nhất trước / what happened to it, oldest first.',
  })
  eventsOfAward(): never {
    return answeredByShape();
  }

  @Access('APPROVER')
  @Mutation(() => AwardEventPayload, {
    description: 'Hủy bỏ khen thưởng: một dòng, nhiều dòng hoặc cả quyết định / annul lines or a whole decision.',
  })
  annulAwards(@Args('input') input: AnnulAwardsInput): Promise<AwardEventPayload> {
    return this.events.annul(input);
  }

  @Access('APPROVER')
  @Mutation(() => AwardEventPayload, { description: 'Phục hồi khen thưởng đã hủy / restore what was annulled.' })
  restoreAwards(@Args('input') input: RestoreAwardsInput): Promise<AwardEventPayload> {
    return this.events.restore(input);
  }

  @Access('APPROVER')
  @Mutation(() => AwardEventPayload, { description: 'Đính chính giá trị in / correct what was printed.' })
  correctAward(@Args('input') input: CorrectAwardInput): Promise<AwardEventPayload> {
    return this.events.correct(input);
  }

  @Access('APPROVER')
  @Mutation(() => AwardEventPayload, { description: 'Cấp đổi bằng / exchange certificates.' })
  exchangeAwards(@Args('input') input: ExchangeAwardsInput): Promise<AwardEventPayload> {
    return this.events.exchange(input);
  }

  @Access('APPROVER')
  @Mutation(() => AwardEventPayload, { description: 'Cấp lại bằng / issue certificates again.' })
  reissueAwards(@Args('input') input: ReissueAwardsInput): Promise<AwardEventPayload> {
    return this.events.reissue(input);
  }

  @Access('APPROVER')
  @Mutation(() => AwardEventPayload, {
    description:
      'Rút một việc ghi nhầm (hủy, phục hồi, đính chính, cấp đổi, cấp lại): như chưa từng xảy ra, chỉ cán bộ còn thấy / take back what was recorded by mistake: as if it had not happened; staff alone still see it.',
  })
  withdrawAwardEvent(@Args('input') input: WithdrawAwardEventInput): Promise<AwardEventPayload> {
    return this.withdrawal.withdraw(input);
  }
}
