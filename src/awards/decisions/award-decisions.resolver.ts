import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { InTurn } from '../../platform/graphql/in-turn.js';
import { ConfirmInput, WithdrawInput } from '../../platform/graphql/records/change-status.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { dayInVietnam } from '../../platform/time/day.js';
import { awardMessages } from '../awards.messages.js';
import { checkDecidedAlready } from '../doubts/timing-rules.js';
import { warningsToShow } from '../lines/award-writer.service.js';
import { DECISION_STATUS } from '../vocabulary.js';
import { AttachToDecisionInput } from './attach-to-decision.js';
import { awardDecisionShape } from './award-decision.shape.js';
import { AwardDecisionConnection, AwardDecisionType } from './award-decision.type.js';
import { AwardDecisionsService, type DecisionWritten } from './award-decisions.service.js';
import { ChangeAwardDecisionInput, RecordAwardLinesInput } from './change-award-decision.js';
import { AttachToDecisionPayload, ConfirmAwardDecisionPayload } from './confirm-decision.js';
import { ConfirmDecision, hiddenByDecision } from './confirm-decision.service.js';
import { decisionList, hasKey } from './listing/decision-list.js';
import { DecisionListService } from './listing/decision-list.service.js';
import { GrantProposalInput, RefuseProposedInput, ReopenProposedInput } from './proposals/grant-proposal.js';
import { ProposalsService } from './proposals/proposals.service.js';
import { DecisionKeyInput, type DecisionNumberInput, AllDecisionsArgs } from './listing/decisions-args.js';
import { AwardDecisionPayload, DecisionLinesPayload, RecordAwardDecisionInput } from './record-award-decision.js';
import { TakeOverDecision } from './take-over.service.js';
import { TakeOverAwardDecisionInput } from './take-over-decision.js';
import { standingUnlessAsked } from '../../platform/graphql/compiling/with-withdrawn.js';

/** SQL of the number, with the type of document where it prints none. */
const numberToTell = (t: string) =>
  `case when strpos(upper(${t}.number_printed), ${t}.document_type) > 0 then ${t}.number_printed else ${t}.document_type || ' ' || ${t}.number_printed end`;

