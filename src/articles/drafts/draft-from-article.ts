import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IdField, InputField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { ArticleType } from '../article.type.js';
import { TITLE_LENGTH, URL_LENGTH } from '../record-article.js';
import { ArticleDraftType } from './article-draft.type.js';
import { DraftWarningType } from './draft-warning.type.js';

@InputType({
  isOneOf: true,
  description: 'Bài ở đâu: đúng một trong ba / where the article is: just one of the three.',
})
export class ArticleSourceInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Chữ hoặc HTML dán vào, nhiều nhất 2.000.000 ký tự / pasted words or HTML, at most 2,000,000 characters.',
  })
  text?: string;

  @IdField({ nullable: true, description: 'Tệp đã tải lên: văn bản thuần hoặc HTML / a file: plain text or HTML.' })
  fileId?: string;

  @TextField({
    max: URL_LENGTH,
    nullable: true,
    description:
      'Địa chỉ http hoặc https để tải về; máy chủ phải bật BANGVANG_FETCH / an address to fetch; the server must allow it.',
  })
  url?: string;
}

@InputType({ description: 'Đọc một bài thành bản nháp / read an article into a draft.' })
export class DraftFromArticleInput {
  @InputField(() => ArticleSourceInput, { description: 'Bài / the article.' })
  source: ArticleSourceInput;

  @TextField({
    max: URL_LENGTH,
    nullable: true,
    description: 'Địa chỉ của bài được dán / the address that a pasted article came from; nothing is fetched.',
  })
  url?: string | null;

  @TextField({
    max: TITLE_LENGTH,
    nullable: true,
    description: 'Nhan đề; mặc định đọc từ bài / title; by default read.',
  })
  title?: string | null;

  @TextField({ max: 200, nullable: true, description: 'Báo, cổng tin / the outlet; by default read.' })
  outlet?: string | null;

  @TextField({ max: 200, nullable: true, description: 'Tác giả như in / the author; by default read.' })
  author?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Ngày đăng; mặc định đọc từ bài; giúp suy ra năm / publication; by default read. Years are inferred by it.',
  })
  publishedOn?: string | null;

  @IdField({
    nullable: true,
    description: 'Đơn vị giữ bản nháp; mặc định đơn vị của bạn nếu chỉ có một / the body that keeps it.',
  })
  keptById?: string | null;
}

@ObjectType({ description: 'Kết quả / what became of it.' })
export class DraftPayload {
  @Field(() => ArticleDraftType, { description: 'Bản nháp / the draft.' })
  draft: RecordRef;

  @Field({
    description: 'false: bài này đã có bản nháp, trả về bản đầu tiên / false: there was one already, and this is it.',
  })
  isNew: boolean;

  @Field(() => ArticleType, {
    nullable: true,
    description:
      'Bài đã có trong sổ mà bản nháp thuộc về; null: chưa có / the article on record that it is of; null: none yet.',
  })
  article: RecordRef | null;

  @Field(() => [DraftWarningType], {
    description:
      'Điều cần xem lại: bài đã có bản nháp (DRAFTED_BEFORE), bài gần giống đã có (LIKELY_SAME_ARTICLE, LIKELY_SAME_DRAFT); không bao giờ tự gộp / doubts: the article was drafted before, or one that is alike is on record; never merged by itself.',
  })
  warnings: DraftWarningType[];
}
