import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { BASIS_LENGTH } from '../areas/record-area.js';
import { ORGANISATION_NAME_LENGTH, SHORT_NAME_LENGTH } from '../record-organisation.js';

@InputType({
  description:
    'Đơn vị mang tên khác từ một ngày; tên mà ngày ấy đang mang kết thúc ngày hôm trước / the body has another name from a day on; the version of that day ends the day before.',
})
export class RecordOrganisationVersionInput {
  @IdField({ description: 'Mã đơn vị / id of the body.' })
  organisationId: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @TextField({ max: ORGANISATION_NAME_LENGTH, description: 'Tên từ ngày đó / its name from that day on.' })
  name: string;

  @TextField({ max: SHORT_NAME_LENGTH, nullable: true, description: 'Tên tắt / short name.' })
  shortName?: string | null;

  @Field(() => DateScalar, { description: 'Từ ngày / since.' })
  validFrom: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ngày cuối; null: như tên mà ngày ấy đang mang / last day; null: as that of the version of that day.',
  })
  validTo?: string | null;

  @TextField({ max: BASIS_LENGTH, nullable: true, description: 'Căn cứ / basis.' })
  basis?: string | null;
}
