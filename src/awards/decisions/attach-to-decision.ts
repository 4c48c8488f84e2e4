import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, InputListField } from '../../platform/graphql/refusing/input-fields.js';
import { AwardLineInput, AwardWarningOverrideInput, MOST_LINES } from '../lines/award-line-input.js';

@InputType({
  description:
    'Một dòng đã biết trước: gắn nguyên vào quyết định, hoặc thay bằng các dòng mới (lines), hoặc bằng một dòng đã có (lineId) / attached as it is, or replaced by new lines, or by a line that is there.',
})
export class AttachedAwardInput {
  @IdField({ description: 'Mã dòng / id of the award.' })
  awardId: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @InputListField(() => AwardLineInput, {
    atMost: MOST_LINES,
    nullable: true,
    description: 'Các dòng có tên thay cho dòng không nêu tên / named lines in place of an unlisted one.',
  })
  lines?: AwardLineInput[] | null;

  @IdField({
    nullable: true,
    description: 'Dòng của quyết định đã ghi cùng việc này / a line of the decision that is the same award.',
  })
  lineId?: string | null;
}

@InputType({
  description:
    'Đưa các dòng đã biết trước vào quyết định tìm được sau / put awards known before under the decision found later.',
})
export class AttachToDecisionInput {
  @IdField({ description: 'Mã quyết định / id of the decision.' })
  decisionId: string;

  @Field(() => Int, { description: 'Số bản quyết định mà bạn đã đọc / the version of the decision that you read.' })
  version: number;

  @InputListField(() => AttachedAwardInput, { atMost: MOST_LINES, description: 'Các dòng / the awards.' })
  awards: AttachedAwardInput[];

  @InputListField(() => AwardWarningOverrideInput, {
    atMost: MOST_LINES,
    nullable: true,
    description: 'Lý do vẫn ghi / why to go on.',
  })
  overrides?: AwardWarningOverrideInput[] | null;
}
