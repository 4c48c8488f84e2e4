import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { RecordRef } from '../platform/graphql/records/record-ref.js';
import { TextField } from '../platform/graphql/refusing/input-fields.js';
import { PersonWarningType } from './person-warning.type.js';
import { PersonType } from './person.type.js';
import { VISIBILITY, type Visibility } from './vocabulary.js';

export const NAME_LENGTH = 200;

@InputType({ description: 'Ghi một người / record a person.' })
export class RecordPersonInput {
  @TextField({ max: NAME_LENGTH, description: 'Tên như in / the name as printed.' })
  name: string;

  @TextField({
    max: NAME_LENGTH,
    nullable: true,
    description:
      'Khóa sắp xếp đặt tay, cho tên không theo họ-đệm-tên / sort key set by hand; by default given name first.',
  })
  sortKey?: string | null;

  @Field(() => VISIBILITY, { nullable: true, description: 'Mặc định PUBLIC / by default PUBLIC.' })
  visibility?: Visibility | null;

  @TextField({ max: 500, nullable: true, description: 'Lý do ẩn; cần khi ẩn / why it is hidden; needed where it is.' })
  visibilityReason?: string | null;

  @TextField({
    max: 1000,
    nullable: true,
    description: 'Điều phân biệt với người trùng tên / what tells namesakes apart.',
  })
  distinguishingNote?: string | null;

  @TextField({ max: 500, nullable: true, description: 'Nguồn của tên / where the name was printed.' })
  source?: string | null;
}

@ObjectType({ description: 'Kết quả ghi một người / what became of it.' })
export class RecordPersonPayload {
  @Field(() => PersonType, { description: 'Người vừa ghi / the person.' })
  person: RecordRef;

  @Field(() => [PersonWarningType], {
    description: 'Người trùng tên đã có, kèm căn cứ; không ngăn việc gì / namesakes, with the evidence; none blocks.',
  })
  warnings: PersonWarningType[];
}
