import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/graphql/access.js';
import { ConfirmInput } from '../../../platform/graphql/change-status.js';
import { AcceptDraftInput, AcceptDraftPayload } from './accept-draft.js';
import { AcceptanceService } from './acceptance.service.js';
import { ConfirmDraft } from './confirm-draft.service.js';

@Resolver()
export class AcceptanceResolver {
  constructor(
    private readonly acceptance: AcceptanceService,
    private readonly confirmation: ConfirmDraft,
  ) {}

  @Access('RECORDER')
  @Mutation(() => AcceptDraftPayload, {
    description:
      'Nhận bản nháp: ghi bài, hội nghị, người dự, điều bài nói kèm trích, lượt trao, dòng khen thưởng của người được nêu tên; tất cả là bản nháp cho tới khi xác nhận / accept a draft: records the article, meetings, attendances, claims with their quotes, what was handed over, and award lines of those who are named, all of it or nothing; drafts until confirmed.',
  })
  acceptDraft(@Args('input') input: AcceptDraftInput): Promise<AcceptDraftPayload> {
    return this.acceptance.acceptDraft(input);
  }

  @Access('APPROVER')
  @Mutation(() => AcceptDraftPayload, {
    description:
      'Xác nhận mọi bản ghi mà việc nhận bản nháp đã tạo, kể cả người; bản ghi chỉ được nối thì giữ nguyên / confirm all that accepting a draft made, people included; what was only linked stays as it is.',
  })
  confirmDraft(@Args('input') input: ConfirmInput): Promise<AcceptDraftPayload> {
    return this.confirmation.confirmDraft(input);
  }
}
