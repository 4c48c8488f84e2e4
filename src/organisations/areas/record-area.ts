import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OrganisationWarningType } from '../doubts/organisation-warning.type.js';
import { AREA_TYPE, type AreaType as AreaKind } from '../vocabulary.js';
import { AreaType } from './area.type.js';

export const AREA_NAME_LENGTH = 200;
export const BASIS_LENGTH = 500;

@InputType({ description: 'Ghi một địa bàn / record an area.' })
export class RecordAreaInput {
  @TextField({ max: AREA_NAME_LENGTH, description: 'Tên đầy đủ: "Xã Hàm Yên" / its name in full.' })
  name: string;

  @Field(() => AREA_TYPE, { description: 'Loại; cấp suy ra từ loại / type; the level follows from it.' })
  kind: AreaKind;

  @TextField({ max: 20, nullable: true, description: 'Mã hành chính / official code.' })
  code?: string | null;

  @IdField({ nullable: true, description: 'Mã địa bàn cấp trên / id of the area that it lies in.' })
  parentId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Từ ngày; null: không rõ / since; null: not known.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ngày cuối; null: vẫn còn / last day; null: it stands.' })
  validTo?: string | null;

  @TextField({ max: BASIS_LENGTH, nullable: true, description: 'Căn cứ / legal basis.' })
  basis?: string | null;
}

@ObjectType({ description: 'Kết quả ghi một địa bàn / what became of it.' })
export class RecordAreaPayload {
  @Field(() => AreaType, { description: 'Địa bàn / the area.' })
  area: RecordRef;

  @Field(() => [OrganisationWarningType], { description: 'Điều cần xem lại / what to look at again.' })
  warnings: OrganisationWarningType[];
}
