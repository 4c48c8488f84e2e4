import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';

@InputType({
  description:
    'Cơ quan ban hành nhận về giữ quyết định mà đơn vị khác đang giữ / the issuer takes over a decision that another body keeps.',
})
export class TakeOverAwardDecisionInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @TextField({
    max: 500,
    description:
      'Lý do; đơn vị đã giữ đọc được (decisionsHandedOn) / why; the body that kept it reads it (decisionsHandedOn).',
  })
  reason: string;
}
