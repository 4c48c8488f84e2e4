import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('DecisionHidden', {
  description:
    'Điều công chúng chưa thấy của quyết định vì bản ghi liên quan còn là nháp, hoặc không thấy vì người nhận được ẩn / what the public does not see of a decision, since a record that it names is a draft, or a receiver is hidden.',
})
export class DecisionHiddenType {
  @Field({
    description:
      'DECISION_NOT_PUBLIC, ISSUER_NOT_PUBLIC, PERSON_NOT_PUBLIC, BODY_NOT_PUBLIC; LINES_HIDDEN: không bản ghi nào phải xác nhận / nothing is left to confirm.',
  })
  code: string;

  @Field(() => Int, { description: 'Bao nhiêu bản ghi còn là nháp / how many records are drafts.' })
  records: number;

  @Field(() => Int, { description: 'Bao nhiêu dòng bị ẩn vì vậy / how many lines are hidden by that.' })
  lines: number;

  @Field(() => [ID], { description: 'Mã các bản ghi ấy, tối đa 100 / ids of these records, 100 at most.' })
  recordIds: string[];

  @Field({ description: "Bằng ngôn ngữ của người đọc / in the reader's language." })
  message: string;
}
