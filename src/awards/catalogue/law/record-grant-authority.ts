import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { BODY_KIND, type BodyKind, LEVEL, type Level, SYSTEM, type System } from '../../../organisations/vocabulary.js';
import { TextField } from '../../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../../platform/graphql/records/record-ref.js';
import { DateScalar } from '../../../platform/graphql/scalars.js';
import { RECIPIENT_KIND, type RecipientKind } from '../../vocabulary.js';
import { AwardFormType, GrantAuthorityType } from '../forms/award-form.type.js';

@InputType({ description: 'Ghi một thẩm quyền tặng, kèm căn cứ / record who may grant a form, with its legal basis.' })
export class RecordGrantAuthorityInput {
  @TextField({ max: 60, description: 'Mã hoặc ký hiệu hình thức / id or code of the form.' })
  form: string;

  @Field(() => [BODY_KIND], { nullable: true, description: 'Loại cơ quan; trống: mọi loại / kinds; empty: any.' })
  grantorKinds?: BodyKind[] | null;

  @Field(() => LEVEL, { description: 'Cấp / level.' })
  level: Level;

  @Field(() => SYSTEM, { description: 'Hệ thống / system.' })
  system: System;

  @Field(() => [RECIPIENT_KIND], {
    nullable: true,
    description: 'Cho đối tượng nào; mặc định như hình thức / by default those of the form.',
  })
  recipientKinds?: RecipientKind[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Từ ngày; null: không rõ / since; null: not known.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ngày cuối; null: đến nay / last day; null: until today.' })
  validTo?: string | null;

  @TextField({ max: 500, description: 'Căn cứ như in / legal basis as printed.' })
  legalBasis: string;

  @TextField({
    max: 60,
    nullable: true,
    description: 'Ký hiệu văn bản trong danh mục / code of the instrument in the catalogue.',
  })
  instrument?: string | null;

  @Field({ description: 'Có tính vào thống kê nhà nước / counted in State statistics.' })
  countedInStateStatistics: boolean;

  @TextField({
    max: 500,
    nullable: true,
    description: 'Vì sao không tính; cần khi không tính / why not; needed when not counted.',
  })
  notCountedBecauseVi?: string | null;

  @TextField({
    max: 500,
    nullable: true,
    description: 'Như trên, tiếng Anh / the same in English; by default as in Vietnamese.',
  })
  notCountedBecauseEn?: string | null;

  @TextField({ max: 500, nullable: true, description: 'Nguồn / where it comes from.' })
  source?: string | null;
}

@ObjectType({ description: 'Kết quả / what became of it.' })
export class RecordGrantAuthorityPayload {
  @Field(() => GrantAuthorityType, { description: 'Thẩm quyền vừa ghi / the authority.' })
  grantAuthority: RecordRef;

  @Field(() => AwardFormType, { description: 'Hình thức / its form.' })
  awardForm: RecordRef;
}
