import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, InputListField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import { MOST_LINES } from '../lines/award-line-input.js';

@InputType({ description: 'Một khen thưởng lấy ra lại / one award that is taken out again.' })
export class DetachedAwardInput {
  @IdField({ description: 'Mã dòng / id of the award.' })
  awardId: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;
}

@InputType({
  description:
    'Hoàn tác attachToDecision: khen thưởng lại như trước khi được đưa vào quyết định / undoes attachToDecision: the awards are again what they were before.',
})
export class DetachFromDecisionInput {
  @IdField({ description: 'Mã quyết định / id of the decision.' })
  decisionId: string;

  @Field(() => Int, { description: 'Số bản quyết định mà bạn đã đọc / the version of the decision that you read.' })
  version: number;

  @InputListField(() => DetachedAwardInput, { atMost: MOST_LINES, description: 'Các dòng / the awards.' })
  awards: DetachedAwardInput[];

  @TextField({ max: 500, description: 'Lý do / why.' })
  reason: string;
}
