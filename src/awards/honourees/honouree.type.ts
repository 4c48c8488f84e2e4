import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { PersonType } from '../../people/person.type.js';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { RECIPIENT_KIND, type RecipientKind } from '../vocabulary.js';

@ObjectType('Honouree', {
  description:
    'Người, tập thể, hộ gia đình hoặc doanh nghiệp đã được khen / somebody who holds an award. Its id is that of the person or organisation.',
})
export class HonoureeType {
  @Field(() => ID, {
    description:
      'Mã, trùng mã của người hoặc đơn vị: lưu theo kiểu và mã / id, that of the person or organisation: keep records by type and id.',
  })
  id: string;

  @Field(() => RECIPIENT_KIND, { description: 'Đối tượng / kind of recipient.' })
  recipientKind: RecipientKind;

  @Field({
    description:
      'Tên trong sổ; tên như in nằm ở từng khen thưởng / name in the registry; each award has it as printed.',
  })
  name: string;

  @Field(() => PersonType, { nullable: true, description: 'Khi là cá nhân / of an individual.' })
  person: PersonType | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Khi là tập thể, hộ, doanh nghiệp / of any other kind.',
  })
  organisation: OrganisationType | null;

  @Field(() => Int, {
    description:
      'Số khen thưởng mà bạn được xem, tất cả, kể cả khi danh sách đang lọc / how many awards that you may see: all of them, whatever the list was filtered by.',
  })
  awardCount: number;
}

@ObjectType()
export class HonoureeConnection extends connectionOf(HonoureeType, 'Honouree') {}
