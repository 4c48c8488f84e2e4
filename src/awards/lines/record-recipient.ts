import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, TextListField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { PersonWarningType } from '../../people/person-warning.type.js';
import { PersonType } from '../../people/person.type.js';
import { POST_TITLE_LENGTH } from '../../people/posts/record-post.js';
import { AwardPayload } from './change-award.js';

@InputType({
  description: 'Ghi người nhận của một dòng là người mới / record the recipient of a line as a new person.',
})
export class RecordAwardRecipientInput {
  @IdField({ description: 'Mã dòng khen thưởng / id of the award line.' })
  awardId: string;

  @Field(() => Int, { description: 'Số bản của dòng mà bạn đã đọc / version of the line that you read.' })
  version: number;

  @TextListField({
    max: POST_TITLE_LENGTH,
    atMost: 20,
    nullable: true,
    description:
      'Chức vụ ghi cùng người ấy; mặc định như in ở dòng (recipientPositions), [] thì không ghi / posts to record with them; by default as the line prints them, [] for none.',
  })
  posts?: string[] | null;
}

@ObjectType({ description: 'Kết quả ghi người nhận / what became of it.' })
export class RecordAwardRecipientPayload extends AwardPayload {
  @Field(() => PersonType, { description: 'Người vừa ghi, đã gắn với dòng / the person, linked to the line.' })
  person: RecordRef;

  @Field(() => [PersonWarningType], {
    description: 'Điều cần xem lại về người ấy; không ngăn việc gì / doubts about the person; none blocks.',
  })
  personWarnings: PersonWarningType[];
}
