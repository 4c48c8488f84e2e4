import { InputType, OmitType, PartialType } from '@nestjs/graphql';
import { BodyValuesInput, ORGANISATION_NAME_LENGTH } from '../../organisations/record-organisation.js';
import { IdField, TextField } from '../../platform/graphql/input-fields.js';

@InputType({
  description:
    'Sửa một đơn vị mới trước khi ghi; điều đã gửi không còn là đoán, null: không rõ / mend a body before it is recorded; what is said is no guess any more, null: not known.',
})
export class MendImportBodyInput extends PartialType(OmitType(BodyValuesInput, ['parentId'])) {
  @IdField({ description: 'Mã ở newBodies / its id in newBodies.' })
  bodyId: string;

  @TextField({ max: ORGANISATION_NAME_LENGTH, nullable: true, description: 'Tên đầy đủ / its name in full.' })
  name?: string | null;
}
