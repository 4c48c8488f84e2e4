import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { IdField, InputField, WholeNumberField } from '../../platform/graphql/refusing/input-fields.js';
import type { About } from './about.js';
import { GRANTORS_BY, type GrantorsBy } from './vocabulary.js';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const MOST = 500;
export const USUAL = 100;

@InputType({ description: 'Những gì một cơ quan đã tặng / what a body granted.' })
export class ReconciledOrganisationInput {
  @IdField({ description: 'Cơ quan / the body.' })
  id: string;

  @WholeNumberField({
    min: FIRST_YEAR,
    max: LAST_YEAR,
    nullable: true,
    description: 'Chỉ trong năm này; bỏ trống: mọi năm / in this year only; none: all years.',
  })
  year?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Kể cả của các cơ quan tiền thân và kế tục; mặc định không / with those that it grew out of or went over into; by default false.',
  })
  lineage?: boolean | null;
}

@InputType({
  isOneOf: true,
  description: 'Đối chiếu về: hội nghị, quyết định, cơ quan, hoặc năm: đúng một / what about: exactly one.',
})
export class ReconciliationAboutInput {
  @IdField({
    nullable: true,
    description:
      'Hội nghị, với mọi dòng của các quyết định được trao ở đó / a meeting, with all lines of the decisions presented at it.',
  })
  meetingId?: string;

  @IdField({ nullable: true, description: 'Quyết định / a decision.' })
  decisionId?: string;

  @InputField(() => ReconciledOrganisationInput, { nullable: true, description: 'Cơ quan tặng / a grantor.' })
  organisation?: ReconciledOrganisationInput;

  @WholeNumberField({
    min: FIRST_YEAR,
    max: LAST_YEAR,
    nullable: true,
    description: 'Năm: tặng, trao trong năm / a year: granted in it, presented in it.',
  })
  year?: number;
}

@ArgsType()
export class ReconciliationArgs {
  @InputField(() => ReconciliationAboutInput, { description: 'Về điều gì / what about.' })
  about: ReconciliationAboutInput;

  @Field(() => GRANTORS_BY, {
    nullable: true,
    description: 'Tách cơ quan tặng; mặc định BODY, với năm thì LEVEL / by default BODY, of a year LEVEL.',
  })
  grantorsBy?: GrantorsBy | null;

  @WholeNumberField({
    min: 1,
    max: MOST,
    nullable: true,
    description: `Mỗi danh sách nhiều nhất bao nhiêu, 1 đến ${MOST}, mặc định ${USUAL} / most entries of each list.`,
  })
  first?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Kèm mã các bản ghi làm nên từng số (awardIds, claimIds); mặc định không / with the ids of the records behind each figure; by default not.',
  })
  withRecords?: boolean | null;
}

/** What was asked for; the schema lets through exactly one. */
export function aboutOf({ meetingId, decisionId, organisation, year }: ReconciliationAboutInput): About {
  if (meetingId) return { kind: 'MEETING', meetingId };
  if (decisionId) return { kind: 'DECISION', decisionId };
  if (organisation)
    return {
      kind: 'ORGANISATION',
      organisationId: organisation.id,
      lineage: organisation.lineage ?? false,
      year: organisation.year ?? null,
    };
  if (typeof year !== 'number') throw new Error('a @oneOf input has exactly one key');
  return { kind: 'YEAR', year };
}
