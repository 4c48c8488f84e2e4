import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from '../platform/graphql/records/connection.type.js';
import { IdField, WholeNumberField } from '../platform/graphql/refusing/input-fields.js';
import { FIRST_YEAR, LAST_YEAR } from '../platform/time/day.js';
import { TO_CONFIRM_KIND, type ToConfirmKind } from './vocabulary.js';

@ArgsType()
export class ToConfirmArgs extends PageArgs {
  @IdField({ nullable: true, description: 'Chỉ mục này / this one only.' })
  id?: string | null;

  @Field(() => TO_CONFIRM_KIND, { nullable: true, description: 'Loại / kind.' })
  kind?: ToConfirmKind | null;

  @IdField({
    nullable: true,
    description: 'Do đơn vị này hoặc đơn vị bên dưới giữ / kept by this body or one below it.',
  })
  keptById?: string | null;

  @WholeNumberField({
    min: FIRST_YEAR,
    max: LAST_YEAR,
    nullable: true,
    description: 'Năm ký, họp, đăng, tặng / the year of signing, holding, publication or grant.',
  })
  year?: number | null;
}
