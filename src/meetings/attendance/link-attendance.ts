import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';

@InputType({
  description:
    'Gắn tên như in với một người trong sổ; tên như in giữ nguyên / link a printed name to a person; what was printed stays.',
})
export class LinkAttendanceInput {
  @IdField({ description: 'Mã dòng người dự / id of the attendance.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @IdField({
    nullable: true,
    description: 'Mã người; phải gửi, null: bỏ gắn / id of the person; to be given, null: unlink.',
  })
  personId?: string | null;

  @TextField({ max: 500, description: 'Căn cứ / on what evidence: never the name alone.' })
  reason: string;
}
