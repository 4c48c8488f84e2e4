import { Field, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../../platform/graphql/scalars.js';

@ObjectType('DraftNewDecision', {
  description:
    'Ngày ký của quyết định, như bài in ngay sau số; chỉ để gợi ý khi ghi quyết định / the day on which a decision was signed, as the article prints it right behind its number; proposed for recording it, and never taken by itself.',
})
export class DraftNewDecisionType {
  @Field({ description: 'Khóa của phần, dùng cho acceptDraft: `a1.d` / key of the part, as acceptDraft takes it.' })
  partKey: string;

  @Field(() => DateScalar, { description: 'Ngày ký / day of signing.' })
  signedOn: string;

  @Field({ description: 'Lời trong bài / the words of the article: `12/QĐ-MTTQ ngày 04/01/2024`.' })
  quote: string;
}
