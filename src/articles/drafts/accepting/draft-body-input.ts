import { InputType } from '@nestjs/graphql';
import { BodyValuesInput, ORGANISATION_NAME_LENGTH } from '../../../organisations/record-organisation.js';
import { TextField } from '../../../platform/graphql/input-fields.js';

@InputType({
  description:
    'Đơn vị ghi mới khi nhận bản nháp: điều bài không nói (hệ thống, loại, cấp) do cán bộ cho biết, không bao giờ đoán / a body to record with a draft: what the article does not say is given by staff, never guessed.',
})
export class DraftBodyInput extends BodyValuesInput {
  @TextField({
    max: ORGANISATION_NAME_LENGTH,
    nullable: true,
    description:
      'Tên đầy đủ; mặc định như in (“UBND huyện” thì nên ghi đủ) / its name in full; by default as printed: complete "UBND huyện".',
  })
  name?: string | null;
}
