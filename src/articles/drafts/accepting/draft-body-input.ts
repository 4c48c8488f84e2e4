import { Field, InputType } from '@nestjs/graphql';
import { ORGANISATION_NAME_LENGTH } from '../../../organisations/record-organisation.js';
import { BODY_KIND, type BodyKind, LEVEL, type Level, SYSTEM, type System } from '../../../organisations/vocabulary.js';
import { IdField, TextField } from '../../../platform/graphql/input-fields.js';
import { DateScalar } from '../../../platform/graphql/scalars.js';

@InputType({
  description:
    'Đơn vị ghi mới khi nhận bản nháp: điều bài không nói (hệ thống, loại, cấp) do cán bộ cho biết, không bao giờ đoán / a body to record with a draft: what the article does not say is given by staff, never guessed.',
})
export class DraftBodyInput {
  @TextField({
    max: ORGANISATION_NAME_LENGTH,
    nullable: true,
    description:
      'Tên đầy đủ; mặc định như in (“UBND huyện” thì nên ghi đủ) / its name in full; by default as printed: complete "UBND huyện".',
  })
  name?: string | null;

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
}
