import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, KeptField, TextField } from '../platform/graphql/refusing/input-fields.js';
import { LINK_STATUS, type LinkStatus } from './vocabulary.js';
import { ArticleDetailsInput, TITLE_LENGTH } from './record-article.js';

@InputType({
  description:
    'Sửa một bài; trường không gửi thì giữ nguyên, null thì xóa / absent: left alone, null: cleared. A new snapshot is searched again for the quotes of its claims.',
})
export class ChangeArticleInput extends ArticleDetailsInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @TextField({
    max: TITLE_LENGTH,
    nullable: true,
    cleared: false,
    description: 'Nhan đề; null bị từ chối / the title; null is refused.',
  })
  title?: string;

  @KeptField(() => LINK_STATUS, { description: 'Tình trạng đường dẫn / state of the link.' })
  override linkStatus?: LinkStatus;
}
