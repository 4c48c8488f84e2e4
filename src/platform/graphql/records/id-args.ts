import { ArgsType } from '@nestjs/graphql';
import { IdField } from '../refusing/input-fields.js';

/** The one argument of a query for one record. */
@ArgsType()
export class IdArgs {
  @IdField({ description: 'Mã của bản ghi / id of the record.' })
  id: string;
}
