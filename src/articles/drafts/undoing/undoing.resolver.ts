import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/graphql/compiling/access.js';
import { InTurn } from '../../../platform/graphql/in-turn.js';
import { UndoAcceptDraftInput, UndoAcceptDraftPayload } from './undo-accept-draft.js';
import { DraftWithdrawalType, WithdrawalsOfDraftArgs } from './withdrawals-of-draft.js';
import { WithdrawalsOfDraft } from './withdrawals-of-draft.service.js';
import { UndoAcceptance } from './undo-acceptance.service.js';

@Resolver()
export class UndoingResolver {
  constructor(
    private readonly acceptance: UndoAcceptance,
    private readonly withdrawals: WithdrawalsOfDraft,
  ) {}

  @Access('READER')
  @Query(() => [DraftWithdrawalType], {
    description:
      'Những gì phải rút, theo thứ tự, để gỡ điều một bản nháp đã thành khi undoAcceptDraft bị từ chối; không kể bản ghi đã rút (cán bộ) / what to withdraw, in order, to take back what a draft became where undoAcceptDraft is refused; without what is withdrawn already (staff).',
  })
  withdrawalsOfDraft(@Args() { id }: WithdrawalsOfDraftArgs): Promise<DraftWithdrawalType[]> {
    return this.withdrawals.list(id);
  }

  @Access('RECORDER')
  @InTurn()
  @Mutation(() => UndoAcceptDraftPayload, {
    description:
      'Hoàn tác việc nhận bản nháp như một việc, khi chưa có gì dựa trên nó và chưa công khai: bài, hội nghị, người dự, người, điều bài nói, lượt trao, dòng khen thưởng mà việc nhận đã tạo được rút, bản nháp mở lại / take back as one act what accepting a draft made, while nothing was built on it and none of it is public; the draft is open again.',
  })
  undoAcceptDraft(@Args('input') input: UndoAcceptDraftInput): Promise<UndoAcceptDraftPayload> {
    return this.acceptance.undoAcceptDraft(input);
  }
}
