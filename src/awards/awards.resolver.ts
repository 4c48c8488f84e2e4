import { Args, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../platform/graphql/compiling/access.js';
import { InTurn } from '../platform/graphql/in-turn.js';
import { ConfirmInput, WithdrawInput } from '../platform/graphql/records/change-status.js';
import { IdArgs } from '../platform/graphql/records/id-args.js';
import { Reads } from '../platform/graphql/compiling/reads.service.js';
import { RecordRef } from '../platform/graphql/records/record-ref.js';
import { currentRequest } from '../platform/request/request-context.js';
import type { Award } from './award.entity.js';
import { awardList } from './listing/award-list.js';
import { awardShape } from './award.shape.js';
import { AwardConnection, AwardType } from './award.type.js';
import { describeAwardWarning } from './doubts/award-warning-messages.js';
import './doubts/doubts-in-history.js';
import { AwardWarningType } from './doubts/award-warning.type.js';
import { AllAwardsArgs } from './listing/awards-args.js';
import { AreaOfAwards } from './lines/area-of-awards.service.js';
import { SetAreaOfAwardsInput, SetAreaOfAwardsPayload } from './lines/set-area-of-awards.js';
import { AwardActs } from './lines/award-acts.service.js';
import { personWarning } from '../people/person-warning.type.js';
import { AwardRecipients } from './lines/award-recipients.service.js';
import { ManyRecipients } from './lines/many-recipients.service.js';
import { MendedNames } from './lines/mended-names.service.js';
import { RecordAwardRecipientsInput, RecordAwardRecipientsPayload } from './lines/record-recipients.js';
import { RecordAwardRecipientInput, RecordAwardRecipientPayload } from './lines/record-recipient.js';
import { warningsToShow } from './lines/award-writer.service.js';
import { AwardPayload, ChangeAwardInput, ChangeAwardPayload, RecordReportedAwardInput } from './lines/change-award.js';
import { standingUnlessAsked } from '../platform/graphql/compiling/with-withdrawn.js';

@Resolver(() => AwardType)
export class AwardsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly acts: AwardActs,
    private readonly recipients: AwardRecipients,
    private readonly many: ManyRecipients,
    private readonly areas: AreaOfAwards,
    private readonly mended: MendedNames,
  ) {}

  @Access('PUBLIC')
  @Query(() => AwardType, { description: 'Một dòng khen thưởng / one award.' })
  award(@Args() { id }: IdArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.get(awardShape, id, info);
  }

  @Access('PUBLIC')
  @Query(() => AwardConnection, { description: 'Các khen thưởng / awards.' })
  awards(@Args() args: AllAwardsArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.page(awardShape, awardList, args, info, standingUnlessAsked(args));
  }

  @Access('RECORDER')
  @InTurn()
  @Mutation(() => AwardPayload, {
    description: 'Ghi một khen thưởng mới chỉ biết qua bài báo / record an award known only from an article.',
  })
  async recordReportedAward(@Args('input') input: RecordReportedAwardInput): Promise<AwardPayload> {
    return payload(await this.acts.recordReportedAward(input));
  }

  @Access('RECORDER')
  @Mutation(() => ChangeAwardPayload, { description: 'Sửa một dòng khen thưởng / change an award line.' })
  async changeAward(@Args('input') input: ChangeAwardInput): Promise<ChangeAwardPayload> {
    const { award, doubts } = await this.mended.changeAward(input);
    return {
      ...payload(award),
      personWarnings: doubts.map((doubt) => personWarning(doubt, currentRequest().language)),
    };
  }

  @Access('RECORDER')
  @InTurn()
  @Mutation(() => RecordAwardRecipientPayload, {
    description:
      'Ghi người nhận của một dòng chưa gắn với ai là người mới, kèm chức vụ in ở dòng, và gắn với dòng / record the recipient of a line that is linked to nobody as a new person, with the posts that it prints, and link them.',
  })
  async recordAwardRecipient(@Args('input') input: RecordAwardRecipientInput): Promise<RecordAwardRecipientPayload> {
    const { award, personId, doubts } = await this.recipients.recordAwardRecipient(input);
    const { language } = currentRequest();
    return {
      ...payload(award),
      person: new RecordRef('Person', personId),
      personWarnings: doubts.map((doubt) => personWarning(doubt, language)),
    };
  }

  @Access('RECORDER')
  @InTurn()
  @Mutation(() => RecordAwardRecipientsPayload, {
    description:
      'Ghi người nhận của nhiều dòng chưa gắn với ai là người mới, như recordAwardRecipient; ai có thể đã có trong sổ thì để lại / the same of several lines at once; whoever may be on record is left.',
  })
  async recordAwardRecipients(@Args('input') input: RecordAwardRecipientsInput): Promise<RecordAwardRecipientsPayload> {
    const { awards, left } = await this.many.recordAwardRecipients(input);
    return {
      awards: awards.map(({ id }) => new RecordRef('Award', id)),
      people: awards.map(({ personId }) => new RecordRef('Person', personId!)),
      left: left.map(({ id }) => new RecordRef('Award', id)),
      warnings: warningsToShow(awards, { numbered: false }),
    };
  }

  @Access('RECORDER')
  @Mutation(() => SetAreaOfAwardsPayload, {
    description:
      'Ghi một địa bàn cho mọi dòng chưa rõ địa bàn của một quyết định, hoặc trong các dòng nêu ra; dòng đã có địa bàn giữ nguyên / one area for all lines of which none is known, of a decision or of those named; a line that has one keeps it.',
  })
  async setAreaOfAwards(@Args('input') input: SetAreaOfAwardsInput): Promise<SetAreaOfAwardsPayload> {
    const { count, awards, left } = await this.areas.setAreaOfAwards(input);
    return {
      count,
      awards: awards.map(({ id }) => new RecordRef('Award', id)),
      left: left.map(({ id }) => new RecordRef('Award', id)),
      warnings: warningsToShow(awards, { numbered: false }),
    };
  }

  @Access('APPROVER')
  @Mutation(() => AwardPayload, { description: 'Xác nhận một dòng / confirm one award line.' })
  async confirmAward(@Args('input') input: ConfirmInput): Promise<AwardPayload> {
    return payload(await this.acts.confirmAward(input));
  }

  @Access('RECORDER')
  @Mutation(() => AwardPayload, { description: 'Rút một dòng khỏi trang công khai / withdraw one award line.' })
  async withdrawAward(@Args('input') input: WithdrawInput): Promise<AwardPayload> {
    return payload(await this.acts.withdrawAward(input));
  }
}

@Resolver(() => AwardWarningType)
export class AwardWarningResolver {
  @Access('SHAPE')
  @ResolveField(() => String, {
    description: 'Bằng ngôn ngữ của người đọc / in the reader’s language (Accept-Language).',
  })
  message(@Parent() warning: AwardWarningType): string {
    return describeAwardWarning(warning, currentRequest().language);
  }
}

function payload(award: Award): AwardPayload {
  return { award: new RecordRef('Award', award.id), warnings: warningsToShow([award], { numbered: false }) };
}
