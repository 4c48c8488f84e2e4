import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';

@InputType({
  description:
    'Rút một việc ghi nhầm, việc cuối cùng của dòng / take back what was recorded by mistake, the last that happened to the line.',
})
export class WithdrawAwardEventInput {
  @IdField({ description: 'Mã của việc (Award.events) / id of the event.' })
  id: string;

  @Field(() => Int, {
    description: 'Số bản của dòng khen thưởng mà bạn đã đọc / the version of its award that you read.',
  })
  version: number;

  @TextField({ max: 1000, description: 'Lý do; chỉ cán bộ thấy / why; seen by staff alone.' })
  reason: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Rút ở mọi dòng của cùng việc (actId), như khi hủy nhầm cả quyết định / from all lines that the same act touched, as when a whole decision was annulled by mistake.',
  })
  wholeAct?: boolean | null;
}
