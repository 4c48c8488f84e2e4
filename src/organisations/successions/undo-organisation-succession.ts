import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { OrganisationWarningType } from '../doubts/organisation-warning.type.js';
import { OrganisationType } from '../organisation.type.js';

@InputType({
  description:
    'Hoàn tác một dòng kế tục ghi nhầm / undo one line of what became of bodies that was recorded by mistake.',
})
export class UndoOrganisationSuccessionInput {
  @IdField({ description: 'Mã dòng kế tục / id of the line.' })
  successionId: string;

  @Field(() => Int, {
    description: 'Số bản đơn vị trước mà bạn đã đọc / the version of the former body that you read.',
  })
  version: number;

  @TextField({ max: 500, description: 'Lý do / why.' })
  reason: string;
}

@ObjectType({ description: 'Kết quả / what became of it.' })
export class UndoOrganisationSuccessionPayload {
  @Field(() => OrganisationType, {
    description:
      'Đơn vị trước; lại đang hoạt động nếu chính việc ấy đã kết thúc nó / the former body; it stands again where this had ended it.',
  })
  organisation: RecordRef;

  @Field(() => [OrganisationWarningType], { description: 'Điều cần xem lại / what to look at again.' })
  warnings: OrganisationWarningType[];
}
