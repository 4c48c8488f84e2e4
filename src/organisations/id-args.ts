import { ArgsType } from '@nestjs/graphql';
import { IdField } from '../platform/graphql/input-fields.js';

@ArgsType()
export class IdArgs {
  @IdField({ description: 'Mã của bản ghi / id of the record.' })
  id: string;
}
