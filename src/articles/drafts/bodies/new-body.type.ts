import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BODY_KIND, type BodyKind, LEVEL, type Level, SYSTEM, type System } from '../../../organisations/vocabulary.js';
import { AREA_SOURCE, type AreaSource } from '../../vocabulary.js';
import { described } from '../../../platform/graphql/described.js';
import { DateScalar } from '../../../platform/graphql/scalars.js';

registerEnumType(AREA_SOURCE, {
  name: 'DraftAreaSource',
  description: 'Địa bàn của đơn vị chưa có trong sổ được đoán theo đâu / by what the area of a new body is guessed.',
  valuesMap: described({
    NAME: 'Theo tên in / by the printed name.',
    ARTICLE: 'Theo nơi mà bài nêu / by the places that the article names.',
    KEEPER: 'Theo địa bàn của đơn vị giữ bản nháp / by the area of the body that keeps the draft.',
  }),
});

@ObjectType('DraftNewBody', {
  description:
    'Đơn vị chưa có trong sổ, như CREATE không kèm body sẽ ghi: suy từ tên in, bài và địa bàn nên phải xem lại; không bao giờ tự ghi / a body that is not on record, as CREATE without body records it: told by its printed name, the article and the map, so look at it; never recorded by itself.',
})
export class DraftNewBodyType {
  @Field({ description: 'Khóa của phần, dùng cho acceptDraft / key of the part, as acceptDraft takes it.' })
  partKey: string;

  @Field({
    description:
      'Tên, kèm địa bàn mà bài nêu khi tên in thiếu / its name, with the place that the article names where the printed one lacks it.',
  })
  name: string;

  @Field(() => SYSTEM, { description: 'Hệ thống / whose hierarchy it belongs to.' })
  system: System;

  @Field(() => BODY_KIND, { description: 'Loại / kind.' })
  kind: BodyKind;

  @Field(() => LEVEL, { description: 'Cấp / level.' })
  level: Level;

  @Field(() => ID, { nullable: true, description: 'Mã địa bàn; null: không rõ / id of its area; null: not known.' })
  areaId: string | null;

  @Field(() => String, { nullable: true, description: 'Tên địa bàn / name of the area.' })
  areaName: string | null;

  @Field(() => AREA_SOURCE, {
    nullable: true,
    description: 'Địa bàn đoán theo đâu; null: không rõ địa bàn / by what the area is guessed; null: not known.',
  })
  areaFrom: AreaSource | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Ngày cuối của địa bàn đã hết; null: còn, hoặc không rõ / last day of an area that has ended; null: it stands, or is not known.',
  })
  validTo: string | null;
}
