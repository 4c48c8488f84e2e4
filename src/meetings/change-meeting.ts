import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, KeptField, TextField } from '../platform/graphql/refusing/input-fields.js';
import { PartialDateScalar } from '../platform/graphql/scalars.js';
import { MEETING_TITLE_LENGTH, MeetingDetailsInput } from './record-meeting.js';
import { MEETING_KIND, type MeetingKind } from './vocabulary.js';

@InputType({
  description:
    'Sửa một hội nghị; trường không gửi thì giữ nguyên, null thì xóa / absent: left alone, null: cleared. Organisers are replaced as a whole.',
})
export class ChangeMeetingInput extends MeetingDetailsInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @KeptField(() => MEETING_KIND, { description: 'Loại / kind.' })
  kind?: MeetingKind;

  @TextField({
    max: MEETING_TITLE_LENGTH,
    nullable: true,
    cleared: false,
    description: 'Tên như in / the title as printed.',
  })
  title?: string;

  @KeptField(() => PartialDateScalar, { description: 'Ngày (hoặc ngày đầu) / the day, or the first one.' })
  heldFrom?: string;

  @TextField({ max: 500, nullable: true, description: 'Lý do sửa / why it is changed.' })
  reason?: string | null;
}
