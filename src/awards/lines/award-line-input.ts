import { Field, InputType, Int } from '@nestjs/graphql';
import { LEVEL, type Level, SYSTEM, type System } from '../../organisations/vocabulary.js';
import { VISIBILITY, type Visibility } from '../../people/vocabulary.js';
import { IdField, InputField, TextField, WholeNumberField } from '../../platform/graphql/refusing/input-fields.js';
import { DongScalar, PartialDateScalar } from '../../platform/graphql/scalars.js';
import {
  AWARD_CLASS,
  AWARD_WARNING,
  type AwardClass,
  type AwardWarningCode,
  MODE,
  type Mode,
  POSITION_CLASS,
  type PositionClass,
  RECIPIENT_KIND,
  type RecipientKind,
} from '../vocabulary.js';

export const NAME_LENGTH = 300;
export const PRINTED_LENGTH = 500;
export const REASON_LENGTH = 2000;
/** Lines in one act: the largest annexes seen run to several hundred. */
export const MOST_LINES = 1000;
/** No decision ever named more; beyond it somebody typed a year or an amount. */
const LARGEST_QUANTITY = 100_000;

@InputType({
  description:
    'Người nhận: đã gắn (personId hoặc organisationId), chỉ có tên in, hoặc không nêu tên (unlisted) / linked, only as printed, or unlisted: exactly one of these.',
})
export class AwardRecipientInput {
  @Field(() => RECIPIENT_KIND, { description: 'Đối tượng / kind.' })
  kind: RecipientKind;

  @IdField({ nullable: true, description: 'Cá nhân đã có trong sổ / the person.' })
  personId?: string | null;

  @IdField({ nullable: true, description: 'Tập thể, hộ, doanh nghiệp đã có trong sổ / the body.' })
  organisationId?: string | null;

  @TextField({
    max: NAME_LENGTH,
    nullable: true,
    description: 'Tên như in; mặc định là tên trong sổ của người nhận đã gắn / as printed; by default the linked name.',
  })
  namePrinted?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Nguồn không nêu tên; mặc định không / the source names nobody; by default it does.',
  })
  unlisted?: boolean | null;

  @WholeNumberField({
    min: 1,
    max: LARGEST_QUANTITY,
    nullable: true,
    description:
      'Chỉ cho dòng không nêu tên: bao nhiêu; null: nguồn không nói / unlisted only: how many; null: not said.',
  })
  quantity?: number | null;

  @TextField({ max: PRINTED_LENGTH, nullable: true, description: 'Chức vụ như in / position as printed.' })
  positionPrinted?: string | null;

  @TextField({ max: PRINTED_LENGTH, nullable: true, description: 'Đơn vị như in / unit as printed.' })
  unitPrinted?: string | null;

  @IdField({ nullable: true, description: 'Đơn vị khi đó, đã có trong sổ / the unit on that day.' })
  unitOrganisationId?: string | null;

  @IdField({
    nullable: true,
    description:
      'Địa bàn khi đó; mặc định của đơn vị hoặc tập thể / the area on that day; by default that of the unit or body.',
  })
  unitAreaId?: string | null;

  @Field(() => VISIBILITY, {
    nullable: true,
    description: 'Ai được thấy tên; mặc định PUBLIC / who is shown the name.',
  })
  visibility?: Visibility | null;
}

/** What a line says besides its form and recipient. */
@InputType({ isAbstract: true })
export abstract class AwardLineSayingInput {
  @Field(() => AWARD_CLASS, { nullable: true, description: 'Hạng / class.' })
  awardClass?: AwardClass | null;

  @IdField({ nullable: true, description: 'Cơ quan tặng; mặc định cơ quan ban hành / grantor; by default the issuer.' })
  grantorId?: string | null;

  @TextField({ max: PRINTED_LENGTH, nullable: true, description: 'Cơ quan tặng như in / grantor as printed.' })
  grantorPrinted?: string | null;

  @Field(() => LEVEL, { nullable: true, description: 'Cấp; mặc định của cơ quan tặng / by default the grantor’s.' })
  level?: Level | null;

  @Field(() => SYSTEM, {
    nullable: true,
    description: 'Hệ thống; mặc định của cơ quan tặng / by default the grantor’s.',
  })
  system?: System | null;

  @Field(() => MODE, {
    nullable: true,
    description: 'Loại hình; mặc định của quyết định / mode; by default the decision’s.',
  })
  mode?: Mode | null;

  @TextField({ max: REASON_LENGTH, nullable: true, description: 'Thành tích như in / citation as printed.' })
  reason?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Thành tích từ / achievement from.' })
  achievementFrom?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Thành tích đến / achievement to.' })
  achievementTo?: string | null;

  @Field(() => POSITION_CLASS, {
    nullable: true,
    description: 'Nhóm chức vụ của cá nhân / position class of an individual.',
  })
  positionClass?: PositionClass | null;

  @Field(() => DongScalar, { nullable: true, description: 'Tiền thưởng như in / bonus as printed.' })
  bonusPrinted?: number | null;

  @TextField({ max: 100, nullable: true, description: 'Số bằng, số vào sổ / certificate number.' })
  certificateNumber?: string | null;
}

@InputType({ description: 'Một dòng khen thưởng / an award line.' })
export class AwardLineInput extends AwardLineSayingInput {
  @TextField({ max: 60, description: 'Mã hoặc ký hiệu hình thức (CERTIFICATE_OF_MERIT) / id or code of the form.' })
  form: string;

  @InputField(() => AwardRecipientInput, { description: 'Người nhận / recipient.' })
  recipient: AwardRecipientInput;
}

@InputType({ description: 'Vẫn ghi dù có cảnh báo, kèm lý do / go on in spite of a doubt, and say why.' })
export class AwardWarningOverrideInput {
  @Field(() => AWARD_WARNING, { description: 'Mã cảnh báo / code of the doubt.' })
  code: AwardWarningCode;

  @Field(() => Int, {
    nullable: true,
    description:
      'Dòng thứ mấy trong lines, từ 0; bỏ trống: mọi dòng có cảnh báo này / line of this input, from 0; none: every line with it.',
  })
  line?: number | null;

  @IdField({ nullable: true, description: 'Hoặc mã một dòng đã ghi / or the id of a line on record.' })
  awardId?: string | null;

  @TextField({ max: PRINTED_LENGTH, description: 'Lý do / why.' })
  reason: string;
}
