import { Field, ID, ObjectType } from '@nestjs/graphql';
import { OrganisationType } from '../../../organisations/organisation.type.js';
import { connectionOf } from '../../../platform/graphql/records/connection.type.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { AwardDecisionType } from '../award-decision.type.js';

@ObjectType('HandedOnDecision', {
  description:
    'Quyết định mà cơ quan ban hành đã nhận về giữ / a decision that its issuer took over from the body that kept it.',
})
export class HandedOnDecisionType {
  @Field(() => ID, { description: 'Mã của việc nhận về / id of the taking over.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'Lúc nhận về / when.' })
  at: string;

  @Field(() => String, { nullable: true, description: 'Lý do đã nêu / why.' })
  reason: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Số quyết định: hiện nay nếu bạn xem được quyết định, nếu không thì lúc nhận về; null: không ghi số / its number: of now where the decision is yours to see, else of when it was taken over; null: none.',
  })
  numberPrinted: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Ngày ký, cũng như vậy; null: chưa rõ / signed on, likewise; null: not known.',
  })
  signedOn: string | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Đơn vị đã giữ; null: bạn không xem được / who kept it; null: not seen.',
  })
  keptBefore: OrganisationType | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Cơ quan đã nhận về; null: bạn không xem được / who took it over; null: not seen.',
  })
  takenBy: OrganisationType | null;

  @Field(() => AwardDecisionType, {
    nullable: true,
    description:
      'Chính quyết định; null: chưa công khai, bạn không còn xem được / the decision; null: not public, and no longer yours to see.',
  })
  decision: AwardDecisionType | null;
}

@ObjectType()
export class HandedOnDecisionConnection extends connectionOf(HandedOnDecisionType, 'HandedOnDecision') {}
