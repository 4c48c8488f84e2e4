import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, KeptField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import { POST_TITLE_LENGTH, PostDetailsInput } from './record-post.js';

@InputType({
  description: 'Sửa một chức vụ; trường không gửi thì giữ nguyên, null thì xóa / absent: left alone, null: cleared.',
})
export class ChangePostInput extends PostDetailsInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @TextField({
    max: POST_TITLE_LENGTH,
    nullable: true,
    cleared: false,
    description: 'Chức vụ như in / the title as printed.',
  })
  titlePrinted?: string;

  @KeptField(() => Boolean, { description: 'Chức vụ cũ / a former post.' })
  override former?: boolean;
}
