import { Field, InputType } from '@nestjs/graphql';
import { TextField } from '../../../platform/graphql/refusing/input-fields.js';
import { QUOTE_LENGTH } from '../../claims/claim-input.js';

export const MOST_PARTS = 500;
const KEY_LENGTH = 20;

/** What may be said of every part. */
@InputType({ isAbstract: true })
export abstract class RevisedPartInput {
  @TextField({
    max: KEY_LENGTH,
    nullable: true,
    description: 'Khóa của phần cần sửa; bỏ trống để thêm phần mới / key of the part; none: a new part.',
  })
  key?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Bỏ ra hoặc lấy lại / leave it out, or take it back in.' })
  leaveOut?: boolean | null;

  @TextField({
    max: QUOTE_LENGTH,
    nullable: true,
    description: 'Trích nguyên văn từ bài; cần cho khen thưởng thêm mới / verbatim; needed for an award that you add.',
  })
  quote?: string | null;
}

@InputType({ description: 'Tên một đơn vị như in / a body as printed.' })
export class RevisedNameInput {
  @TextField({ max: KEY_LENGTH, nullable: true, description: 'Khóa; bỏ trống: mới / key; none: a new one.' })
  key?: string | null;

  @TextField({ max: 300, description: 'Như in / as printed.' })
  printed: string;
}
