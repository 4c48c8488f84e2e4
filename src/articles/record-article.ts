import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IdField, InputListField, TextField } from '../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../platform/graphql/records/record-ref.js';
import { DateTimeScalar, PartialDateScalar } from '../platform/graphql/scalars.js';
import { ArticleWarningType } from './article-warning.type.js';
import { ArticleType } from './article.type.js';
import { ClaimInput } from './claims/claim-input.js';
import { ClaimType } from './claims/claim.type.js';
import { LINK_STATUS, type LinkStatus } from './vocabulary.js';

export const TITLE_LENGTH = 500;
export const URL_LENGTH = 2000;
/** Of a snapshot, in characters: a long supplement of a newspaper is a tenth of it. */
export const SNAPSHOT_LENGTH = 500_000;

/** What is known of an article besides its title. */
@InputType({ isAbstract: true })
export abstract class ArticleDetailsInput {
  @TextField({ max: 200, nullable: true, description: 'Báo, cổng tin / the outlet.' })
  outlet?: string | null;

  @TextField({ max: 200, nullable: true, description: 'Tác giả như in: "PV" / the author as printed.' })
  author?: string | null;

  @TextField({ max: URL_LENGTH, nullable: true, description: 'Địa chỉ http hoặc https / its address.' })
  url?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Ngày đăng; null: không rõ / publication.' })
  publishedOn?: string | null;

  @TextField({ max: 500, nullable: true, description: 'Ngày đăng suy ra từ đâu / how the date was inferred.' })
  publishedInferredFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc truy cập / when it was read.' })
  accessedAt?: string | null;

  @TextField({
    max: SNAPSHOT_LENGTH,
    multiline: true,
    nullable: true,
    description: 'Bản lưu nguyên văn; chỉ cán bộ thấy / the text as it stands; only staff see it.',
  })
  snapshotText?: string | null;

  @Field(() => LINK_STATUS, { nullable: true, description: 'Tình trạng đường dẫn / state of the link.' })
  linkStatus?: LinkStatus | null;
}

@InputType({
  description: 'Ghi một bài, có thể kèm những điều bài nói / record an article, with its claims or without.',
})
export class RecordArticleInput extends ArticleDetailsInput {
  @TextField({ max: TITLE_LENGTH, description: 'Nhan đề như in / the title as printed.' })
  title: string;

  @IdField({
    nullable: true,
    description: 'Đơn vị giữ bản ghi; mặc định đơn vị của bạn nếu chỉ có một / the body that keeps it.',
  })
  keptById?: string | null;

  @InputListField(() => ClaimInput, {
    atMost: 100,
    nullable: true,
    description: 'Những điều bài nói, theo thứ tự trong bài / what it says, in order.',
  })
  claims?: ClaimInput[] | null;
}

@ObjectType({ description: 'Kết quả ghi hoặc sửa một bài / what became of it.' })
export class ArticlePayload {
  @Field(() => ArticleType, { description: 'Bài / the article.' })
  article: RecordRef;

  @Field(() => [ClaimType], { description: 'Những điều bài nói mà việc này đã ghi / the claims that this act wrote.' })
  claims: RecordRef[];

  @Field(() => [ArticleWarningType], { description: 'Điều cần xem lại; không ngăn việc gì / doubts; none blocks.' })
  warnings: ArticleWarningType[];
}
