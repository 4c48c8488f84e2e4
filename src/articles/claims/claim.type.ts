import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AwardFormType } from '../../awards/catalogue/forms/award-form.type.js';
import { AwardDecisionType } from '../../awards/decisions/award-decision.type.js';
import { AWARD_CLASS, type AwardClass } from '../../awards/vocabulary.js';
import { MeetingType } from '../../meetings/meeting.type.js';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { Node, KeptRecordFields } from '../../platform/graphql/records/record.type.js';
import { ArticleType } from '../article.type.js';
import {
  CLAIM_PLACE,
  CLAIM_STANDING,
  CLAIM_VERB,
  type ClaimPlace,
  type ClaimStanding,
  type ClaimVerb,
} from '../vocabulary.js';

registerEnumType(CLAIM_PLACE, {
  name: 'ClaimPlace',
  description: 'Phần của bài / part of an article.',
  valuesMap: {
    HEADLINE: { description: 'Nhan đề; thường gộp nhiều nguồn / headline: often merges what the body tells apart.' },
    SAPO: { description: 'Sa pô, đoạn mở đầu / the lead paragraph.' },
    CAPTION: { description: 'Chú thích ảnh / caption of a photograph: may say what the body says again.' },
    BODY: { description: 'Thân bài / body.' },
  },
});
registerEnumType(CLAIM_VERB, {
  name: 'ClaimVerb',
  description: 'Bài nói việc gì / what the article says was done.',
  valuesMap: {
    PROPOSED: { description: 'đề nghị, xét / proposed: nothing was conferred.' },
    GRANTED: { description: 'quyết định tặng, tặng / granted.' },
    PRESENTED: { description: 'trao / handed over.' },
    PRAISED: { description: 'biểu dương, tuyên dương / praised, perhaps without any paper.' },
  },
});
registerEnumType(CLAIM_STANDING, {
  name: 'ClaimStanding',
  description: 'Sổ đánh giá điều bài nói ra sao / what the registry makes of a claim.',
  valuesMap: {
    ACCEPTED: { description: 'Chấp nhận / accepted.' },
    DISPUTED: { description: 'Còn tranh cãi / disputed.' },
    SUPERSEDED: { description: 'Điều khác thay cho nó / another claim takes its place.' },
  },
});

@ObjectType('ClaimGrantor', {
  description: 'Cơ quan tặng bài in là đơn vị nào / which body a grantor is that a claim prints.',
})
export class ClaimGrantorType {
  @Field({ description: 'Như in / as printed.' })
  printed: string;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Đơn vị; null: bạn không được xem / the body; null: none that you may see.',
  })
  organisation: OrganisationType | null;
}

@ObjectType('Claim', {
  implements: () => [Node],
  description:
    'Một điều bài báo nói về hội nghị hay khen thưởng, với câu trích / what an article says, with the words it says it in. Two articles may disagree; both are kept.',
})
export class ClaimType extends KeptRecordFields {
  @Field(() => Int, { description: 'Thứ tự trong bài, từ 1 / order in the article, from 1.' })
  ordinal: number;

  @Field(() => CLAIM_PLACE, { description: 'Ở phần nào của bài / where in the article.' })
  place: ClaimPlace;

  @Field({ description: 'Trích nguyên văn, tối đa 300 ký tự / verbatim, at most 300 characters.' })
  quote: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Đầu câu trích trong bản lưu, đơn vị UTF-16 (cán bộ); null: không tìm thấy / null: not found (staff).',
  })
  spanStart: number | null;

  @Field(() => Int, { nullable: true, description: 'Cuối câu trích, không kể (cán bộ) / its end, excluded (staff).' })
  spanEnd: number | null;

  @Field(() => CLAIM_VERB, {
    nullable: true,
    description: 'Việc gì; null: bài chỉ đưa tin hội nghị / null: it only reports the meeting.',
  })
  verb: ClaimVerb | null;

  @Field(() => MeetingType, {
    nullable: true,
    description: 'Hội nghị được nói tới; null: không có, hoặc bạn không được xem / the meeting; null: none to see.',
  })
  meeting: MeetingType | null;

  @Field(() => AwardDecisionType, {
    nullable: true,
    description:
      'Quyết định mà điều này nói tới, dù không nêu tên ai trong danh sách; null: không có, hoặc bạn không được xem / the decision that it tells of, whether or not it names anybody on its list; null: none to see.',
  })
  decision: AwardDecisionType | null;

  @Field(() => AwardFormType, {
    nullable: true,
    description: 'Hình thức, danh hiệu; null: chưa xác định / form or title; null: not resolved.',
  })
  form: AwardFormType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Hình thức như in; null: không nói / as printed; null: not said.',
  })
  formPrinted: string | null;

  @Field(() => AWARD_CLASS, { nullable: true, description: 'Hạng; null: không nói / class; null: not said.' })
  awardClass: AwardClass | null;

  @Field(() => [String], {
    description:
      'Cơ quan tặng được nêu tên, như in; trống: bài không nêu / grantors named; empty: the article names none.',
  })
  grantorsPrinted: string[];

  @Field({
    description:
      'Cơ quan tặng được nêu ở chỗ khác trong bài, không ở câu trích / the article names the grantors elsewhere, not in the words quoted.',
  })
  grantorsCarriedOver: boolean;

  @Field(() => [ClaimGrantorType], {
    description:
      'Trong đó, cơ quan đã xác định là đơn vị nào trong sổ / of them, those of whom somebody said which body they are.',
  })
  grantors: ClaimGrantorType[];

  @Field(() => String, {
    nullable: true,
    description:
      'Cách nói thay tên cơ quan: "của các cấp"; null: không có / what stands instead of a name; null: nothing.',
  })
  grantorPhrase: string | null;

  @Field(() => [String], {
    description: 'Người trao như in; trống: không nêu / presenters as printed; empty: none named.',
  })
  presentersPrinted: string[];

  @Field(() => Int, { nullable: true, description: 'Số tập thể; null: bài không nói / groups; null: not said.' })
  groups: number | null;

  @Field(() => Int, { nullable: true, description: 'Số cá nhân; null: bài không nói / individuals; null: not said.' })
  individuals: number | null;

  @Field(() => Int, { nullable: true, description: 'Số hộ; null: bài không nói / households; null: not said.' })
  households: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Số doanh nghiệp; null: bài không nói / enterprises; null: not said.',
  })
  enterprises: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Số gộp không tách được; null: không có / a count that the article does not split; null: none.',
  })
  combined: number | null;

  @Field({ description: '"nhiều", "các": nhiều mà không rõ bao nhiêu / a plural with no number.' })
  unspecified: boolean;

  @Field(() => String, { nullable: true, description: 'Thành tích như in; null: không nói / the reason as printed.' })
  reasonPrinted: string | null;

  @Field(() => CLAIM_STANDING, { description: 'Đánh giá / standing.' })
  standing: ClaimStanding;

  @Field(() => String, {
    nullable: true,
    description: 'Lý do đánh giá (cán bộ); null: không nêu / why (staff); null: not said.',
  })
  standingReason: string | null;

  @Field(() => ClaimType, {
    nullable: true,
    description: 'Điều thay cho nó; null: không có hoặc bạn không được xem / what takes its place; null: none to see.',
  })
  supersededBy: ClaimType | null;

  @Field(() => [ClaimType], { description: 'Những điều mà nó thay / the claims whose place it takes.' })
  supersedes: ClaimType[];

  @Field(() => ArticleType, { description: 'Bài / the article.' })
  article: ArticleType;
}

@ObjectType()
export class ClaimConnection extends connectionOf(ClaimType, 'Claim') {}
