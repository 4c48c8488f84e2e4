import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { OrganisationWarningType } from '../doubts/organisation-warning.type.js';
import { SuccessionInput } from './succession-lines.js';
import { OrganisationSuccessionType, OrganisationType } from '../organisation.type.js';

@InputType({ description: 'Ghi việc sắp xếp đơn vị, nhiều sang nhiều / record what became of bodies, many to many.' })
export class RecordOrganisationSuccessionInput extends SuccessionInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Đơn vị trước kết thúc ngày hôm trước; mặc định có, trừ TRANSFER / the former bodies end the day before; by default yes, but for TRANSFER.',
  })
  endsFormer?: boolean | null;
}

@ObjectType({ description: 'Kết quả / what became of it.' })
export class RecordOrganisationSuccessionPayload {
  @Field(() => [OrganisationType], { description: 'Các đơn vị trước / the former bodies.' })
  former: RecordRef[];

  @Field(() => [OrganisationSuccessionType], { description: 'Các dòng đã ghi / the lines recorded.' })
  successions: RecordRef[];

  @Field(() => [OrganisationWarningType], { description: 'Điều cần xem lại / what to look at again.' })
  warnings: OrganisationWarningType[];
}
