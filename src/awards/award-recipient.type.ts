import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AreaType } from '../organisations/areas/area.type.js';
import { OrganisationType } from '../organisations/organisation.type.js';
import { PersonType } from '../people/person.type.js';
import { VISIBILITY, type Visibility } from '../people/vocabulary.js';
import { KeptRecordFields } from '../platform/graphql/records/record.type.js';
import { POSITION_CLASS, type PositionClass, RECIPIENT_KIND, type RecipientKind } from './vocabulary.js';

registerEnumType(POSITION_CLASS, {
  name: 'PositionClass',
  description:
    'Nhóm chức vụ theo biểu 0603.N/BNV-TĐKT / position of an individual, as the statutory form divides them.',
  valuesMap: {
    MINISTERIAL_LEADER: { description: 'Lãnh đạo cấp bộ, tỉnh trở lên / leader of a ministry or province, or above.' },
    DEPARTMENT_LEADER: { description: 'Lãnh đạo cấp vụ, sở, ngành / leader of a department.' },
    ENTREPRENEUR: { description: 'Doanh nhân / entrepreneur.' },
    OTHER_LEADER: { description: 'Lãnh đạo khác từ phó phòng trở lên / other leader, from deputy head of an office.' },
    DIRECT_WORKER: { description: 'Người trực tiếp công tác, lao động, học tập, chiến đấu / direct worker.' },
  },
});

/** Who receives an award, as printed and as linked. */
@ObjectType({ isAbstract: true })
export abstract class AwardRecipientFields extends KeptRecordFields {
  @Field(() => RECIPIENT_KIND, { description: 'Đối tượng / kind of recipient.' })
  recipientKind: RecipientKind;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Cá nhân; null: chưa gắn, hoặc không phải cá nhân / the person, if linked.',
  })
  person: PersonType | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Tập thể, hộ, doanh nghiệp; null: chưa gắn / the body, if linked.',
  })
  organisation: OrganisationType | null;

  @Field({ description: 'Nguồn không nêu tên: quantity đối tượng cùng loại / the source names nobody.' })
  unlisted: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      '1 khi có tên; dòng không tên: bao nhiêu, null: nguồn không nói / 1 when named; unnamed: how many, null: not said.',
  })
  quantity: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Tên người nhận, đã đính chính nếu có; null: không nêu tên / name, with corrections.',
  })
  recipientName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Tên như in trên quyết định; null: không nêu tên / name as printed.',
  })
  recipientNamePrinted: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Chức vụ, đã đính chính nếu có; null: không in / position, with corrections.',
  })
  recipientPosition: string | null;

  @Field(() => String, { nullable: true, description: 'Chức vụ như in; null: không in / position as printed.' })
  recipientPositionPrinted: string | null;

  @Field(() => [String], {
    description:
      'Từng chức vụ trong đó, theo thứ tự; rỗng: không in / each post of it, in order; empty: none is printed.',
  })
  recipientPositions: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Đơn vị, đã đính chính nếu có; null: không in / unit, with corrections.',
  })
  recipientUnit: string | null;

  @Field(() => String, { nullable: true, description: 'Đơn vị như in; null: không in / unit as printed.' })
  recipientUnitPrinted: string | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Đơn vị khi đó; null: chưa gắn / the unit on that day; null: not linked.',
  })
  unit: OrganisationType | null;

  @Field(() => AreaType, {
    nullable: true,
    description: 'Địa bàn khi đó; null: không rõ / the area on that day; null: not known.',
  })
  unitArea: AreaType | null;

  @Field(() => POSITION_CLASS, {
    nullable: true,
    description: 'Nhóm chức vụ (cán bộ); null: không rõ / position class (staff).',
  })
  positionClass: PositionClass | null;

  @Field(() => VISIBILITY, { description: 'Ai được thấy tên in (cán bộ) / who is shown the printed name (staff).' })
  nameVisibility: Visibility;

  @Field(() => ID, {
    nullable: true,
    description: 'Mã honouree: người hoặc đơn vị đã gắn; null: chưa gắn / id of the honouree; null: not linked.',
  })
  recipientId: string | null;
}
