import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('DraftHidden', {
  description:
    'Điều công chúng chưa thấy của một bản nháp đã xác nhận, vì bản ghi liên quan còn là nháp / what the public does not see of a confirmed draft, since a record that it names is a draft itself.',
})
export class DraftHiddenType {
  @Field({ description: 'POST_NOT_PUBLIC, PERSON_NOT_PUBLIC, BODY_NOT_PUBLIC.' })
  code: string;

  @Field(() => Int, { description: 'Bao nhiêu bản ghi / how many records.' })
  records: number;

  @Field(() => [ID], { description: 'Mã các bản ghi ấy, tối đa 100 / ids of these records, 100 at most.' })
  recordIds: string[];

  @Field({ description: "Bằng ngôn ngữ của người đọc / in the reader's language." })
  message: string;
}
