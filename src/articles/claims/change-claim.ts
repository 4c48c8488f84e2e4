import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, KeptField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import { CLAIM_PLACE, type ClaimPlace } from '../vocabulary.js';
import { ClaimSayingInput, QUOTE_LENGTH } from './claim-input.js';

@InputType({
  description: 'Sửa điều bài nói; trường không gửi thì giữ nguyên, null thì xóa / absent: left alone, null: cleared.',
})
export class ChangeClaimInput extends ClaimSayingInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @KeptField(() => CLAIM_PLACE, { description: 'Ở phần nào của bài / where in the article.' })
  place?: ClaimPlace;

  @TextField({ max: QUOTE_LENGTH, cleared: false, description: 'Trích nguyên văn / verbatim.' })
  quote?: string;

  @KeptField(() => Boolean, {
    description: 'Bài nêu cơ quan tặng ở chỗ khác, không ở câu trích / the article names the grantors elsewhere.',
  })
  override grantorsCarriedOver?: boolean;

  @KeptField(() => Boolean, {
    description: '"nhiều", "các": nhiều mà không rõ bao nhiêu / a plural with no number.',
  })
  override unspecified?: boolean;
}
