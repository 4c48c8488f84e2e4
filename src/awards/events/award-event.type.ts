import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { JsonScalar } from '../../audit/audit-entry.type.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { AwardDecisionType } from '../decisions/award-decision.type.js';
import { AWARD_EVENT_KIND, type AwardEventKind } from '../vocabulary.js';

registerEnumType(AWARD_EVENT_KIND, {
  name: 'AwardEventKind',
  description: 'Việc xảy ra với một khen thưởng sau khi tặng / what happened to an award after it was granted.',
  valuesMap: {
    ANNULLED: { description: 'Hủy bỏ, thu hồi / annulled, withdrawn.' },
    CORRECTED: { description: 'Đính chính / a printed value corrected.' },
    EXCHANGED: { description: 'Cấp đổi / the certificate exchanged.' },
    REISSUED: { description: 'Cấp lại / the certificate issued again.' },
    RESTORED: { description: 'Phục hồi / given back after an annulment.' },
    REPLACED: { description: 'Được thay bằng các dòng có tên / replaced by the lines of the list found later.' },
  },
});

@ObjectType('AwardEvent', {
  description:
    'Một việc xảy ra với một dòng khen thưởng; chỉ thêm, không xóa; ghi nhầm thì rút / something that happened to one line; only ever added, and withdrawn where it was a mistake.',
})
export class AwardEventType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field(() => ID, {
    description: 'Chung cho mọi dòng của cùng một việc / the same for all lines that one act touched.',
  })
  actId: string;

  @Field(() => AWARD_EVENT_KIND, { description: 'Việc gì / what.' })
  kind: AwardEventKind;

  @Field(() => DateScalar, { description: 'Có hiệu lực từ / effective on.' })
  effectiveOn: string;

  @Field({ description: 'Lý do (cán bộ) / why (staff).' })
  reason: string;

  @Field(() => AwardDecisionType, {
    nullable: true,
    description: 'Quyết định của việc này; null: chưa có trong sổ / its own decision; null: not in the registry.',
  })
  decision: AwardDecisionType | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'Giá trị in trước đó; null: không đổi / printed before; null: unchanged.',
  })
  before: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'Giá trị in sau đó / printed after.' })
  after: unknown;

  @Field(() => Int, {
    description:
      'Số dòng mà cùng việc ấy còn hiệu lực (cán bộ) / lines on which the same act still has an effect (staff).',
  })
  linesOfAct: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Đã rút vì ghi nhầm, lúc này (cán bộ); công chúng không thấy việc đã rút / taken back as a mistake, then (staff); the public does not see what was; null: it stands.',
  })
  withdrawnAt: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Vì sao rút (cán bộ); null: chưa rút / why (staff); null: it stands.',
  })
  withdrawnReason: string | null;
}
