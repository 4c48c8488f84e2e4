import { ArgsType, Field, InputType, IntersectionType, registerEnumType } from '@nestjs/graphql';
import { AreaFilterInput } from '../../organisations/areas/area-filter.js';
import { LEVEL, type Level, SYSTEM, type System } from '../../organisations/vocabulary.js';
import { RECORD_STATUS, type RecordStatus } from '../../platform/database/editable-record.js';
import { ChangedSinceField } from '../../platform/graphql/compiling/changed-since.js';
import { PageArgs } from '../../platform/graphql/records/connection.type.js';
import { described } from '../../platform/graphql/described.js';
import { IdField, InputField, TextField, WholeNumberField } from '../../platform/graphql/refusing/input-fields.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { FIRST_YEAR, LAST_YEAR } from '../../platform/time/day.js';
import {
  AWARD_FAMILY,
  AWARD_STATE,
  type AwardFamily,
  type AwardState,
  MODE,
  type Mode,
  RECIPIENT_KIND,
  type RecipientKind,
} from '../vocabulary.js';
import { OfMyBodiesField } from '../../platform/graphql/records/of-my-bodies.js';
import { WithWithdrawnField } from '../../platform/graphql/compiling/with-withdrawn.js';

const AWARD_ORDER = {
  GRANTED_NEWEST: 'GRANTED_NEWEST',
  GRANTED_OLDEST: 'GRANTED_OLDEST',
  FORM_RANK: 'FORM_RANK',
  RECIPIENT_NAME: 'RECIPIENT_NAME',
} as const;
export type AwardOrder = keyof typeof AWARD_ORDER;
/** What each way of sorting awards means; a decision's annex has them, too. */
export const AWARD_ORDERS = described<AwardOrder>({
  GRANTED_NEWEST: 'Mới nhất trước; chưa rõ ngày ở cuối / newest first; without a day last.',
  GRANTED_OLDEST: 'Cũ nhất trước; chưa rõ ngày ở cuối / oldest first; without a day last.',
  FORM_RANK: 'Hình thức cao trước / highest form first.',
  RECIPIENT_NAME:
    'Theo tên gọi tiếng Việt; dòng không nêu tên ở đầu / by Vietnamese given name; lines that name nobody first.',
});
registerEnumType(AWARD_ORDER, {
  name: 'AwardOrder',
  description: 'Cách sắp xếp khen thưởng / how awards are sorted.',
  valuesMap: AWARD_ORDERS,
});

@InputType({ description: 'Lọc theo cơ quan tặng / by grantor.' })
export class GrantorFilterInput {
  @IdField({ description: 'Mã đơn vị / id of the body.' })
  id: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Kể cả các đơn vị tiền thân và kế tục; mặc định không / with predecessors and successors; by default not.',
  })
  lineage?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Tính cả các đơn vị bên dưới; mặc định không / with all below it; by default not.',
  })
  below?: boolean | null;
}

@InputType({ description: 'Lọc theo đơn vị của người nhận / by the recipient’s organisation.' })
export class RecipientOrganisationFilterInput {
  @IdField({
    description:
      'Mã đơn vị: chính tập thể được khen, hoặc đơn vị của cá nhân / the group itself, or the individual’s unit.',
  })
  id: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Tính cả các đơn vị bên dưới; mặc định có / with all below it; by default yes.',
  })
  below?: boolean | null;
}

/** What awards, and those who hold them, can be chosen by. */
@ArgsType()
export class AwardFilterArgs {
  @WholeNumberField({
    min: FIRST_YEAR,
    max: LAST_YEAR,
    nullable: true,
    description: 'Năm tặng / the year in which it was granted.',
  })
  year?: number | null;

  @WholeNumberField({
    min: FIRST_YEAR,
    max: LAST_YEAR,
    nullable: true,
    description: 'Tặng từ năm này / granted in this year or later.',
  })
  yearFrom?: number | null;

