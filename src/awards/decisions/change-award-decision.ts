import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, InputListField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import { AwardLineInput, AwardWarningOverrideInput, MOST_LINES } from '../lines/award-line-input.js';
import { DecisionSayingInput } from './record-award-decision.js';

@InputType({
  description:
    'Sửa một quyết định; không gửi thì giữ nguyên, null thì xóa. Ngày ký, cơ quan, loại hình đi theo xuống các dòng / change a decision; absent: left alone, null: cleared. Day, issuer and mode are passed on to its lines.',
})
export class ChangeAwardDecisionInput extends DecisionSayingInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @TextField({ max: 2000, cleared: false, description: 'Trích yếu / what it is about.' })
  subject?: string;

  @InputListField(() => AwardWarningOverrideInput, {
    atMost: MOST_LINES,
    nullable: true,
    description: 'Lý do cho các cảnh báo của những dòng đã ghi / reasons for the doubts about its lines.',
  })
  overrides?: AwardWarningOverrideInput[] | null;

  @TextField({ max: 500, nullable: true, description: 'Lý do sửa / why it is changed.' })
  reason?: string | null;
}

@InputType({ description: 'Thêm dòng vào một quyết định / add lines to a decision.' })
export class RecordAwardLinesInput {
  @IdField({ description: 'Mã quyết định / id of the decision.' })
  decisionId: string;

  @Field(() => Int, { description: 'Số bản quyết định mà bạn đã đọc / the version of the decision that you read.' })
  version: number;

  @InputListField(() => AwardLineInput, {
    atMost: MOST_LINES,
    description: 'Các dòng, nối tiếp danh sách / lines, after those there; at most 1,000.',
  })
  lines: AwardLineInput[];

  @InputListField(() => AwardWarningOverrideInput, {
    atMost: MOST_LINES,
    nullable: true,
    description: 'Lý do vẫn ghi / why to go on.',
  })
  overrides?: AwardWarningOverrideInput[] | null;
}
