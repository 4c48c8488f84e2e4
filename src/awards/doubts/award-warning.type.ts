import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { describedBy } from '../../platform/graphql/described.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { AWARD_WARNING, type AwardWarningCode, WARNING_SEVERITY, type WarningSeverity } from '../vocabulary.js';
import type { AwardWarning } from './award-assessment.js';
import { AWARD_WARNING_MESSAGES } from './award-warning-messages.js';

registerEnumType(AWARD_WARNING, {
  name: 'AwardWarningCode',
  description: 'Mã cảnh báo / code of a doubt. None of them ever blocks.',
  valuesMap: describedBy(AWARD_WARNING_MESSAGES),
});
registerEnumType(WARNING_SEVERITY, {
  name: 'AwardWarningSeverity',
  description: 'Mức độ / how serious.',
  valuesMap: {
    NOTICE: { description: 'Nên biết / worth knowing.' },
    WARNING: { description: 'Có thể sai / probably wrong.' },
  },
});

@ObjectType('AwardWarning', {
  description: 'Điều cần người xem lại; không bao giờ chặn việc ghi / a doubt for a person to judge; it never blocks.',
})
export class AwardWarningType {
  @Field(() => AWARD_WARNING, { description: 'Mã / code.' })
  code: AwardWarningCode;

  @Field(() => WARNING_SEVERITY, { description: 'Mức độ / severity.' })
  severity: WarningSeverity;

  /** Fills the places of the message; see award-warning.resolver.ts. */
  data: AwardWarning['data'];

  @Field(() => [String], { description: 'Căn cứ pháp lý / legal texts that it rests on.' })
  basis: string[];

  @Field(() => [ID], { description: 'Mã các dòng khen thưởng làm bằng chứng / ids of the awards that it points to.' })
  evidence: string[];

  @Field(() => ID, {
    nullable: true,
    description:
      'Mã dòng khen thưởng; null: về cả quyết định, không dòng nào / id of the award that it is about; null: of the decision itself, and no line of it.',
  })
  awardId: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Dòng thứ mấy trong input, từ 0; null ngoài lần ghi nhiều dòng / line of the input, from 0; null elsewhere.',
  })
  line: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Số thứ tự trong danh sách; null: chưa có quyết định / place in the annex.',
  })
  annexOrder: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Lý do vẫn ghi; null: chưa nêu / why staff went on; null: not said.',
  })
  overriddenBecause: string | null;
}

@ObjectType('OverriddenWarning', { description: 'Cảnh báo đã được nêu lý do bỏ qua / a doubt that staff answered.' })
export class OverriddenWarningType {
  @Field(() => AWARD_WARNING, { description: 'Mã / code.' })
  code: AwardWarningCode;

  @Field({ description: 'Lý do / why.' })
  reason: string;

  @Field({ description: 'Ai nêu / who said so.' })
  by: string;

  @Field(() => DateTimeScalar, { description: 'Lúc nào / when.' })
  at: string;
}
