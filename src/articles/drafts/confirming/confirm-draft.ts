import { Field, ObjectType } from '@nestjs/graphql';
import { DraftRecordsPayload } from '../accepting/accept-draft.js';
import { DraftHiddenType } from './draft-hidden.type.js';

@ObjectType({ description: 'Những gì đã xác nhận, kèm điều còn ẩn / what was confirmed, with what stays hidden.' })
export class ConfirmDraftPayload extends DraftRecordsPayload {
  @Field(() => [DraftHiddenType], {
    description:
      'Điều công chúng vẫn chưa thấy; rỗng: thấy cả / what the public still does not see; empty: all is seen.',
  })
  notPublic: DraftHiddenType[];
}
