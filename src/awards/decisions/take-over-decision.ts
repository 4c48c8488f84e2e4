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
      'Lý do; khi quyết định công khai thì đơn vị đang giữ đọc được / why; of a public decision the body that kept it reads it.',
  })
  reason: string;
}
