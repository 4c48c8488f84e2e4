import { Field, InputType } from '@nestjs/graphql';
import { AWARD_CLASS, type AwardClass } from '../../awards/vocabulary.js';
import {
  IdField,
  IdListField,
  InputField,
  InputListField,
  TextField,
  TextListField,
  WholeNumberField,
} from '../../platform/graphql/refusing/input-fields.js';
import { CLAIM_PLACE, CLAIM_VERB, type ClaimPlace, type ClaimVerb } from '../vocabulary.js';

export const QUOTE_LENGTH = 300;
const PRINTED = 500;
/** More than any article has ever counted; beyond it somebody typed a year, a phone number or an amount. */
const MOST_COUNTED = 1_000_000;
/** As many as one decision may have lines. */
export const MOST_AWARDS = 1000;
export const MOST_GRANTORS = 50;

@InputType({ description: 'Vị trí trong bản lưu / a part of the snapshot, in UTF-16 units; `end` is not included.' })
export class SpanInput {
  @WholeNumberField({ min: 0, max: 10_000_000, description: 'Từ / from, the first unit is 0.' })
  start: number;

  @WholeNumberField({ min: 1, max: 10_000_000, description: 'Đến, không kể / up to, not included.' })
  end: number;
}

/** What a claim says besides where. Everything may be left out: what an article does not say stays unknown. */
@InputType({ isAbstract: true })
export abstract class ClaimSayingInput {
  @InputField(() => SpanInput, {
    nullable: true,
    description: 'Nơi trích trong bản lưu; mặc định tự tìm / where the quote stands; by default it is looked up.',
  })
  span?: SpanInput | null;

  @Field(() => CLAIM_VERB, {
    nullable: true,
    description: 'Đề nghị, tặng, trao, biểu dương; null: bài chỉ đưa tin hội nghị / null: no award is spoken of.',
  })
  verb?: ClaimVerb | null;

  @IdField({ nullable: true, description: 'Hội nghị được nói tới / the meeting it is about.' })
  meetingId?: string | null;

  @IdField({
    nullable: true,
    description:
      'Quyết định mà bài nói tới, dù không nêu tên ai trong danh sách / the decision that it tells of, whether or not it names anybody on its list.',
  })
  decisionId?: string | null;

  @IdField({ nullable: true, description: 'Hình thức, danh hiệu; null: chưa xác định / null: not resolved.' })
  formId?: string | null;

  @TextField({ max: PRINTED, nullable: true, description: 'Hình thức như in: "Bằng khen, giấy khen" / as printed.' })
  formPrinted?: string | null;

  @Field(() => AWARD_CLASS, { nullable: true, description: 'Hạng; null: không nói / class; null: not said.' })
  awardClass?: AwardClass | null;

  @TextListField({
    max: PRINTED,
    atMost: 50,
    nullable: true,
    description: 'Cơ quan tặng mà bài nêu tên, như in; trống: không nêu / grantors named, as printed; empty: none.',
  })
  grantorsPrinted?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Bài nêu cơ quan tặng ở chỗ khác, không ở câu trích / the article names the grantors elsewhere, not in the words quoted. By default false.',
  })
  grantorsCarriedOver?: boolean | null;

  @TextField({
    max: PRINTED,
    nullable: true,
    description: 'Cách nói thay tên cơ quan: "của các cấp" / what is printed instead of a grantor\'s name.',
  })
  grantorPhrase?: string | null;

  @TextListField({
    max: PRINTED,
    atMost: 50,
    nullable: true,
    description: 'Người trao như in / presenters as printed.',
  })
  presentersPrinted?: string[] | null;

  @WholeNumberField({ min: 0, max: MOST_COUNTED, nullable: true, description: 'Số tập thể; null: không nói / groups.' })
  groups?: number | null;

  @WholeNumberField({ min: 0, max: MOST_COUNTED, nullable: true, description: 'Số cá nhân; null: không nói / people.' })
  individuals?: number | null;

  @WholeNumberField({ min: 0, max: MOST_COUNTED, nullable: true, description: 'Số hộ; null: không nói / households.' })
  households?: number | null;

  @WholeNumberField({
    min: 0,
    max: MOST_COUNTED,
    nullable: true,
    description: 'Số doanh nghiệp; null: không nói / enterprises.',
  })
  enterprises?: number | null;

  @WholeNumberField({
    min: 1,
    max: MOST_COUNTED,
    nullable: true,
    description: 'Số gộp không tách được: "25 tập thể và cá nhân" / a count that the article does not split.',
  })
  combined?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '"nhiều", "các": nhiều mà không rõ bao nhiêu / a plural with no number. By default false.',
  })
  unspecified?: boolean | null;

  @TextField({ max: 1000, nullable: true, description: 'Thành tích như in / the reason as printed.' })
  reasonPrinted?: string | null;
}

@InputType({
  description: 'Cơ quan tặng mà điều này in là đơn vị nào trong sổ / which body a grantor is that the claim prints.',
})
export class ClaimGrantorInput {
  @TextField({ max: PRINTED, description: 'Như in trong grantorsPrinted / as in grantorsPrinted.' })
  printed: string;

  @IdField({ description: 'Đơn vị / the body.' })
  organisationId: string;
}

@InputType({ description: 'Điều bài báo nói / what an article says about a meeting or an award.' })
export class ClaimInput extends ClaimSayingInput {
  @Field(() => CLAIM_PLACE, { description: 'Ở phần nào của bài / where in the article.' })
  place: ClaimPlace;

  @TextField({ max: QUOTE_LENGTH, description: 'Trích nguyên văn, ngắn; bỏ quãng bằng […] / verbatim, short.' })
  quote: string;

  @IdListField({
    atMost: MOST_AWARDS,
    nullable: true,
    description: 'Dòng khen thưởng đã xác định được / award lines that it was resolved to.',
  })
  awardIds?: string[] | null;

  @InputListField(() => ClaimGrantorInput, {
    atMost: MOST_GRANTORS,
    nullable: true,
    description: 'Cơ quan tặng đã xác định được / bodies that its grantors were resolved to.',
  })
  grantors?: ClaimGrantorInput[] | null;
}
