import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import { CLAIM_STANDING, type ClaimStanding } from '../vocabulary.js';

@InputType({
  description: 'Đánh giá điều bài nói: chấp nhận, còn tranh cãi, bị thay / judge a claim; what it says stays as it is.',
})
export class JudgeClaimInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @Field(() => CLAIM_STANDING, { description: 'Đánh giá / the judgement.' })
  standing: ClaimStanding;

  @IdField({
    nullable: true,
    description: 'Điều thay cho nó; bắt buộc khi SUPERSEDED / the claim that takes its place; needed when SUPERSEDED.',
  })
  supersededById?: string | null;

  @TextField({
    max: 500,
    nullable: true,
    description: 'Lý do; bắt buộc trừ khi ACCEPTED / why; needed unless ACCEPTED.',
  })
  reason?: string | null;
}
