import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, KeptField, TextField } from '../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../platform/graphql/records/record-ref.js';
import { PersonWarningType } from './person-warning.type.js';
import { PersonType } from './person.type.js';
import { NAME_LENGTH } from './record-person.js';
import { VISIBILITY, type Visibility } from './vocabulary.js';

@InputType({
  description: 'Sửa một người; trường không gửi thì giữ nguyên, null thì xóa / absent: left alone, null: cleared.',
})
export class ChangePersonInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @TextField({
    max: NAME_LENGTH,
    nullable: true,
    cleared: false,
    description: 'Tên mới; tên cũ vẫn được giữ / new name; the old one is kept.',
  })
  name?: string;

  @TextField({
    max: NAME_LENGTH,
    nullable: true,
    description: 'Khóa sắp xếp; null: tính lại / sort key; null: computed again.',
  })
  sortKey?: string | null;

  @KeptField(() => VISIBILITY, { description: 'Ai được thấy / who is shown.' })
  visibility?: Visibility;

  @TextField({ max: 500, nullable: true, description: 'Lý do; bắt buộc khi ẩn / why; required for hiding.' })
  visibilityReason?: string | null;

  @TextField({ max: 1000, nullable: true, description: 'Điều phân biệt / what tells namesakes apart.' })
  distinguishingNote?: string | null;
}

@ObjectType({ description: 'Kết quả sửa / what became of it.' })
export class ChangePersonPayload {
  @Field(() => PersonType, { description: 'Người sau khi sửa / the person as changed.' })
  person: RecordRef;

  @Field(() => [PersonWarningType], { description: 'Điều cần xem lại; không ngăn việc gì / doubts; none blocks.' })
  warnings: PersonWarningType[];
}
