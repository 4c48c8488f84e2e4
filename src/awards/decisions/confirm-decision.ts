import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DecisionLinesPayload } from './record-award-decision.js';

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

@ObjectType({ description: 'Kết quả, kèm điều còn ẩn / what became of it, with what stays hidden.' })
export class ConfirmAwardDecisionPayload extends DecisionLinesPayload {
  @Field(() => [DecisionHiddenType], {
    description:
      'Điều công chúng vẫn chưa thấy; rỗng: thấy cả / what the public still does not see; empty: all is seen.',
  })
  notPublic: DecisionHiddenType[];
}

@ObjectType({
  description: 'Kết quả, kèm điều không còn công khai / what became of it, with what is public no more.',
})
export class AttachToDecisionPayload extends DecisionLinesPayload {
  @Field(() => [DecisionHiddenType], {
    description:
      'Điều công chúng đã thấy và không còn thấy, vì quyết định chưa được xác nhận; rỗng: không có / what the public saw and sees no more, since the decision is not confirmed.',
  })
  notPublic: DecisionHiddenType[];
}
