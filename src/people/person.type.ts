import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../platform/graphql/records/connection.type.js';
import { Node, KeptRecordFields } from '../platform/graphql/records/record.type.js';
import { PostType } from './posts/post.type.js';
import { VISIBILITY, type Visibility } from './vocabulary.js';

registerEnumType(VISIBILITY, {
  name: 'Visibility',
  description: 'Ai được thấy / who is shown to the public.',
  valuesMap: {
    PUBLIC: { description: 'Công khai / shown.' },
    HIDDEN: { description: 'Ẩn theo yêu cầu / hidden on request; the record stays.' },
    MINOR: { description: 'Chưa thành niên, mặc định ẩn / under age, hidden by default.' },
  },
});

@ObjectType('PersonName', { description: 'Một cách in tên / a form in which the name was printed.' })
export class PersonNameType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field({ description: 'Tên như in trong nguồn / the name as printed.' })
  printed: string;

  @Field(() => String, { nullable: true, description: 'Nguồn; null khi không rõ / where; null: not known.' })
  source: string | null;
}

@ObjectType('Person', { implements: () => [Node], description: 'Một người / a person.' })
export class PersonType extends KeptRecordFields {
  @Field({ description: 'Tên hiển thị / the name shown.' })
  displayName: string;

  @Field({ description: 'Khóa sắp xếp: tên, họ, đệm / sort key: given name, family name, middle names.' })
  sortKey: string;

  @Field(() => VISIBILITY, { description: 'Ai được thấy (cán bộ) / who is shown (staff).' })
  visibility: Visibility;

  @Field(() => String, {
    nullable: true,
    description: 'Điều phân biệt với người trùng tên (cán bộ); null: chưa ghi / what tells namesakes apart (staff).',
  })
  distinguishingNote: string | null;

  @Field(() => String, { nullable: true, description: 'Lý do ẩn (cán bộ); null: chưa ghi / why it is hidden (staff).' })
  visibilityReason: string | null;

  @Field(() => PersonType, {
    nullable: true,
    description:
      'Người còn lại sau khi gộp (cán bộ); null: chưa gộp / the person kept in a merge (staff); null: not merged.',
  })
  mergedInto: PersonType | null;

  @Field(() => [PersonNameType], { description: 'Các cách in tên đã gặp / every form in which the name was printed.' })
  names: PersonNameType[];

  @Field(() => [PostType], { description: 'Chức vụ, mới nhất trước / posts held, newest first.' })
  posts: PostType[];
}

@ObjectType()
export class PersonConnection extends connectionOf(PersonType, 'Person') {}
