import { Field, ObjectType } from '@nestjs/graphql';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { Node, KeptRecordFields } from '../../platform/graphql/records/record.type.js';
import { PartialDateScalar } from '../../platform/graphql/scalars.js';

@ObjectType('Post', { implements: () => [Node], description: 'Chức vụ một người giữ / a post that a person held.' })
export class PostType extends KeptRecordFields {
  @Field({ description: 'Chức vụ như in / the title as printed.' })
  titlePrinted: string;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Đơn vị; null: chưa xác định / the body; null: not resolved.',
  })
  organisation: OrganisationType | null;

  @Field(() => String, { nullable: true, description: 'Tên đơn vị như in / the body as printed; null: not printed.' })
  organisationPrinted: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Từ; null: không rõ / since; null: not known.' })
  heldFrom: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Đến; null: còn giữ hoặc không rõ / until; null: still, or not known.',
  })
  heldTo: string | null;

  @Field({ description: 'Nguồn ghi là "nguyên" / printed as a former post.' })
  former: boolean;

  @Field(() => String, { nullable: true, description: 'Nguồn / source; null: not recorded.' })
  source: string | null;
}

@ObjectType()
export class PostConnection extends connectionOf(PostType, 'Post') {}
