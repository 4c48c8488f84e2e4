import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  IdField,
  IdListField,
  InputListField,
  TextField,
  WholeNumberField,
} from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { PRESENTATION_MANNER, type PresentationManner } from '../vocabulary.js';
import { PresentationWarningType } from './presentation-warning.type.js';
import { PresentationType } from './presentation.type.js';

@InputType({
  description:
    'Người trao: một trong ba; ai chưa có trong danh sách dự họp thì được thêm / a presenter: one of the three; added to the attendance where missing.',
})
export class PresenterInput {
  @IdField({ nullable: true, description: 'Dòng trong danh sách dự họp / a line of the attendance.' })
  attendanceId?: string | null;

  @IdField({ nullable: true, description: 'Người trong sổ / a person of the registry.' })
  personId?: string | null;

  @TextField({ max: 200, nullable: true, description: 'Tên như in / the name as printed.' })
  namePrinted?: string | null;

  @TextField({
    max: 2000,
    nullable: true,
    description:
      'Chức vụ như in; ai đã có chức vụ trong danh sách dự họp thì giữ nguyên / the position as printed; whoever has one on the list of attendees keeps that.',
  })
  positionsPrinted?: string | null;
}

@InputType({
  description: 'Một thứ được trao: một dòng khen thưởng hoặc một điều bài báo nói / an award line or a claim.',
})
export class PresentationItemInput {
  @IdField({ nullable: true, description: 'Dòng khen thưởng / the award line.' })
  awardId?: string | null;

  @IdField({ nullable: true, description: 'Điều bài báo nói / the claim of an article.' })
  claimId?: string | null;

  @Field(() => PRESENTATION_MANNER, { nullable: true, description: 'Mặc định IN_PERSON / by default IN_PERSON.' })
  manner?: PresentationManner | null;

  @IdField({
    nullable: true,
    description: 'Người nhận thay, nếu có trong sổ / who received it, if a person of the registry.',
  })
  receivedById?: string | null;

  @TextField({ max: 200, nullable: true, description: 'Người nhận, như in / who received it, as printed.' })
  receivedByPrinted?: string | null;
}

@InputType({ isAbstract: true })
abstract class PresentationValuesInput {
  @WholeNumberField({
    min: 1,
    max: 10_000,
    nullable: true,
    description: 'Thứ tự trong chương trình / order in the programme.',
  })
  listingOrder?: number | null;

  @IdField({ nullable: true, description: 'Thừa ủy quyền của đơn vị này / by delegation of this body.' })
  onBehalfOfId?: string | null;

  @TextField({ max: 300, nullable: true, description: 'Thừa ủy quyền của, như in / by delegation of, as printed.' })
  onBehalfOfPrinted?: string | null;

  @TextField({ max: 1000, nullable: true, description: 'Ghi chú / note.' })
  note?: string | null;
}

@InputType({ description: 'Ghi một lượt trao tại hội nghị / record a handing-over at a meeting.' })
export class RecordPresentationInput extends PresentationValuesInput {
  @IdField({ description: 'Hội nghị / the meeting.' })
  meetingId: string;

  @InputListField(() => PresenterInput, { atMost: 50, description: 'Người trao, theo thứ tự / presenters, in order.' })
  presenters: PresenterInput[];

  @InputListField(() => PresentationItemInput, {
    atMost: 1000,
    description: 'Những gì được trao / what was handed over.',
  })
  items: PresentationItemInput[];
}

@InputType({ description: 'Sửa một lượt trao / change a presentation. Absent: left alone; null: cleared.' })
export class ChangePresentationInput extends PresentationValuesInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @WholeNumberField({
    min: 1,
    max: 10_000,
    cleared: false,
    description: 'Thứ tự trong chương trình / order in the programme.',
  })
  override listingOrder?: number;

  @InputListField(() => PresenterInput, {
    atMost: 50,
    cleared: false,
    description: 'Cả danh sách người trao mới / the whole new list of presenters.',
  })
  presenters?: PresenterInput[];

  @InputListField(() => PresentationItemInput, {
    atMost: 1000,
    nullable: true,
    description: 'Trao thêm / also handed over.',
  })
  addItems?: PresentationItemInput[];

  @IdListField({
    atMost: 1000,
    nullable: true,
    description:
      'Những thứ ghi nhầm là đã trao; vẫn còn trong lịch sử / items recorded by mistake; they stay in the history.',
  })
  withdrawItemIds?: string[];
}

@ObjectType({ description: 'Kết quả / what became of it.' })
export class PresentationPayload {
  @Field(() => PresentationType, { description: 'Lượt trao / the presentation.' })
  presentation: RecordRef;

  @Field(() => [PresentationWarningType], {
    description:
      'Điều cần xem lại, như có thể đã ghi lượt trao này (LIKELY_SECOND_PRESENTATION); không ngăn việc gì / doubts, such as that it is likely on record already; they stop nothing.',
  })
  warnings: PresentationWarningType[];
}
