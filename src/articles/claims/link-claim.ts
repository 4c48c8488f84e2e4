import { Field, InputType, Int } from '@nestjs/graphql';
import {
  IdField,
  IdListField,
  InputListField,
  TextField,
  TextListField,
} from '../../platform/graphql/refusing/input-fields.js';
import { ClaimGrantorInput, MOST_AWARDS, MOST_GRANTORS } from './claim-input.js';

@InputType({
  description:
    'Nối điều bài nói với dòng khen thưởng, hội nghị, quyết định, cơ quan tặng / tie a claim to award lines, to a meeting, to a decision, its grantors to bodies. What is tied already stays so.',
})
export class LinkClaimInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @IdListField({ atMost: MOST_AWARDS, nullable: true, description: 'Dòng khen thưởng / award lines.' })
  awardIds?: string[] | null;

  @IdField({ nullable: true, description: 'Hội nghị, thay cho hội nghị đã nối / the meeting, in place of any other.' })
  meetingId?: string | null;

  @IdField({
    nullable: true,
    description:
      'Quyết định mà bài nói tới, thay cho quyết định đã nối / the decision that it tells of, in place of any other.',
  })
  decisionId?: string | null;

  @InputListField(() => ClaimGrantorInput, {
    atMost: MOST_GRANTORS,
    nullable: true,
    description:
      'Cơ quan tặng mà bài in là đơn vị nào, thay cho đơn vị đã nối / which bodies its grantors are, in place of any other.',
  })
  grantors?: ClaimGrantorInput[] | null;
}

@InputType({ description: 'Gỡ mối nối; lịch sử giữ lại / untie; the history keeps what was tied.' })
export class UnlinkClaimInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @IdListField({ atMost: MOST_AWARDS, nullable: true, description: 'Dòng khen thưởng / award lines.' })
  awardIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Gỡ cả hội nghị / the meeting too. By default false.' })
  meeting?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Gỡ cả quyết định / the decision too. By default false.' })
  decision?: boolean | null;

  @TextListField({
    max: 500,
    atMost: MOST_GRANTORS,
    nullable: true,
    description: 'Cơ quan tặng, như in, không còn nối đơn vị nào / grantors, as printed, that are no body any more.',
  })
  grantorsPrinted?: string[] | null;

  @TextField({ max: 500, description: 'Lý do / why.' })
  reason: string;
}