  @WholeNumberField({
    min: FIRST_YEAR,
    max: LAST_YEAR,
    nullable: true,
    description: 'Tặng đến năm này / granted in this year or earlier.',
  })
  yearTo?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Tặng từ ngày này; ngày chỉ rõ tháng, năm thì tính nếu có thể / on this day or later; a day of which only the month or year is known counts where it may be.',
  })
  grantedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Tặng đến ngày này / on this day or earlier.' })
  grantedTo?: string | null;

  @TextField({ max: 60, nullable: true, description: 'Mã hoặc ký hiệu hình thức / id or code of the form.' })
  form?: string | null;

  @Field(() => AWARD_FAMILY, { nullable: true, description: 'Danh hiệu, hình thức hay khác / family.' })
  family?: AwardFamily | null;

  @Field(() => LEVEL, { nullable: true, description: 'Cấp của cơ quan tặng / level of the grantor.' })
  level?: Level | null;

  @Field(() => SYSTEM, { nullable: true, description: 'Hệ thống của cơ quan tặng / system of the grantor.' })
  system?: System | null;

  @InputField(() => GrantorFilterInput, { nullable: true, description: 'Cơ quan tặng / grantor.' })
  grantor?: GrantorFilterInput | null;

  @InputField(() => AreaFilterInput, { nullable: true, description: 'Địa bàn của người nhận / area of the recipient.' })
  area?: AreaFilterInput | null;

  @InputField(() => RecipientOrganisationFilterInput, {
    nullable: true,
    description: 'Đơn vị của người nhận / organisation of the recipient.',
  })
  organisation?: RecipientOrganisationFilterInput | null;

  @Field(() => RECIPIENT_KIND, { nullable: true, description: 'Đối tượng / kind of recipient.' })
  recipientKind?: RecipientKind | null;

  @IdField({ nullable: true, description: 'Trao tại hội nghị này / handed over at this meeting.' })
  meetingId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Đã hoặc chưa được trao tại hội nghị nào / handed over at some meeting, or at none on record.',
  })
  handedOver?: boolean | null;

  @IdField({ nullable: true, description: 'Người này trao / handed over by this person.' })
  presenterId?: string | null;

  @Field(() => MODE, { nullable: true, description: 'Loại hình / mode.' })
  mode?: Mode | null;

  @Field(() => Boolean, { nullable: true, description: 'Có hoặc chưa có bài báo / with an article, or without.' })
  hasArticle?: boolean | null;

  @ChangedSinceField()
  changedSince?: string | null;

  @TextField({
    max: 200,
    nullable: true,
    description: 'Từ trong tên người nhận, không cần dấu / words of the recipient’s name.',
  })
  text?: string | null;
}

/** The same of a list. */
@ArgsType()
export class PagedAwardFilterArgs extends IntersectionType(AwardFilterArgs, PageArgs) {}

@ArgsType()
export class AwardListArgs extends PagedAwardFilterArgs {
  @TextField({
    max: 200,
    nullable: true,
    description:
      'Số bằng, số vào sổ, in hoặc gõ cách nào cũng được; chỉ gõ chữ số thì tìm cả số bắt đầu bằng số ấy / number of the certificate in the book, however it is printed or typed; digits alone find what begins with that number, too.',
  })
  certificateNumber?: string | null;

  @Field(() => AWARD_STATE, {
    nullable: true,
    description: 'Đang ở đâu (công chúng chỉ thấy GRANTED) / state; the public sees GRANTED only.',
  })
  state?: AwardState | null;

  @Field(() => RECORD_STATUS, { nullable: true, description: 'Tình trạng bản ghi / state of the record.' })
  recordStatus?: RecordStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Người nhận đã gắn với người, đơn vị trong sổ, hay mới có tên in / to an honouree of the registry, or to a name as printed only.',
  })
  hasHonouree?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Không rõ hoặc đã rõ ngày tặng / of no known day, which is in the figures of no year, or of one.',
  })
  undated?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Chưa rõ hoặc đã rõ địa bàn của người nhận / of no known area, so that no figure by area counts it, or of one.',
  })
  withoutArea?: boolean | null;

  @OfMyBodiesField()
  ofMyBodies?: boolean | null;
}

@ArgsType()
export class AwardsArgs extends AwardListArgs {
  @Field(() => AWARD_ORDER, { nullable: true, description: 'Cách sắp xếp / how to sort.' })
  orderBy?: AwardOrder | null;
}

/** Of the list of the whole registry. */
@ArgsType()
export class AllAwardsArgs extends AwardsArgs {
  @WithWithdrawnField()
  withWithdrawn?: boolean | null;
}

@ArgsType()
export class GrantedAwardsArgs extends AwardsArgs {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Kể cả của các đơn vị tiền thân và kế tục; mặc định không / with those of predecessors and successors; by default not.',
  })
  lineage?: boolean | null;
}
