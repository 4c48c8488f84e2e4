import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { describedBy } from '../platform/graphql/described.js';
import { type Language, wording } from '../platform/errors/domain-error.js';
import { RecordRef } from '../platform/graphql/records/record-ref.js';
import { ARTICLE_WARNING_MESSAGES, type ArticleWarningCode } from './article-warning-messages.js';
import { ArticleType } from './article.type.js';
import { ClaimType } from './claims/claim.type.js';

const ARTICLE_WARNING = Object.fromEntries(Object.keys(ARTICLE_WARNING_MESSAGES).map((code) => [code, code])) as Record<
  ArticleWarningCode,
  ArticleWarningCode
>;
registerEnumType(ARTICLE_WARNING, {
  name: 'ArticleWarningCode',
  description: 'Loại điều cần xem lại / what kind of doubt.',
  valuesMap: describedBy(ARTICLE_WARNING_MESSAGES),
});

@ObjectType('ArticleWarning', {
  description: 'Điều cần người xem lại; không ngăn việc gì / a doubt for a person to judge; it stops nothing.',
})
export class ArticleWarningType {
  @Field(() => ARTICLE_WARNING, { description: 'Loại / kind.' })
  code: ArticleWarningCode;

  @Field({ description: "Bằng ngôn ngữ của người đọc / in the reader's language (Accept-Language)." })
  message: string;

  @Field(() => String, {
    nullable: true,
    description: 'Trường liên quan, như `input.claims.1.quote`; null: cả bản ghi / path of the input; null: all of it.',
  })
  field: string | null;

  @Field(() => ClaimType, {
    nullable: true,
    description: 'Điều bài nói có nghi vấn; null: về bài / the claim in doubt; null: it is about the article.',
  })
  claim: RecordRef | null;

  @Field(() => ArticleType, {
    nullable: true,
    description: 'Bài khác được nói tới; null: không có / another article that it points to; null: none.',
  })
  article: RecordRef | null;

  @Field(() => [ClaimType], { description: 'Các điều bài nói liên quan / other claims that it points to.' })
  evidence: RecordRef[];
}

export interface ArticleDoubt {
  code: ArticleWarningCode;
  details?: Readonly<Record<string, string | number>>;
  field?: string | undefined;
  claimId?: string | undefined;
  articleId?: string | undefined;
  evidence?: readonly string[];
}

export function articleWarning(doubt: ArticleDoubt, language: Language): ArticleWarningType {
  const { code, details = {}, field, claimId, articleId, evidence = [] } = doubt;
  return {
    code,
    message: wording(ARTICLE_WARNING_MESSAGES[code], language, details),
    field: field ?? null,
    claim: claimId === undefined ? null : new RecordRef('Claim', claimId),
    article: articleId === undefined ? null : new RecordRef('Article', articleId),
    evidence: evidence.map((id) => new RecordRef('Claim', id)),
  };
}
