import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, KeptField, TextField } from '../platform/graphql/refusing/input-fields.js';
import { DateScalar } from '../platform/graphql/scalars.js';
import { BASIS_LENGTH } from './areas/record-area.js';
import { ORGANISATION_NAME_LENGTH, SHORT_NAME_LENGTH } from './record-organisation.js';
import { BODY_KIND, type BodyKind, LEVEL, type Level, SYSTEM, type System } from './vocabulary.js';

@InputType({
  description:
    'Sửa điều ghi sai; trường không gửi thì giữ nguyên, null thì xóa. Tên và ngày là của bản mới nhất; đơn vị thật sự đổi tên thì dùng recordOrganisationVersion / mend what was recorded wrongly; absent: left alone, null: cleared. Name and days are those of the newest version; a body that took another name: recordOrganisationVersion.',
})
export class ChangeOrganisationInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @TextField({
    max: ORGANISATION_NAME_LENGTH,
    nullable: true,
    cleared: false,
    description: 'Tên đúng / the right name.',
  })
  name?: string;

  @TextField({ max: SHORT_NAME_LENGTH, nullable: true, description: 'Tên tắt / short name.' })
  shortName?: string | null;

  @KeptField(() => SYSTEM, { description: 'Hệ thống / system.' })
  system?: System;

  @KeptField(() => BODY_KIND, { description: 'Loại / kind.' })
  kind?: BodyKind;

  @KeptField(() => LEVEL, { description: 'Cấp / level.' })
  level?: Level;

  @IdField({ nullable: true, description: 'Mã địa bàn / id of its area.' })
  areaId?: string | null;

  @IdField({ nullable: true, description: 'Mã đơn vị cấp trên / id of the body above.' })
  parentId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ngày đầu của bản mới nhất / first day of its newest version.',
  })
  validFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ngày cuối của bản mới nhất / last day of its newest version.',
  })
  validTo?: string | null;

  @TextField({ max: BASIS_LENGTH, nullable: true, description: 'Căn cứ / basis.' })
  basis?: string | null;

  @TextField({ max: 500, nullable: true, description: 'Lý do sửa / why.' })
  reason?: string | null;
}
