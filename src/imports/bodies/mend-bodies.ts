import { Field, InputType } from '@nestjs/graphql';
import { ORGANISATION_NAME_LENGTH } from '../../organisations/record-organisation.js';
import { BODY_KIND, type BodyKind, LEVEL, type Level, SYSTEM, type System } from '../../organisations/vocabulary.js';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import { DateScalar } from '../../platform/graphql/scalars.js';

@InputType({
  description:
    'Sửa một đơn vị mới trước khi ghi; điều đã gửi không còn là đoán / mend a body before it is recorded; what is said is no guess any more.',
})
export class MendImportBodyInput {
  @IdField({ description: 'Mã ở newBodies / its id in newBodies.' })
  bodyId: string;

  @TextField({
    max: ORGANISATION_NAME_LENGTH,
    nullable: true,
    description: 'Tên đầy đủ; null: giữ nguyên / its name in full; null: left alone.',
  })
  name?: string | null;

  @Field(() => SYSTEM, {
    nullable: true,
    description: 'Hệ thống; null: giữ nguyên / whose hierarchy it belongs to; null: left alone.',
  })
  system?: System | null;

  @Field(() => BODY_KIND, { nullable: true, description: 'Loại; null: giữ nguyên / kind; null: left alone.' })
  kind?: BodyKind | null;

  @Field(() => LEVEL, { nullable: true, description: 'Cấp; null: giữ nguyên / level; null: left alone.' })
  level?: Level | null;

  @IdField({ nullable: true, description: 'Mã địa bàn; null: không / id of its area; null: none.' })
  areaId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Từ ngày; null: không rõ / since; null: not known.' })
  validFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ngày cuối; null: đang hoạt động hoặc không rõ / last day; null: it stands, or not known.',
  })
  validTo?: string | null;
}
