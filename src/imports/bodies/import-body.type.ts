import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AreaType } from '../../organisations/areas/area.type.js';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { BODY_KIND, type BodyKind, LEVEL, type Level, SYSTEM, type System } from '../../organisations/vocabulary.js';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { IMPORT_GUESS, type ImportGuess } from '../vocabulary.js';
import '../import-enums.js';

@ObjectType('ImportBody', {
  description:
    'Đơn vị mới sẽ ghi cùng danh sách; chưa có gì được ghi / a body to be recorded with a list; nothing is written yet.',
})
export class ImportBodyType {
  @Field(() => ID, { description: 'Mã; cũng là mã của đơn vị khi đã ghi / id, and that of the body once recorded.' })
  id: string;

  @Field({ description: 'Tên sẽ ghi, như in ở danh sách trừ khi đã sửa / its name: as printed, unless mended.' })
  name: string;

  @Field(() => SYSTEM, { description: 'Hệ thống / whose hierarchy it belongs to.' })
  system: System;

  @Field(() => BODY_KIND, { description: 'Loại / kind.' })
  kind: BodyKind;

  @Field(() => LEVEL, { description: 'Cấp / level.' })
  level: Level;

  @Field(() => AreaType, { nullable: true, description: 'Địa bàn; null: chưa rõ / its area; null: not known.' })
  area: AreaType | null;

  @Field(() => DateScalar, { nullable: true, description: 'Từ ngày; null: không rõ / since; null: not known.' })
  validFrom: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ngày cuối; null: đang hoạt động hoặc không rõ / last day; null: it stands, or not known.',
  })
  validTo: string | null;

  @Field(() => [IMPORT_GUESS], {
    description:
      'Những điều đoán theo tên đã in, chưa ai xem lại / what was guessed from the printed name, and nobody has looked at.',
  })
  guessed: ImportGuess[];

  @Field(() => Int, { description: 'Số dòng của đơn vị sẽ ghi / lines of it that are included.' })
  rows: number;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Đơn vị đã ghi; null: chưa / as recorded; null: not yet.',
  })
  organisation: OrganisationType | null;
}

@ObjectType()
export class ImportBodyConnection extends connectionOf(ImportBodyType, 'ImportBody') {}
