import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';

@InputType({ description: 'Bỏ một bản nháp; nó vẫn còn trong sổ / discard a draft; it stays on record.' })
export class DiscardDraftInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @TextField({ max: 500, description: 'Lý do / why.' })
  reason: string;
}
