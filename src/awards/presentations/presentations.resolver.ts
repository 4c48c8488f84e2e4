import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { InTurn } from '../../platform/graphql/in-turn.js';
import { ConfirmInput, WithdrawInput } from '../../platform/graphql/records/change-status.js';
import { IdArgs } from '../../platform/graphql/records/id-args.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { presentationShape } from './presentation.shape.js';
import { PresentationType } from './presentation.type.js';
import { PresentationsService } from './presentations.service.js';
import { ChangePresentationInput, PresentationPayload, RecordPresentationInput } from './record-presentation.js';

@Resolver(() => PresentationType)
export class PresentationsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly presentations: PresentationsService,
  ) {}

  @Access('PUBLIC')
  @Query(() => PresentationType, { description: 'Một lượt trao theo mã / a presentation by its id.' })
  presentation(@Args() { id }: IdArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.get(presentationShape, id, info);
  }

  @Access('RECORDER')
  @InTurn()
  @Mutation(() => PresentationPayload, {
    description: 'Ghi một lượt trao (bản nháp) / record a presentation, as a draft.',
  })
  recordPresentation(@Args('input') input: RecordPresentationInput): Promise<PresentationPayload> {
    return this.presentations.recordPresentation(input);
  }

  @Access('RECORDER')
  @Mutation(() => PresentationPayload, { description: 'Sửa một lượt trao / change a presentation.' })
  changePresentation(@Args('input') input: ChangePresentationInput): Promise<PresentationPayload> {
    return this.presentations.changePresentation(input);
  }

  @Access('APPROVER')
  @Mutation(() => PresentationPayload, { description: 'Xác nhận một lượt trao / confirm: public from now on.' })
  confirmPresentation(
    @Args('input') input: ConfirmInput,
    @Args('withPresenters', {
      type: () => Boolean,
      defaultValue: true,
      description:
        'Xác nhận cả dòng người dự còn nháp của người trao / confirm the drafts among the attendances of its presenters too.',
    })
    withPresenters: boolean,
  ): Promise<PresentationPayload> {
    return this.presentations.confirmPresentation(input, withPresenters);
  }

  @Access('RECORDER')
  @Mutation(() => PresentationPayload, {
    description:
      'Rút một lượt trao khỏi trang công khai; khen thưởng của lượt ấy trao lại được / withdraw from the public; its awards can be handed over anew.',
  })
  withdrawPresentation(@Args('input') input: WithdrawInput): Promise<PresentationPayload> {
    return this.presentations.withdrawPresentation(input);
  }
}
