import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/input-fields.js';
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

  @Field(() => CLAIM_PLACE, { nullable: true, description: 'Ở phần nào của bài / where in the article.' })
  place?: ClaimPlace | null;

  @TextField({ max: QUOTE_LENGTH, nullable: true, description: 'Trích nguyên văn / verbatim.' })
  quote?: string | null;
}
