import { InputType, PartialType } from '@nestjs/graphql';
import { BodyValuesInput, ORGANISATION_NAME_LENGTH } from '../../../organisations/record-organisation.js';
import { TextField } from '../../../platform/graphql/refusing/input-fields.js';

@InputType({
  description:
    'Đơn vị ghi mới khi nhận bản nháp. Điều không nêu thì lấy như candidates.newBodies; ở đó không có thì phải nêu hệ thống, loại và cấp / a body to record with a draft. What is not said is taken as in candidates.newBodies; where that has none, system, kind and level have to be said.',
})
export class DraftBodyInput extends PartialType(BodyValuesInput) {
  @TextField({
    max: ORGANISATION_NAME_LENGTH,
    nullable: true,
    description:
      'Tên đầy đủ; mặc định như candidates.newBodies, không có thì như in / its name in full; by default as in candidates.newBodies, else as printed.',
  })
  name?: string | null;
}

/** A body of which everything is said that has to be. */
export type WholeBody = DraftBodyInput & Pick<BodyValuesInput, 'system' | 'kind' | 'level'>;

export function isWhole(body: DraftBodyInput | null | undefined): body is WholeBody {
  return Boolean(body?.system && body.kind && body.level);
}
