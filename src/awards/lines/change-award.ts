import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, InputField, InputListField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { PartialDateScalar } from '../../platform/graphql/scalars.js';
import { PersonWarningType } from '../../people/person-warning.type.js';
import { AwardType } from '../award.type.js';
import { AwardWarningType } from '../doubts/award-warning.type.js';
import {
  AwardLineInput,
  AwardLineSayingInput,
  AwardRecipientInput,
  AwardWarningOverrideInput,
} from './award-line-input.js';

@InputType({
  description:
    'Sửa lỗi nhập của một dòng; đính chính của cơ quan thì dùng correctAward / mend what was typed wrong; what the issuer corrects is correctAward.',
})
export class ChangeAwardInput extends AwardLineSayingInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @TextField({ max: 60, cleared: false, description: 'Mã hoặc ký hiệu hình thức / id or code of the form.' })
  form?: string;

  @InputField(() => AwardRecipientInput, {
    cleared: false,
    description: 'Người nhận, cả cụm / the recipient, as a whole.',
  })
  recipient?: AwardRecipientInput;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Chỉ khi chưa có quyết định: ngày tặng / only without a decision: granted on.',
  })
  grantedOn?: string | null;

  @InputListField(() => AwardWarningOverrideInput, {
    atMost: 50,
    nullable: true,
    description: 'Lý do vẫn ghi / why to go on.',
  })
  overrides?: AwardWarningOverrideInput[] | null;

  @TextField({ max: 500, nullable: true, description: 'Lý do sửa / why it is changed.' })
  reasonForChange?: string | null;
}

@InputType({
  description:
    'Ghi một khen thưởng mới chỉ biết qua bài báo, chưa tìm được quyết định / an award known only from an article: no decision yet.',
})
export class RecordReportedAwardInput extends AwardLineInput {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Ngày tặng theo bài báo; null: không nói / as reported; null: not said.',
  })
  grantedOn?: string | null;

  @InputListField(() => AwardWarningOverrideInput, {
    atMost: 50,
    nullable: true,
    description: 'Lý do vẫn ghi / why to go on.',
  })
  overrides?: AwardWarningOverrideInput[] | null;

  @IdField({
    nullable: true,
    description: 'Đơn vị giữ bản ghi; mặc định đơn vị của bạn / who keeps the record; by default your own body.',
  })
  keptById?: string | null;
}

@ObjectType({ description: 'Kết quả / what became of it.' })
export class AwardPayload {
  @Field(() => AwardType, { description: 'Dòng khen thưởng / the award.' })
  award: RecordRef;

  @Field(() => [AwardWarningType], { description: 'Cảnh báo / doubts.' })
  warnings: AwardWarningType[];
}

@ObjectType({ description: 'Kết quả sửa một dòng / what became of the line.' })
export class ChangeAwardPayload extends AwardPayload {
  @Field(() => [PersonWarningType], {
    description:
      'Về người được gắn với dòng: vẫn mang tên mà dòng in trước khi sửa / about the person whom it is linked to: still called as the line was before.',
  })
  personWarnings: PersonWarningType[];
}
