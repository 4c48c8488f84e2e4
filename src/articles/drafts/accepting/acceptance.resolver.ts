import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/graphql/access.js';
import { AcceptDraftInput, AcceptDraftPayload } from './accept-draft.js';
import { AcceptanceService } from './acceptance.service.js';

@Resolver()
export class AcceptanceResolver {
  constructor(private readonly acceptance: AcceptanceService) {}

  @Access('RECORDER')
  @Mutation(() => AcceptDraftPayload, {
    description:
      'Nhận bản nháp: ghi bài, hội nghị, người dự, điều bài nói kèm trích, lượt trao, dòng khen thưởng của người được nêu tên; tất cả là bản nháp cho tới khi xác nhận / accept a draft: records the article, meetings, attendances, claims with their quotes, what was handed over, and award lines of those who are named, all of it or nothing; drafts until confirmed.',
  })
  acceptDraft(@Args('input') input: AcceptDraftInput): Promise<AcceptDraftPayload> {
    return this.acceptance.acceptDraft(input);
  }
}
