import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/input-fields.js';
import { AttendanceDetailsInput } from './attendance-input.js';

@InputType({
  description:
    'Sửa một dòng người dự; trường không gửi thì giữ nguyên, null thì xóa; người được gắn bằng linkAttendance / absent: left alone, null: cleared. The person is set by linkAttendance.',
})
export class ChangeAttendanceInput extends AttendanceDetailsInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @TextField({ max: 500, nullable: true, description: 'Lý do sửa / why it is changed.' })
  reason?: string | null;
}
