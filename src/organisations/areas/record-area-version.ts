import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { AREA_TYPE, type AreaType as AreaKind } from '../vocabulary.js';
import { AREA_NAME_LENGTH, BASIS_LENGTH } from './record-area.js';

@InputType({
  description:
    'Từ một ngày, cùng địa bàn mang tên, loại, mã hoặc cấp trên khác; bản đang có kết thúc ngày hôm trước / from a day on the same area has another name, type, code or parent; the running version ends the day before. Absent: as before; null: none.',
})
export class RecordAreaVersionInput {
  @IdField({ description: 'Mã địa bàn / id of the area.' })
  areaId: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @Field(() => DateScalar, { description: 'Từ ngày / since.' })
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'Ngày cuối; null: vẫn còn / last day; null: it stands.' })
  validTo?: string | null;

  @TextField({ max: AREA_NAME_LENGTH, nullable: true, description: 'Tên đầy đủ mới / new name, in full.' })
  name?: string | null;

  @Field(() => AREA_TYPE, { nullable: true, description: 'Loại mới / new type.' })
  kind?: AreaKind | null;

  @TextField({ max: 20, nullable: true, description: 'Mã mới / new code.' })
  code?: string | null;

  @IdField({ nullable: true, description: 'Mã địa bàn cấp trên mới / id of the new area above.' })
  parentId?: string | null;

  @TextField({ max: BASIS_LENGTH, nullable: true, description: 'Căn cứ / legal basis.' })
  basis?: string | null;
}
