import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { describedBy } from '../../platform/graphql/described.js';
import { TextField } from '../../platform/graphql/refusing/input-fields.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OrganisationType } from '../organisation.type.js';
import { BODY_KIND, type BodyKind, LEVEL, type Level, SYSTEM, type System } from '../vocabulary.js';
import { ORGANISATION_MATCH_MESSAGES, type OrganisationMatchReason } from './match-reasons.js';

const ORGANISATION_MATCH_REASON = Object.fromEntries(
  Object.keys(ORGANISATION_MATCH_MESSAGES).map((code) => [code, code]),
) as Record<OrganisationMatchReason, OrganisationMatchReason>;
registerEnumType(ORGANISATION_MATCH_REASON, {
  name: 'OrganisationMatchReason',
  description:
    'Vì sao có thể là đơn vị ấy, hoặc điều nói ngược lại / why it may be that body, or what speaks against it.',
  valuesMap: describedBy(ORGANISATION_MATCH_MESSAGES),
});

@InputType({ description: 'Một đơn vị, tập thể như được in / a body as printed.' })
export class OrganisationCandidatesInput {
  @TextField({ max: 500, description: 'Tên như in / the name as printed.' })
  name: string;

  @TextField({ max: 500, nullable: true, description: 'Thuộc đâu, như in / where it belongs, as printed.' })
  unit?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ngày nó được in như vậy; null: không rõ / when it was so printed; null: not known.',
  })
  on?: string | null;
}

@ObjectType('OrganisationMatchEvidence', {
  description: 'Một điều làm căn cứ / one thing that speaks for or against a body being the printed one.',
})
export class OrganisationMatchEvidenceType {
  @Field(() => ORGANISATION_MATCH_REASON, { description: 'Điều gì / what.' })
  code: OrganisationMatchReason;

  @Field({ description: 'Điều này nói ngược lại / it speaks against it.' })
  isAgainst: boolean;
}

@ObjectType('OrganisationCandidate', {
  description:
    'Đơn vị trong sổ có thể là đơn vị được in; không bao giờ tự nối / a body on record that may be the printed one; never linked by itself.',
})
export class OrganisationCandidateType {
  @Field(() => OrganisationType, { description: 'Đơn vị / the body.' })
  organisation: OrganisationType;

  @Field(() => [OrganisationMatchEvidenceType], { description: 'Căn cứ / the evidence.' })
  evidence: OrganisationMatchEvidenceType[];
}

@ObjectType('OrganisationGuess', {
  description:
    'Một đơn vị nhiều khả năng là gì, theo tên in; phải có người xem lại / what a body most likely is, by its printed name; for a person to look at.',
})
export class OrganisationGuessType {
  @Field(() => SYSTEM, { description: 'Hệ thống / system.' })
  system: System;

  @Field(() => BODY_KIND, { description: 'Loại / kind.' })
  kind: BodyKind;

  @Field(() => LEVEL, { description: 'Cấp / level.' })
  level: Level;

  @Field(() => ID, {
    nullable: true,
    description:
      'Mã địa bàn mà tên nêu, vào ngày `on` hoặc ngày nay; null: tên không nêu, hoặc có thể là nhiều địa bàn / id of the area that the name names, on the day `on` or today; null: it names none, or several may be meant.',
  })
  areaId: string | null;

  @Field(() => String, { nullable: true, description: 'Tên địa bàn ấy / name of that area.' })
  areaName: string | null;
}
