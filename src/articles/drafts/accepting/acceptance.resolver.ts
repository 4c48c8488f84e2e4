import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/graphql/compiling/access.js';
import { InTurn } from '../../../platform/graphql/in-turn.js';
import { ConfirmInput } from '../../../platform/graphql/records/change-status.js';
import { AcceptDraftInput, AcceptDraftPayload } from './accept-draft.js';
import { AcceptanceService } from './acceptance.service.js';
import { ConfirmDraftPayload } from '../confirming/confirm-draft.js';
import { ConfirmDraft } from '../confirming/confirm-draft.service.js';

@Resolver()
export class AcceptanceResolver {
  constructor(
    private readonly acceptance: AcceptanceService,
    private readonly confirmation: ConfirmDraft,
  ) {}

  @Access('RECORDER')
  @InTurn()
  @Mutation(() => AcceptDraftPayload, {
    description:
      'Nhận bản nháp: ghi bài, hội nghị, người dự, điều bài nói kèm trích, lượt trao, dòng khen thưởng của người được nêu tên; tất cả là bản nháp cho tới khi xác nhận / accept a draft: records the article, meetings, attendances, claims with their quotes, what was handed over, and award lines of those who are named, all of it or nothing; drafts until confirmed.',
  })
  acceptDraft(@Args('input') input: AcceptDraftInput): Promise<AcceptDraftPayload> {
    return this.acceptance.acceptDraft(input);
  }

  @Access('APPROVER')
  @InTurn()
  @Mutation(() => ConfirmDraftPayload, {
    description:
      'Xác nhận mọi bản ghi mà việc nhận bản nháp đã tạo, kể cả người; bản ghi chỉ được nối thì giữ nguyên / confirm all that accepting a draft made, people included; what was only linked stays as it is.',
  })
  confirmDraft(
    @Args('input') input: ConfirmInput,
    @Args('withDrafts', {
      type: () => Boolean,
      defaultValue: false,
      description:
        'Xác nhận cả người, chức vụ, đơn vị còn là nháp mà bản nháp nối tới, trong phạm vi của bạn / confirm, too, the people, posts and bodies that it names and that are drafts, as far as they are yours.',
    })
    withDrafts: boolean,
  ): Promise<ConfirmDraftPayload> {
    return this.confirmation.confirmDraft(input, withDrafts);
  }
}
