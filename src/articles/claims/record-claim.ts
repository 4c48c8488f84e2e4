import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IdField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { ArticleWarningType } from '../article-warning.type.js';
import { ClaimInput } from './claim-input.js';
import { ClaimType } from './claim.type.js';

@InputType({ description: 'Ghi điều một bài đã có trong sổ nói / record what an article says.' })
export class RecordClaimInput extends ClaimInput {
  @IdField({ description: 'Bài / the article.' })
  articleId: string;
}

@ObjectType({ description: 'Kết quả ghi hoặc sửa / what became of it.' })
export class ClaimPayload {
  @Field(() => ClaimType, { description: 'Điều bài nói / the claim.' })
  claim: RecordRef;

  @Field(() => [ArticleWarningType], { description: 'Điều cần xem lại; không ngăn việc gì / doubts; none blocks.' })
  warnings: ArticleWarningType[];
}
