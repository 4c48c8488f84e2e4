import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IdField, TextField } from '../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../platform/graphql/records/record-ref.js';
import { DateScalar } from '../platform/graphql/scalars.js';
import { BASIS_LENGTH } from './areas/record-area.js';
import { OrganisationType } from './organisation.type.js';
import { OrganisationWarningType } from './doubts/organisation-warning.type.js';
import { BODY_KIND, type BodyKind, LEVEL, type Level, SYSTEM, type System } from './vocabulary.js';

export const ORGANISATION_NAME_LENGTH = 300;
export const SHORT_NAME_LENGTH = 100;

/** What a body is, apart from its name. */
@InputType({ isAbstract: true })
export class BodyValuesInput {
  @Field(() => SYSTEM, { description: 'Hệ thống / whose hierarchy it belongs to.' })
  system: System;

  @Field(() => BODY_KIND, { description: 'Loại / kind.' })
  kind: BodyKind;

  @Field(() => LEVEL, { description: 'Cấp / level.' })
  level: Level;

  @IdField({ nullable: true, description: 'Mã địa bàn / id of its area.' })
  areaId?: string | null;

  @IdField({ nullable: true, description: 'Mã đơn vị cấp trên / id of the body above.' })
  parentId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Từ ngày; null: không rõ / since; null: not known.' })
  validFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ngày cuối; null: đang hoạt động / last day; null: it stands.',
  })
  validTo?: string | null;
}

@InputType({
  description: 'Ghi một đơn vị, kèm tên và thời gian đầu tiên / record a body, with its first name and days.',
})
export class RecordOrganisationInput extends BodyValuesInput {
  @TextField({ max: ORGANISATION_NAME_LENGTH, description: 'Tên đầy đủ / its name in full.' })
  name: string;

  @TextField({ max: SHORT_NAME_LENGTH, nullable: true, description: 'Tên tắt / short name.' })
  shortName?: string | null;

  @TextField({ max: BASIS_LENGTH, nullable: true, description: 'Căn cứ / basis.' })
  basis?: string | null;
}

@ObjectType({ description: 'Kết quả ghi một đơn vị / what became of it.' })
export class RecordOrganisationPayload {
  @Field(() => OrganisationType, { description: 'Đơn vị / the body.' })
  organisation: RecordRef;

  @Field(() => [OrganisationWarningType], { description: 'Điều cần xem lại / what to look at again.' })
  warnings: OrganisationWarningType[];
}
