import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { described } from '../../platform/graphql/described.js';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { Node } from '../../platform/graphql/records/record.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import {
  AREA_LEVEL,
  AREA_TYPE,
  type AreaLevel,
  type AreaType as AreaKind,
  SUCCESSION_KIND,
  type SuccessionKind,
} from '../vocabulary.js';

registerEnumType(AREA_TYPE, {
  name: 'AreaKind',
  description: 'Loại địa bàn / type of an area, as the first word of its name.',
  valuesMap: {
    COUNTRY: { description: 'Cả nước / the country.' },
    PROVINCE: { description: 'Tỉnh.' },
    CENTRAL_CITY: { description: 'Thành phố trực thuộc trung ương.' },
    DISTRICT: { description: 'Huyện, đến 30/06/2025.' },
    URBAN_DISTRICT: { description: 'Quận, đến 30/06/2025.' },
    TOWN: { description: 'Thị xã, đến 30/06/2025.' },
    PROVINCIAL_CITY: { description: 'Thành phố thuộc tỉnh, đến 30/06/2025.' },
    COMMUNE: { description: 'Xã.' },
    WARD: { description: 'Phường.' },
    TOWNSHIP: { description: 'Thị trấn, đến 30/06/2025.' },
    SPECIAL_ZONE: { description: 'Đặc khu, từ 01/07/2025.' },
    VILLAGE: { description: 'Thôn, xóm, bản, tổ dân phố.' },
  },
});
registerEnumType(AREA_LEVEL, {
  name: 'AreaLevel',
  description: 'Cấp của địa bàn; cấp huyện kết thúc ngày 30/06/2025 / level of an area; districts ended on 30/06/2025.',
  valuesMap: described({
    COUNTRY: 'Cả nước / the country.',
    PROVINCE: 'Cấp tỉnh / province, or city under the centre.',
    DISTRICT: 'Cấp huyện, đến 30/06/2025 / district, until 30/06/2025.',
    COMMUNE: 'Cấp xã / commune, ward, township, special zone.',
    VILLAGE: 'Thôn, tổ dân phố / village, residential quarter.',
  }),
});
registerEnumType(SUCCESSION_KIND, {
  name: 'SuccessionKind',
  description: 'Điều đã xảy ra với một địa bàn hoặc đơn vị / what happened to an area or a body.',
  valuesMap: {
    MERGE: { description: 'Nhập, hợp nhất / merged into.' },
    SPLIT: { description: 'Chia, tách / split into.' },
    RENAME: { description: 'Đổi thành, không đổi địa giới / became, with nothing added or taken.' },
    TRANSFER: { description: 'Chuyển một phần; bên giao vẫn còn / gave a part away; the giver stays.' },
    DISSOLVE: { description: 'Giải thể, không có bên kế tiếp / dissolved, with no successor.' },
  },
});

@ObjectType('Area', {
  implements: () => [Node],
  description:
    'Một địa bàn qua các thời kỳ: mã được dùng lại, tên được dùng ở cấp khác, nên địa bàn có mã riêng của sổ / an area through time. Codes and names are used again for other areas, so it has an id of its own.',
})
export class AreaType implements Node {
  @Field(() => ID, { description: 'Mã, không suy diễn được gì từ nó / opaque.' })
  id: string;

  @Field({ description: 'Tên đầy đủ (bản mới nhất): "Xã Hàm Yên" / its newest name, in full.' })
  name: string;

  @Field(() => AREA_TYPE, { description: 'Loại (bản mới nhất) / its newest type.' })
  kind: AreaKind;

  @Field(() => AREA_LEVEL, { description: 'Cấp / level.' })
  level: AreaLevel;

  @Field(() => String, {
    nullable: true,
    description:
      'Mã hành chính (bản mới nhất); null: không có hoặc không rõ / official code; null: none or not known. Not unique over time.',
  })
  code: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Từ ngày; null: không rõ / since; null: not known.' })
  validFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ngày cuối; null: vẫn còn / last day; null: it stands.' })
  validTo: string | null;

  @Field(() => Int, { description: 'Số bản ghi; gửi kèm khi sửa / pass it along with a change.' })
  version: number;

  @Field(() => AreaType, {
    nullable: true,
    description: 'Địa bàn cấp trên (bản mới nhất); null: không có / the area it lies in; null: none.',
  })
  parent: AreaType | null;

  @Field(() => [AreaVersionType], { description: 'Các bản, cũ trước / what it was over time, oldest first.' })
  versions: AreaVersionType[];

  @Field(() => [AreaSuccessionType], { description: 'Nó trở thành gì / what became of it.' })
  successors: AreaSuccessionType[];

  @Field(() => [AreaSuccessionType], { description: 'Nó từ đâu mà có / what it was made of.' })
  predecessors: AreaSuccessionType[];

  @Field(() => AreaType, {
    nullable: true,
    description:
      'Địa bàn ngày nay mà nó được tính vào: chính nó, địa bàn kế tiếp, hoặc địa bàn nhỏ nhất chứa mọi phần; null: không có / where it counts today: itself, its successor, or the smallest area of today that holds all its parts; null: nowhere.',
  })
  today: AreaType | null;
}

@ObjectType('AreaVersion', { description: 'Địa bàn trong một khoảng ngày / an area over some days.' })
export class AreaVersionType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field({ description: 'Tên đầy đủ khi đó / its full name then.' })
  name: string;

  @Field(() => AREA_TYPE, { description: 'Loại khi đó / its type then.' })
  kind: AreaKind;

  @Field(() => AREA_LEVEL, { description: 'Cấp khi đó / its level then.' })
  level: AreaLevel;

  @Field(() => String, { nullable: true, description: 'Mã khi đó; null: không rõ / its code then; null: not known.' })
  code: string | null;

  @Field(() => AreaType, { nullable: true, description: 'Địa bàn cấp trên khi đó / where it lay then; null: nowhere.' })
  parent: AreaType | null;

  @Field(() => DateScalar, { nullable: true, description: 'Từ ngày; null: không rõ / since; null: not known.' })
  validFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ngày cuối; null: đến nay / last day; null: until today.' })
  validTo: string | null;

  @Field(() => String, { nullable: true, description: 'Căn cứ; null: chưa ghi / legal basis; null: not recorded.' })
  basis: string | null;
}

@ObjectType('AreaSuccession', { description: 'Địa bàn này sang địa bàn kia / one area went over to another.' })
export class AreaSuccessionType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field(() => AreaType, { description: 'Địa bàn trước / the former area.' })
  from: AreaType;

  @Field(() => AreaType, {
    nullable: true,
    description: 'Địa bàn sau; null: giải thể / the later area; null: dissolved.',
  })
  to: AreaType | null;

  @Field(() => SUCCESSION_KIND, { description: 'Điều đã xảy ra / what happened.' })
  kind: SuccessionKind;

  @Field(() => DateScalar, { description: 'Ngày đầu của trạng thái mới / first day of the new state.' })
  effectiveOn: string;

  @Field({
    description:
      'Thành tích của địa bàn trước được tính cho địa bàn sau này / what the former area did counts under this one.',
  })
  principal: boolean;

  @Field(() => String, { nullable: true, description: 'Căn cứ; null: chưa ghi / legal basis; null: not recorded.' })
  basis: string | null;
}

@ObjectType()
export class AreaConnection extends connectionOf(AreaType, 'Area') {}
