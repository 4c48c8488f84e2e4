import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, IdListField, TextField } from '../../platform/graphql/input-fields.js';
import { MOST_AWARDS } from './claim-input.js';

@InputType({
  description:
    'Nối điều bài nói với dòng khen thưởng, hội nghị / tie a claim to award lines and to a meeting. What is tied already stays so.',
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

  @TextField({ max: 500, description: 'Lý do / why.' })
  reason: string;
}
