import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { InputListField, TextField } from '../../platform/graphql/input-fields.js';
import type { RecordRef } from '../../platform/graphql/record-ref.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OrganisationWarningType } from '../organisation-warning.type.js';
import { MOST_LINES, SuccessionLineInput } from './succession-lines.js';
import { SUCCESSION_KIND, type SuccessionKind } from '../vocabulary.js';
import { OrganisationSuccessionType, OrganisationType } from '../organisation.type.js';
import { BASIS_LENGTH } from '../areas/record-area.js';

@InputType({ description: 'Ghi việc sắp xếp đơn vị, nhiều sang nhiều / record what became of bodies, many to many.' })
export class RecordOrganisationSuccessionInput {
  @Field(() => SUCCESSION_KIND, { description: 'Điều đã xảy ra / what happened.' })
  kind: SuccessionKind;

  @Field(() => DateScalar, { description: 'Ngày đầu của trạng thái mới / first day of the new state.' })
  effectiveOn: string;

  @InputListField(() => SuccessionLineInput, {
    atMost: MOST_LINES,
    description: `Các dòng, tối đa ${MOST_LINES} / the lines, at most ${MOST_LINES}.`,
  })
  lines: SuccessionLineInput[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Đơn vị trước kết thúc ngày hôm trước; mặc định có, trừ TRANSFER / the former bodies end the day before; by default yes, but for TRANSFER.',
  })
  endsFormer?: boolean | null;

  @TextField({ max: BASIS_LENGTH, nullable: true, description: 'Căn cứ / legal basis.' })
  basis?: string | null;
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
