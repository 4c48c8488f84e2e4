import { InputType, OmitType } from '@nestjs/graphql';
import { AllAwardsArgs } from '../../../awards/listing/awards-args.js';
import { IdField, InputField } from '../../../platform/graphql/refusing/input-fields.js';
import type { DocumentFormat } from '../formats.js';
import { FormatsField } from '../request-document.js';

@InputType({
  description:
    'Lọc như danh sách khen thưởng; bỏ trống orderBy: theo ngày tặng, cũ trước / as awards are filtered; without orderBy: by day, oldest first.',
})
export class AwardListFilterInput extends OmitType(
  AllAwardsArgs,
  ['first', 'after', 'last', 'before', 'changedSince'] as const,
  InputType,
) {}

@InputType({
  description:
    'Lập danh sách khen thưởng, như sổ theo dõi của một năm / make a list of awards, such as the book of a year.',
})
export class RequestAwardListInput {
  @FormatsField()
  formats: DocumentFormat[];

  @IdField({ nullable: true, description: 'Những gì người này được tặng / what this person was given.' })
  personId?: string | null;

  @IdField({
    nullable: true,
    description: 'Những gì chính đơn vị này được tặng / what this body itself was given.',
  })
  bodyId?: string | null;

  @InputField(() => AwardListFilterInput, { nullable: true, description: 'Lọc; bỏ trống: tất cả / none: all.' })
  filter?: AwardListFilterInput | null;
}
