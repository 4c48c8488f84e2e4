import { Field, ObjectType } from '@nestjs/graphql';
import { DecisionHiddenType } from './decision-hidden.type.js';
import { DecisionLinesPayload } from './record-award-decision.js';

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
      'Điều công chúng đã thấy và không còn thấy, vì quyết định chưa công khai; rỗng: không có / what the public saw and sees no more, since the decision is not public.',
  })
  notPublic: DecisionHiddenType[];
}
