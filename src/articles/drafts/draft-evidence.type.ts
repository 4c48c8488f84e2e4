import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CLAIM_PLACE, CLAIM_VERB, type ClaimPlace, type ClaimVerb } from '../vocabulary.js';

@ObjectType('DraftEvidence', {
  description: 'Những chữ mà giá trị được đọc từ đó / the words that something was read from.',
})
export class DraftEvidenceType {
  @Field(() => Int, {
    description: 'Từ, trong `snapshotText`, đơn vị UTF-16 / from, in UTF-16 units of `snapshotText`.',
  })
  start: number;

  @Field(() => Int, { description: 'Đến, không kể / up to, not included.' })
  end: number;

  @Field(() => CLAIM_PLACE, { description: 'Ở phần nào của bài / where in the article.' })
  place: ClaimPlace;

  @Field({ description: 'Nguyên văn / the words themselves.' })
  quote: string;
}

@ObjectType('DraftValue', {
  description: 'Một giá trị của một phần và những chữ của nó / a value of a part, and where it stands.',
})
export class DraftValueType extends DraftEvidenceType {
  @Field({
    description:
      'Tên trường trong phần: `placePrinted`, `positions.1` / name of the field in the part; of an item of a list, with its place, from 0.',
  })
  field: string;
}

const NOT_SAID = 'null: không nêu / null: not said';

@ObjectType('DraftGuess', {
  description:
    'Nếu những chữ của một điều chưa chắc quả nói về một khen thưởng thì nói gì; chỉ là đoán, để cán bộ xem / what the words of a doubt say of an award if they say it at all: a guess, for staff to judge.',
})
export class DraftGuessType {
  @Field({ description: 'Hình thức như in / form as printed.' })
  formPrinted: string;

  @Field(() => CLAIM_VERB, { description: 'Đề nghị, tặng, trao, biểu dương / verb.' })
  status: ClaimVerb;

  @Field(() => Int, { nullable: true, description: `Số tập thể; ${NOT_SAID}.` })
  groups: number | null;

  @Field(() => Int, { nullable: true, description: `Số cá nhân; ${NOT_SAID}.` })
  individuals: number | null;

  @Field(() => Int, { nullable: true, description: `Số hộ; ${NOT_SAID}.` })
  households: number | null;

  @Field(() => Int, { nullable: true, description: `Số doanh nghiệp; ${NOT_SAID}.` })
  enterprises: number | null;

  @Field(() => Int, { nullable: true, description: `Số gộp, không tách; ${NOT_SAID}.` })
  combined: number | null;

  @Field({ description: '"nhiều", "các": không nêu số / a plural with no number.' })
  unspecified: boolean;
}

@ObjectType('DraftDoubt', { description: 'Điều người đọc máy không chắc / what the reader is not sure of.' })
export class DraftDoubtType {
  @Field({ description: 'Mã, xem docs/extraction.md: YEAR_INFERRED, GRANTOR_UNKNOWN … / code.' })
  code: string;

  @Field({ description: 'Bằng tiếng Việt / in Vietnamese.' })
  messageVi: string;

  @Field({ description: 'Bằng tiếng Anh / in English.' })
  messageEn: string;

  @Field(() => String, { nullable: true, description: 'Phần có nghi vấn; null: cả bài / the part; null: all of it.' })
  partKey: string | null;

  @Field(() => DraftEvidenceType, {
    nullable: true,
    description: 'Chỗ trong bài; null: cả bài / where; null: all of it.',
  })
  evidence: DraftEvidenceType | null;

  @Field(() => DraftGuessType, {
    nullable: true,
    description:
      'Những chữ ấy có thể nói gì về một khen thưởng; null: không nói / what its words may say of an award; null: nothing.',
  })
  guess?: DraftGuessType | null;
}

/** What every part of a draft has. */
@ObjectType({ isAbstract: true })
export abstract class DraftPartFields {
  @Field({
    description: 'Khóa của phần, không đổi trong bản nháp này / key of the part, the same as long as the draft is.',
  })
  key: string;

  @Field(() => DraftEvidenceType, {
    nullable: true,
    description:
      'Câu, vế mà phần được đọc từ đó; null: cán bộ thêm, không trích / null: added by staff, without a quote.',
  })
  evidence: DraftEvidenceType | null;

  @Field(() => [DraftValueType], { description: 'Từng giá trị và chỗ của nó / each value, and where it stands.' })
  values: DraftValueType[];

  @Field(() => [String], {
    description: 'Trường cán bộ đã sửa khác với đọc được / fields that staff gave another value than was read.',
  })
  changed: string[];

  @Field({ description: 'Cán bộ thêm vào / staff added it.' })
  added: boolean;

  @Field({ description: 'Cán bộ bỏ ra; không được nhận / staff leave it out; it is not accepted.' })
  leftOut: boolean;
}

@ObjectType('DraftName', { description: 'Tên một đơn vị như in / a body as printed.' })
export class DraftNameType {
  @Field({ description: 'Khóa, để nối khi nhận / key, by which to link it when accepting.' })
  key: string;

  @Field({ description: 'Như in / as printed.' })
  printed: string;
}
