import { Field, InputType, Int } from '@nestjs/graphql';
import { VISIBILITY, type Visibility } from '../../people/vocabulary.js';
import { IdField, KeptField, TextField, WholeNumberField } from '../../platform/graphql/refusing/input-fields.js';
import { AttendanceDetailsInput, LARGEST_DELEGATION } from './attendance-input.js';

@InputType({
  description:
    'Sửa một dòng người dự; trường không gửi thì giữ nguyên, null thì xóa; người được gắn bằng linkAttendance / absent: left alone, null: cleared. The person is set by linkAttendance.',
})
export class ChangeAttendanceInput extends AttendanceDetailsInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @KeptField(() => VISIBILITY, {
    description:
      'Ai được thấy tên trong danh sách, dù đã gắn với một người; không nêu thì giữ nguyên. Hiện lại tên đã ẩn: người duyệt, có reason / who sees the name on the list, linked to a person or not; not said: left alone. Showing it again: an approver, with reason.',
  })
  override nameVisibility?: Visibility;

  @WholeNumberField({
    min: 1,
    max: LARGEST_DELEGATION,
    cleared: false,
    description: 'Thứ tự trong danh sách in / place in the list as printed.',
  })
  override listingOrder?: number;

  @TextField({ max: 500, nullable: true, description: 'Lý do sửa / why it is changed.' })
  reason?: string | null;
}
