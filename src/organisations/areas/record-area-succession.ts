import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { OrganisationWarningType } from '../doubts/organisation-warning.type.js';
import { SuccessionInput } from '../successions/succession-lines.js';
import { AreaSuccessionType, AreaType } from './area.type.js';

@InputType({ description: 'Ghi việc sắp xếp địa bàn, nhiều sang nhiều / record what became of areas, many to many.' })
export class RecordAreaSuccessionInput extends SuccessionInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Địa bàn trước kết thúc ngày hôm trước; mặc định có, trừ TRANSFER / the former areas end the day before; by default yes, but for TRANSFER.',
  })
  endsFormer?: boolean | null;
}

@ObjectType({ description: 'Kết quả / what became of it.' })
export class RecordAreaSuccessionPayload {
  @Field(() => [AreaType], { description: 'Các địa bàn trước / the former areas.' })
  former: RecordRef[];

  @Field(() => [AreaSuccessionType], { description: 'Các dòng đã ghi / the lines recorded.' })
  successions: RecordRef[];

  @Field(() => [OrganisationWarningType], { description: 'Điều cần xem lại / what to look at again.' })
  warnings: OrganisationWarningType[];
}
