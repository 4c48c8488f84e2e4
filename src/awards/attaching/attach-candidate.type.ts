import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { describedBy } from '../../platform/graphql/described.js';
import { AwardType } from '../award.type.js';
import { AwardDecisionType } from '../decisions/award-decision.type.js';
import { ATTACH_MESSAGES, type AttachReason } from './attach-reasons.js';

const ATTACH_REASON = Object.fromEntries(Object.keys(ATTACH_MESSAGES).map((code) => [code, code])) as Record<
  AttachReason,
  AttachReason
>;
registerEnumType(ATTACH_REASON, {
  name: 'AttachReason',
  description:
    'Vì sao khen thưởng có thể thuộc quyết định, hoặc điều nói ngược lại / why an award may belong to a decision, or what speaks against it.',
  valuesMap: describedBy(ATTACH_MESSAGES),
});

@ObjectType('AttachEvidence', {
  description: 'Một điều làm căn cứ / one thing that speaks for or against an award belonging to a decision.',
})
export class AttachEvidenceType {
  @Field(() => ATTACH_REASON, { description: 'Điều gì / what.' })
  code: AttachReason;

  @Field({ description: 'Điều này nói ngược lại / it speaks against it.' })
  isAgainst: boolean;
}

@ObjectType('AttachCandidate', {
  description:
    'Khen thưởng chưa rõ quyết định bên cạnh quyết định mà nó có thể thuộc; không bao giờ tự đưa vào / an award without a decision beside one that it may belong to; never attached by itself.',
})
export class AttachCandidateType {
  @Field(() => AwardType, { description: 'Khen thưởng / the award.' })
  award: AwardType;

  @Field(() => AwardDecisionType, { description: 'Quyết định / the decision.' })
  decision: AwardDecisionType;

  @Field(() => AwardType, {
    nullable: true,
    description:
      'Dòng của quyết định cùng người nhận, cùng hình thức; null: không có / the line of the decision with the same recipient and form; null: none.',
  })
  line: AwardType | null;

  @Field(() => [AttachEvidenceType], { description: 'Căn cứ / the evidence.' })
  evidence: AttachEvidenceType[];
}
