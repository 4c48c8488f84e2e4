import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/graphql/access.js';
import { ConfirmInput, WithdrawInput } from '../../platform/graphql/change-status.js';
import { RecordRef } from '../../platform/graphql/record-ref.js';
import { raisedWarnings } from '../raised-warnings.js';
import { AttachToDecisionInput } from './attach-to-decision.js';
import { AwardDecisionType } from './award-decision.type.js';
import { AwardDecisionsService, type DecisionWritten } from './award-decisions.service.js';
import { ChangeAwardDecisionInput, GrantProposalInput, RecordAwardLinesInput } from './change-award-decision.js';
import { DecisionListService } from './decision-list.service.js';
import { AwardDecisionPayload, DecisionLinesPayload, RecordAwardDecisionInput } from './record-award-decision.js';

@Resolver(() => AwardDecisionType)
export class DecisionActsResolver {
  constructor(
    private readonly decisions: AwardDecisionsService,
    private readonly lists: DecisionListService,
  ) {}

  @Access('RECORDER')
  @Mutation(() => DecisionLinesPayload, {
    description:
      'Ghi một quyết định cùng danh sách, đến 1.000 dòng (bản nháp) / record a decision with its lines, as a draft.',
  })
  async recordAwardDecision(@Args('input') input: RecordAwardDecisionInput): Promise<DecisionLinesPayload> {
    return withLines(await this.decisions.recordAwardDecision(input));
  }

  @Access('RECORDER')
  @Mutation(() => AwardDecisionPayload, { description: 'Sửa một quyết định / change a decision.' })
  async changeAwardDecision(@Args('input') input: ChangeAwardDecisionInput): Promise<AwardDecisionPayload> {
    return alone(await this.decisions.changeAwardDecision(input));
  }

  @Access('RECORDER')
  @Mutation(() => DecisionLinesPayload, { description: 'Ghi thêm dòng vào danh sách / add lines to the annex.' })
  async recordAwardLines(@Args('input') input: RecordAwardLinesInput): Promise<DecisionLinesPayload> {
    return withLines(await this.lists.recordAwardLines(input));
  }

  @Access('RECORDER')
  @Mutation(() => DecisionLinesPayload, {
    description: 'Đề nghị được duyệt: có số và ngày ký / a proposal is granted: it has a number and a day.',
  })
  async grantProposal(@Args('input') input: GrantProposalInput): Promise<DecisionLinesPayload> {
    return withLines(await this.lists.grantProposal(input));
  }

  @Access('RECORDER')
  @Mutation(() => DecisionLinesPayload, {
    description:
      'Đưa khen thưởng đã biết qua bài báo, hoặc dòng chưa có tên, vào quyết định tìm được sau / put awards known before under the decision found later; what is replaced stays in the history.',
  })
  async attachToDecision(@Args('input') input: AttachToDecisionInput): Promise<DecisionLinesPayload> {
    return withLines(await this.lists.attachToDecision(input));
  }

  @Access('APPROVER')
  @Mutation(() => AwardDecisionPayload, {
    description: 'Xác nhận quyết định và mọi dòng nháp của nó / confirm a decision with all its draft lines.',
  })
  async confirmAwardDecision(@Args('input') input: ConfirmInput): Promise<AwardDecisionPayload> {
    return alone(await this.decisions.confirmAwardDecision(input));
  }

  @Access('APPROVER')
  @Mutation(() => AwardDecisionPayload, {
    description: 'Rút quyết định khỏi trang công khai / withdraw a decision from the public.',
  })
  async withdrawAwardDecision(@Args('input') input: WithdrawInput): Promise<AwardDecisionPayload> {
    return alone(await this.decisions.withdrawAwardDecision(input));
  }
}

function alone({ decision, awards }: DecisionWritten): AwardDecisionPayload {
  return { decision: new RecordRef('AwardDecision', decision.id), warnings: raisedWarnings(awards) };
}

function withLines(written: DecisionWritten): DecisionLinesPayload {
  return { ...alone(written), awards: written.awards.map(({ id }) => new RecordRef('Award', id)) };
}