@Resolver(() => AwardDecisionType)
export class AwardDecisionsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly service: AwardDecisionsService,
    private readonly lists: DecisionListService,
    private readonly proposals: ProposalsService,
    private readonly confirmation: ConfirmDecision,
    private readonly takingOver: TakeOverDecision,
  ) {}

  @Access('PUBLIC')
  @Query(() => AwardDecisionType, {
    description:
      'Một quyết định, theo mã hoặc theo cơ quan, số và năm / one decision, by id or by issuer, number and year.',
  })
  async decision(
    @Args('by', { description: 'Mã, hoặc cơ quan, số và năm / by id, or by issuer, number and year.' })
    by: DecisionKeyInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    if (by.id) return this.reads.get(awardDecisionShape, by.id, info, 'by.id');
    return this.decisionNumbered(by.number!, info);
  }

  @Access('PUBLIC')
  @Query(() => AwardDecisionConnection, { description: 'Các quyết định khen thưởng / award decisions.' })
  decisions(@Args() args: AllDecisionsArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.page(awardDecisionShape, decisionList, args, info, standingUnlessAsked(args));
  }

  /** @throws NotFoundError DECISION_NUMBER_UNKNOWN; InvalidError DECISION_NUMBER_AMBIGUOUS with details { number, year, decisions } */
  private async decisionNumbered(key: DecisionNumberInput, info: GraphQLResolveInfo): Promise<object> {
    const { number, year } = key;
    const field = 'by.number.number';
    const numbered = (whole: boolean) =>
      this.reads.findOnly(awardDecisionShape, (t, s) => hasKey(t, key, whole, s), numberToTell, info);
    const exactly = await numbered(true);
    const { found, those } = exactly.found ? exactly : await numbered(false);
    if (!found) throw new NotFoundError(awardMessages.DECISION_NUMBER_UNKNOWN, { field, details: { number, year } });
    if (those.length === 1) return found;
    const details = { number, year, decisions: those.join(', ') };
    throw new InvalidError(awardMessages.DECISION_NUMBER_AMBIGUOUS, { field, details });
  }

  @Access('RECORDER')
  @InTurn()
  @Mutation(() => DecisionLinesPayload, {
    description: 'Ghi một quyết định hoặc đề nghị cùng danh sách / record a decision, or a proposal, with its lines.',
  })
  async recordAwardDecision(@Args('input') input: RecordAwardDecisionInput): Promise<DecisionLinesPayload> {
    return withItsDay(await this.service.recordAwardDecision(input), true);
  }

  @Access('RECORDER')
  @Mutation(() => AwardDecisionPayload, { description: 'Sửa một quyết định / change a decision.' })
  async changeAwardDecision(@Args('input') input: ChangeAwardDecisionInput): Promise<AwardDecisionPayload> {
    return withItsDay(await this.service.changeAwardDecision(input));
  }

  @Access('RECORDER')
  @Mutation(() => AwardDecisionPayload, {
    description:
      'Cơ quan ban hành nhận về giữ quyết định cùng các dòng; của quyết định đã công khai thì người duyệt của cơ quan ấy làm / the issuer takes over a decision with its lines; of a public one its approvers do.',
  })
  async takeOverAwardDecision(@Args('input') input: TakeOverAwardDecisionInput): Promise<AwardDecisionPayload> {
    return payload(await this.takingOver.takeOver(input));
  }

  @Access('RECORDER')
  @InTurn()
  @Mutation(() => DecisionLinesPayload, { description: 'Thêm dòng vào một quyết định / add lines to a decision.' })
  async recordAwardLines(@Args('input') input: RecordAwardLinesInput): Promise<DecisionLinesPayload> {
    return payload(await this.lists.recordAwardLines(input), true);
  }

  @Access('RECORDER')
  @InTurn()
  @Mutation(() => DecisionLinesPayload, {
    description:
      'Đã có quyết định cho đề nghị; trả về quyết định / a proposal was decided upon; answers the decision that grants.',
  })
  async grantProposal(@Args('input') input: GrantProposalInput): Promise<DecisionLinesPayload> {
    return payload(await this.proposals.grantProposal(input));
  }

  @Access('RECORDER')
  @Mutation(() => DecisionLinesPayload, {
    description: 'Một phần đề nghị không được khen, hoặc đã rút / lines of a proposal are refused, or were taken back.',
  })
  async refuseProposed(@Args('input') input: RefuseProposedInput): Promise<DecisionLinesPayload> {
    return payload(await this.proposals.refuseProposed(input));
  }

  @Access('RECORDER')
  @Mutation(() => DecisionLinesPayload, {
    description: 'Dòng ghi nhầm là bị từ chối lại chờ quyết định / lines refused by mistake wait again.',
  })
  async reopenProposed(@Args('input') input: ReopenProposedInput): Promise<DecisionLinesPayload> {
    return payload(await this.proposals.reopenProposed(input));
  }

  @Access('RECORDER')
  @Mutation(() => AttachToDecisionPayload, {
    description: 'Đưa khen thưởng đã biết trước vào quyết định / put awards known before under a decision.',
  })
  async attachToDecision(@Args('input') input: AttachToDecisionInput): Promise<AttachToDecisionPayload> {
    const written = await this.lists.attachToDecision(input);
    return { ...payload(written), notPublic: hiddenByDecision(written, written.awards) };
  }

  @Access('APPROVER')
  @Mutation(() => ConfirmAwardDecisionPayload, {
    description: 'Xác nhận quyết định cùng mọi dòng nháp / confirm a decision with all its draft lines.',
  })
  async confirmAwardDecision(
    @Args('input') input: ConfirmInput,
    @Args('withDrafts', {
      type: () => Boolean,
      defaultValue: false,
      description:
        'Xác nhận luôn cơ quan ban hành, người và đơn vị mà quyết định gắn tới còn là nháp / confirm the issuer, people and bodies that it names and that are drafts as well.',
    })
    withDrafts: boolean,
  ): Promise<ConfirmAwardDecisionPayload> {
    const { notPublic, ...written } = await this.confirmation.confirm(input, withDrafts);
    return { ...withItsDay(written), notPublic };
  }

  @Access('RECORDER')
  @Mutation(() => AwardDecisionPayload, {
    description: 'Rút quyết định, cùng các dòng, khỏi trang công khai / withdraw a decision, and its lines with it.',
  })
  async withdrawAwardDecision(@Args('input') input: WithdrawInput): Promise<AwardDecisionPayload> {
    return payload(await this.service.withdrawAwardDecision(input));
  }
}

function payload({ decision, awards }: DecisionWritten, numbered = false): DecisionLinesPayload {
  return {
    decision: new RecordRef('AwardDecision', decision.id),
    awards: awards.map(({ id }) => new RecordRef('Award', id)),
    warnings: warningsToShow(awards, { numbered }),
  };
}

/** A day that is still to come is told of the lines, and of a decision that has none to tell it of. */
function withItsDay(written: DecisionWritten, numbered = false): DecisionLinesPayload {
  const told = payload(written, numbered);
  const { status, signedOn } = written.decision;
  if (status === DECISION_STATUS.PROPOSED || told.warnings.some(({ code }) => code === 'DECISION_IN_FUTURE'))
    return told;
  const doubts = checkDecidedAlready({ decidedOn: signedOn, judgedOn: dayInVietnam(new Date()) });
  const ofNoLine = { awardId: null, line: null, annexOrder: null, overriddenBecause: null };
  const own = doubts.map((doubt) => ({
    ...doubt,
    ...ofNoLine,
    basis: [...doubt.basis],
    evidence: [...doubt.evidence],
  }));
  return { ...told, warnings: [...own, ...told.warnings] };
}
