import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { describedBy } from '../../../platform/graphql/described.js';
import { RECORD_STATUS, type RecordStatus } from '../../../platform/database/editable-record.js';
import { IdField } from '../../../platform/graphql/refusing/input-fields.js';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from './withdrawal-reasons.js';

const WITHDRAWAL_REASON = Object.fromEntries(Object.keys(WITHDRAWAL_REASONS).map((code) => [code, code])) as Record<
  WithdrawalReason,
  WithdrawalReason
>;
registerEnumType(WITHDRAWAL_REASON, {
  name: 'DraftWithdrawalReason',
  description: 'Vì sao bản ghi nằm trong danh sách / why a record is on the list.',
  valuesMap: describedBy(WITHDRAWAL_REASONS),
});

@ArgsType()
export class WithdrawalsOfDraftArgs {
  @IdField({ description: 'Mã bản nháp / id of the draft.' })
  id: string;
}

@ObjectType('DraftWithdrawal', {
  description:
    'Một bước để gỡ những gì bản nháp đã thành khi không hoàn tác được nữa / one step of taking back by hand what a draft became, where that can no longer be undone.',
})
export class DraftWithdrawalType {
  @Field(() => Int, { description: 'Bước thứ mấy, từ 1 / place in the order, from 1.' })
  step: number;

  @Field(() => WITHDRAWAL_REASON, { description: 'Vì sao / why.' })
  reason: WithdrawalReason;

  @Field({ description: "Nói rõ, bằng ngôn ngữ của người đọc / in the reader's language (Accept-Language)." })
  message: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Mutation cần gọi, như `withdrawMeeting`; null: không phải làm gì, hoặc không có việc rút cho loại này / the mutation to call; null: nothing is to be done, or there is none for this type.',
  })
  act: string | null;

  @Field({ description: 'Kiểu: Meeting, Award … / type.' })
  type: string;

  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Số bản hiện nay, cho mutation; null: loại này không có / current version, for the mutation; null: it has none.',
  })
  version: number | null;

  @Field(() => RECORD_STATUS, {
    nullable: true,
    description: 'Tình trạng bản ghi; null: loại này không có / state of the record; null: it has none.',
  })
  recordStatus: RecordStatus | null;

  @Field({
    description:
      'Để nhận ra: nhan đề, tên, câu trích; trống: bản nháp của đơn vị khác / what tells it from others; empty: a draft of another body.',
  })
  label: string;
}
