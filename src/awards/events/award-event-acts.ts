import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, InputField, InputListField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { DateScalar, DongScalar } from '../../platform/graphql/scalars.js';
import { AwardType } from '../award.type.js';
import { AWARD_CLASS, type AwardClass, POSITION_CLASS, type PositionClass } from '../vocabulary.js';

@InputType({ description: 'Một bản ghi và số bản đã đọc / a record and the version of it that you read.' })
export class VersionedIdInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;
}

/** What every event says: which lines, by which decision, since when, and why. */
@InputType({ isAbstract: true })
abstract class AwardEventInput {
  @InputListField(() => VersionedIdInput, {
    atMost: 1000,
    nullable: true,
    description: 'Các dòng; hoặc nêu decision / the lines; or give decision instead.',
  })
  awards?: VersionedIdInput[] | null;

  @InputField(() => VersionedIdInput, {
    nullable: true,
    description: 'Mọi dòng của quyết định này / all lines of this decision.',
  })
  decision?: VersionedIdInput | null;

  @IdField({ nullable: true, description: 'Quyết định của chính việc này / the decision of this act itself.' })
  byDecisionId?: string | null;

  @Field(() => DateScalar, { description: 'Có hiệu lực từ / effective on.' })
  effectiveOn: string;

  @TextField({ max: 1000, description: 'Lý do / why.' })
  reason: string;
}

@InputType({ description: 'Hủy bỏ hoặc thu hồi khen thưởng / annul awards.' })
export class AnnulAwardsInput extends AwardEventInput {}

@InputType({ description: 'Phục hồi khen thưởng đã hủy / restore annulled awards.' })
export class RestoreAwardsInput extends AwardEventInput {}

@InputType({
  description:
    'Giá trị in đúng; không gửi thì giữ, null thì bỏ / the right values; absent: as they are, null: cleared.',
})
export class CorrectedValuesInput {
  @TextField({ max: 300, nullable: true, description: 'Tên người nhận / name of the recipient.' })
  recipientName?: string;

  @TextField({ max: 500, nullable: true, description: 'Chức vụ / position.' })
  recipientPosition?: string | null;

  @TextField({ max: 500, nullable: true, description: 'Đơn vị / unit.' })
  recipientUnit?: string | null;

  @TextField({ max: 2000, nullable: true, description: 'Thành tích / reason.' })
  reason?: string | null;

  @Field(() => AWARD_CLASS, { nullable: true, description: 'Hạng / class.' })
  class?: AwardClass | null;

  @Field(() => DongScalar, { nullable: true, description: 'Tiền thưởng / bonus.' })
  bonus?: number | null;

  @TextField({ max: 100, nullable: true, description: 'Số bằng / number of the certificate.' })
  certificateNumber?: string | null;

  @IdField({
    nullable: true,
    description:
      'Tổ chức là đơn vị của người nhận; địa bàn đi theo, trừ khi nêu / the organisation that is the unit; its area comes along unless given.',
  })
  unitOrganisationId?: string | null;

  @IdField({
    nullable: true,
    description:
      'Địa bàn mà số liệu tính dòng này; không nêu thì giữ nguyên / the area that figures count the line in; absent: as it is.',
  })
  unitAreaId?: string | null;

  @Field(() => POSITION_CLASS, {
    nullable: true,
    description: 'Nhóm chức vụ; không nêu thì giữ nguyên / position class; absent: as it is.',
  })
  positionClass?: PositionClass | null;
}

@InputType({ description: 'Đính chính một dòng; giá trị in cũ vẫn còn / correct one line; what was printed stays.' })
export class CorrectAwardInput extends AwardEventInput {
  @InputField(() => CorrectedValuesInput, { description: 'Giá trị đúng / the right values.' })
  values: CorrectedValuesInput;
}

/** Exchange and re-issue give a new certificate, with the old wording unless it is corrected as well. */
@InputType({ isAbstract: true })
abstract class NewCertificateInput extends AwardEventInput {
  @TextField({ max: 100, nullable: true, description: 'Số bằng mới / number of the new certificate.' })
  certificateNumber?: string | null;
}

@InputType({ description: 'Cấp đổi bằng / exchange the certificate.' })
export class ExchangeAwardsInput extends NewCertificateInput {}

@InputType({ description: 'Cấp lại bằng đã mất hoặc hỏng / issue a lost or damaged certificate again.' })
export class ReissueAwardsInput extends NewCertificateInput {}

@ObjectType({ description: 'Kết quả / what became of it.' })
export class AwardEventPayload {
  @Field(() => [AwardType], {
    description:
      'Các dòng sau việc này; của quyết định dài chỉ 1.000 dòng đầu / the lines as they stand now; of a long decision the first 1,000.',
  })
  awards: RecordRef[];

  @Field(() => [String], {
    description: 'Điều cần xem lại; không ngăn việc gì / doubts, in the language of the reader; they stop nothing.',
  })
  warnings: string[];
}
