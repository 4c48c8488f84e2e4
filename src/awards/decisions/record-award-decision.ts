import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IdField, InputListField, TextField, TextListField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { PartialDateScalar } from '../../platform/graphql/scalars.js';
import { AwardType } from '../award.type.js';
import { AwardWarningType } from '../doubts/award-warning.type.js';
import { AwardLineInput, AwardWarningOverrideInput, MOST_LINES } from '../lines/award-line-input.js';
import {
  DECISION_STATUS,
  type DecisionStatus,
  MODE,
  type Mode,
  SIGNING_CAPACITY,
  type SigningCapacity,
} from '../vocabulary.js';
import { AwardDecisionType } from './award-decision.type.js';

/** What a decision says of itself. */
@InputType({ isAbstract: true })
export abstract class DecisionSayingInput {
  @IdField({ nullable: true, description: 'Cơ quan ban hành; bắt buộc khi ghi / issuer; needed when recorded.' })
  issuerId?: string | null;

  @IdField({
    nullable: true,
    description: 'Của đề nghị: cơ quan được đề nghị khen (kính gửi) / of a proposal: the body that is asked to grant.',
  })
  addresseeId?: string | null;

  @TextField({ max: 100, nullable: true, description: 'Số như in: "1034/QĐ-UBND" / number as printed.' })
  number?: string | null;

  @TextField({
    max: 20,
    nullable: true,
    description:
      'Loại văn bản; mặc định lấy từ số, rồi QĐ, của đề nghị TTR / document type; by default from the number, else QĐ, of a proposal TTR.',
  })
  documentType?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Ngày ký, ít nhất là năm / signed on, at least the year.',
  })
  signedOn?: string | null;

  @TextField({ max: 300, nullable: true, description: 'Người ký như in / signatory as printed.' })
  signatoryPrinted?: string | null;

  @IdField({ nullable: true, description: 'Người ký đã có trong sổ / the signatory.' })
  signatoryId?: string | null;

  @TextField({ max: 500, nullable: true, description: 'Chức vụ người ký như in / title as printed.' })
  signatoryTitlePrinted?: string | null;

  @Field(() => SIGNING_CAPACITY, { nullable: true, description: 'Tư cách ký / capacity.' })
  signingCapacity?: SigningCapacity | null;

  @Field(() => MODE, { nullable: true, description: 'Loại hình khen thưởng / mode.' })
  mode?: Mode | null;

  @TextListField({
    max: 500,
    atMost: 50,
    nullable: true,
    description: 'Các căn cứ, theo thứ tự / legal bases, in order.',
  })
  legalBases?: string[] | null;
}

@InputType({ description: 'Ghi một quyết định khen thưởng cùng danh sách / record a decision with its lines.' })
export class RecordAwardDecisionInput extends DecisionSayingInput {
  @TextField({ max: 2000, description: 'Trích yếu / what it is about.' })
  subject: string;

  @Field(() => DECISION_STATUS, {
    nullable: true,
    description: 'PROPOSED hoặc GRANTED; mặc định GRANTED / by default GRANTED; ANNULLED comes by annulAwards.',
  })
  status?: DecisionStatus | null;

  @InputListField(() => AwardLineInput, {
    atMost: MOST_LINES,
    nullable: true,
    description: 'Danh sách, đúng thứ tự in; nhiều nhất 1.000 / the lines in annex order, at most 1,000.',
  })
  lines?: AwardLineInput[] | null;

  @InputListField(() => AwardWarningOverrideInput, {
    atMost: MOST_LINES,
    nullable: true,
    description: 'Lý do vẫn ghi dù có cảnh báo / why to go on in spite of doubts.',
  })
  overrides?: AwardWarningOverrideInput[] | null;

  @IdField({
    nullable: true,
    description: 'Đơn vị giữ bản ghi; mặc định cơ quan ban hành / who keeps the record; by default the issuer.',
  })
  keptById?: string | null;
}

@ObjectType({ description: 'Kết quả / what became of it.' })
export class AwardDecisionPayload {
  @Field(() => AwardDecisionType, { description: 'Quyết định / the decision.' })
  decision: RecordRef;

  @Field(() => [AwardWarningType], { description: 'Cảnh báo về các dòng vừa ghi / doubts about the lines written.' })
  warnings: AwardWarningType[];
}

@ObjectType({ description: 'Kết quả, kèm các dòng vừa ghi / what became of it, with the lines written.' })
export class DecisionLinesPayload extends AwardDecisionPayload {
  @Field(() => [AwardType], { description: 'Các dòng vừa ghi, theo thứ tự / the lines written, in order.' })
  awards: RecordRef[];
}
