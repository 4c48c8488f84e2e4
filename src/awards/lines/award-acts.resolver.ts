import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/graphql/access.js';
import { ConfirmInput, WithdrawInput } from '../../platform/graphql/change-status.js';
import { RecordRef } from '../../platform/graphql/record-ref.js';
import type { Award } from '../award.entity.js';
import { AwardType } from '../award.type.js';
import { raisedWarnings } from '../raised-warnings.js';
import { AwardActs } from './award-acts.service.js';
import { AwardPayload, ChangeAwardInput, RecordReportedAwardInput } from './change-award.js';

@Resolver(() => AwardType)
export class AwardActsResolver {
  constructor(private readonly acts: AwardActs) {}

  @Access('RECORDER')
  @Mutation(() => AwardPayload, {
    description:
      'Ghi khen thưởng chỉ biết qua bài báo: chưa có quyết định / record an award known only from an article: it has no decision yet.',
  })
  async recordReportedAward(@Args('input') input: RecordReportedAwardInput): Promise<AwardPayload> {
    return payload(await this.acts.recordReportedAward(input));
  }

  @Access('RECORDER')
  @Mutation(() => AwardPayload, {
    description: 'Sửa một dòng ghi nhầm; đính chính thì dùng correctAward / mend a line.',
  })
  async changeAward(@Args('input') input: ChangeAwardInput): Promise<AwardPayload> {
    return payload(await this.acts.changeAward(input));
  }

  @Access('APPROVER')
  @Mutation(() => AwardPayload, { description: 'Xác nhận một dòng / confirm a line: public from now on.' })
  async confirmAward(@Args('input') input: ConfirmInput): Promise<AwardPayload> {
    return payload(await this.acts.confirmAward(input));
  }

  @Access('APPROVER')
  @Mutation(() => AwardPayload, { description: 'Rút một dòng khỏi trang công khai / withdraw a line from the public.' })
  async withdrawAward(@Args('input') input: WithdrawInput): Promise<AwardPayload> {
    return payload(await this.acts.withdrawAward(input));
  }
}

function payload(award: Award): AwardPayload {
  return { award: new RecordRef('Award', award.id), warnings: raisedWarnings([award]) };
}
