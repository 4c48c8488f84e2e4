import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { AreaFilterInput } from '../organisations/areas/area-filter.js';
import { LEVEL, type Level, SYSTEM, type System } from '../organisations/vocabulary.js';
import { PageArgs } from '../platform/graphql/connection.type.js';
import { IdField, InputField, TextField, WholeNumberField } from '../platform/graphql/input-fields.js';
import { FIRST_YEAR, LAST_YEAR } from '../platform/time/day.js';
import {
  AWARD_FAMILY,
  AWARD_STATE,
  type AwardFamily,
  type AwardState,
  MODE,
  type Mode,
  RECIPIENT_KIND,
  type RecipientKind,
} from './vocabulary.js';

export const AWARD_ORDER = {
  GRANTED_NEWEST: 'GRANTED_NEWEST',
  GRANTED_OLDEST: 'GRANTED_OLDEST',
  FORM_RANK: 'FORM_RANK',
  RECIPIENT_NAME: 'RECIPIENT_NAME',
} as const;
export type AwardOrder = keyof typeof AWARD_ORDER;
registerEnumType(AWARD_ORDER, {
  name: 'AwardOrder',
  description: 'Sắp xếp khen thưởng / order of awards.',
  valuesMap: {
    GRANTED_NEWEST: { description: 'Mới tặng trước; không rõ ngày ở cuối / newest first, unknown days last.' },
    GRANTED_OLDEST: { description: 'Cũ trước; không rõ ngày ở cuối / oldest first, unknown days last.' },
    FORM_RANK: { description: 'Hình thức cao trước / highest form first.' },
    RECIPIENT_NAME: { description: 'Theo tên gọi tiếng Việt / by Vietnamese given name.' },
  },
});

@InputType({ description: 'Lọc theo cơ quan tặng / by grantor.' })
export class GrantorFilterInput {
  @IdField({ description: 'Mã đơn vị / id of the body.' })
  id: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Tính cả đơn vị tiền thân và kế thừa; mặc định không / with predecessors and successors; by default no.',
  })
  lineage?: boolean | null;
}

/** Conditions of a filter are joined by "and"; what is left out restricts nothing. */
@InputType({ description: 'Lọc khen thưởng; các điều kiện cùng đúng / filter of awards: all conditions hold.' })
export class AwardFilterInput {
  @WholeNumberField({ min: FIRST_YEAR, max: LAST_YEAR, nullable: true, description: 'Năm tặng / year granted.' })
  year?: number | null;

  @WholeNumberField({ min: FIRST_YEAR, max: LAST_YEAR, nullable: true, description: 'Từ năm / from this year.' })
  yearFrom?: number | null;

  @WholeNumberField({ min: FIRST_YEAR, max: LAST_YEAR, nullable: true, description: 'Đến năm / up to this year.' })
  yearTo?: number | null;

  @TextField({ max: 60, nullable: true, description: 'Hình thức: mã hoặc ký hiệu / id or code of the form.' })
  form?: string | null;

  @Field(() => AWARD_FAMILY, { nullable: true, description: 'Danh hiệu hay hình thức / family.' })
  family?: AwardFamily | null;

  @Field(() => LEVEL, { nullable: true, description: 'Cấp tặng / level of the grantor.' })
  level?: Level | null;

  @Field(() => SYSTEM, { nullable: true, description: 'Hệ thống / system.' })
  system?: System | null;

  @InputField(() => GrantorFilterInput, { nullable: true, description: 'Cơ quan tặng / grantor.' })
  grantor?: GrantorFilterInput | null;

  @InputField(() => AreaFilterInput, {
    nullable: true,
    description: 'Địa bàn của đơn vị người nhận / area of the recipient’s unit.',
  })
  area?: AreaFilterInput | null;

  @IdField({
    nullable: true,
    description:
      'Đơn vị nhận, hoặc đơn vị của người nhận, hoặc cấp dưới của nó / the recipient, its unit, or a body below.',
  })
  organisationId?: string | null;

  @Field(() => RECIPIENT_KIND, { nullable: true, description: 'Đối tượng / kind of recipient.' })
  recipientKind?: RecipientKind | null;

  @IdField({ nullable: true, description: 'Trao tại cuộc họp này / handed over at this meeting.' })
  meetingId?: string | null;

  @IdField({ nullable: true, description: 'Do người này trao / handed over by this person.' })
  presenterId?: string | null;

  @Field(() => MODE, { nullable: true, description: 'Loại hình / mode of commendation.' })
  mode?: Mode | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Có hay không có bài báo đưa tin / reported by an article, or not.',
  })
  hasArticle?: boolean | null;

  @Field(() => AWARD_STATE, { nullable: true, description: 'Tình trạng (công chúng chỉ thấy GRANTED) / state.' })
  state?: AwardState | null;

  @TextField({
    max: 200,
    nullable: true,
    description: 'Từ trong tên người nhận, không cần dấu / words of the recipient’s name.',
  })
  text?: string | null;
}

@ArgsType()
export class AwardsArgs extends PageArgs {
  @InputField(() => AwardFilterInput, { nullable: true, description: 'Lọc / filter.' })
  filter?: AwardFilterInput | null;

  @Field(() => AWARD_ORDER, { nullable: true, description: 'Mặc định GRANTED_NEWEST / by default GRANTED_NEWEST.' })
  orderBy?: AwardOrder | null;
}

export const ANNEX_ORDER = { ANNEX: 'ANNEX', ...AWARD_ORDER } as const;
registerEnumType(ANNEX_ORDER, {
  name: 'DecisionAwardOrder',
  description: 'Như AwardOrder, và theo phụ lục / as AwardOrder, and as the annex lists them.',
});

@ArgsType()
export class DecisionAwardsArgs extends PageArgs {
  @InputField(() => AwardFilterInput, { nullable: true, description: 'Lọc / filter.' })
  filter?: AwardFilterInput | null;

  @Field(() => ANNEX_ORDER, { nullable: true, description: 'Mặc định ANNEX / by default ANNEX.' })
  orderBy?: keyof typeof ANNEX_ORDER | null;
}
