import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { PartialDateScalar } from '../../platform/graphql/scalars.js';
import { PersonWarningType } from '../person-warning.type.js';
import { PostType } from './post.type.js';

export const POST_TITLE_LENGTH = 300;

/** What is known of a post besides its title. */
@InputType({ isAbstract: true })
export abstract class PostDetailsInput {
  @IdField({ nullable: true, description: 'Mã đơn vị, nếu đã xác định / id of the body, where known.' })
  organisationId?: string | null;

  @TextField({ max: 300, nullable: true, description: 'Tên đơn vị như in / the body as printed.' })
  organisationPrinted?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Từ; null: không rõ / since; null: not known.' })
  heldFrom?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Đến; null: còn giữ hoặc không rõ / until; null: still, or not known.',
  })
  heldTo?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Chức vụ cũ; mặc định theo chữ "nguyên" / a former post; by default told by the word "nguyên".',
  })
  former?: boolean | null;

  @TextField({ max: 500, nullable: true, description: 'Nguồn / where it is printed.' })
  source?: string | null;
}

@InputType({ description: 'Ghi một chức vụ / record a post that somebody held.' })
export class RecordPostInput extends PostDetailsInput {
  @IdField({ description: 'Mã người / id of the person.' })
  personId: string;

  @TextField({ max: POST_TITLE_LENGTH, description: 'Chức vụ như in / the title as printed.' })
  titlePrinted: string;
}

@ObjectType({ description: 'Kết quả ghi hoặc sửa một chức vụ / what became of it.' })
export class PostPayload {
  @Field(() => PostType, { description: 'Chức vụ / the post.' })
  post: RecordRef;

  @Field(() => [PersonWarningType], { description: 'Điều cần xem lại; không ngăn việc gì / doubts; none blocks.' })
  warnings: PersonWarningType[];
}
