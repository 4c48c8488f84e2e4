import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { describedBy } from '../../platform/graphql/described.js';
import { PersonType } from '../person.type.js';
import { EVIDENCE_MESSAGES, type EvidenceCode, type EvidenceDetails } from './match-evidence.js';
import { MATCH_VERDICT, type MatchVerdict } from './match-person.js';

registerEnumType(MATCH_VERDICT, {
  name: 'PersonMatchVerdict',
  description: 'Có phải một người không / whether it may be one person. It proposes; people decide.',
  valuesMap: {
    LIKELY: { description: 'Cùng tên và ít nhất một căn cứ độc lập / the name and something independent agree.' },
    POSSIBLE: { description: 'Mới chỉ có tên, hoặc căn cứ còn yếu / the name alone, or little beside it.' },
    CONFLICTING: {
      description: 'Cùng tên nhưng cùng lúc ở hai tỉnh / the name agrees, yet in two provinces at one time.',
    },
  },
});

const EVIDENCE_CODE = Object.fromEntries(Object.keys(EVIDENCE_MESSAGES).map((code) => [code, code])) as Record<
  EvidenceCode,
  EvidenceCode
>;
registerEnumType(EVIDENCE_CODE, {
  name: 'PersonMatchEvidenceCode',
  description: 'Loại căn cứ / what kind of evidence.',
  valuesMap: describedBy(EVIDENCE_MESSAGES),
});

@ObjectType('PersonMatchEvidence', {
  description: 'Một căn cứ cho việc là, hoặc không là, một người / something that speaks for or against one person.',
})
export class PersonMatchEvidenceType {
  @Field(() => EVIDENCE_CODE, { description: 'Loại / kind.' })
  code: EvidenceCode;

  @Field(() => Float, {
    description: 'Sức nặng, từ -1 đến 1; âm: phản bác / how much it weighs, -1 to 1; negative: it speaks against.',
  })
  weight: number;

  /** Fills the places of the message. */
  details: EvidenceDetails;
}

@ObjectType('PersonCandidate', {
  description: 'Người trong sổ có thể là người được in / somebody in the registry who may be the printed person.',
})
export class PersonCandidateType {
  @Field(() => PersonType, { description: 'Người / the person.' })
  person: PersonType;

  @Field(() => Float, { description: 'Từ 0 đến 1 / 0 to 1.' })
  score: number;

  @Field(() => MATCH_VERDICT, { description: 'Nhận định / what to make of it.' })
  verdict: MatchVerdict;

  @Field(() => [PersonMatchEvidenceType], {
    description:
      'Căn cứ: tên trước, rồi điều khớp, rồi điều trái / the name first, then what agrees, then what does not.',
  })
  evidence: PersonMatchEvidenceType[];
}
