import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { StoredFileType } from '../../files/stored-file.type.js';
import { IdField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { CERTIFICATE_DOUBT, type CertificateDoubtCode } from './certificate-doubt.js';

@InputType({ description: 'Xem thử một mẫu in / try a template.' })
export class PreviewCertificateTemplateInput {
  @IdField({ description: 'Mẫu in / the template.' })
  templateId: string;
}

@ObjectType('CertificateTemplateDoubt', {
  description: 'Điều cần xem lại của một mẫu in / what to look at in a template.',
})
export class CertificateTemplateDoubtType {
  @Field(() => CERTIFICATE_DOUBT, { description: 'Điều gì / what it is.' })
  code: CertificateDoubtCode;

  @Field(() => String, {
    nullable: true,
    description: 'Phần tử của mẫu: elements.2; null: cả tờ / the element of the layout; null: all of it.',
  })
  at: string | null;

  @Field({ description: 'Bằng ngôn ngữ của người đọc / in the reader’s language.' })
  message: string;
}

@ObjectType({ description: 'Một tờ với khen thưởng giả định / a sheet of a made-up award.' })
export class PreviewCertificateTemplatePayload {
  @Field(() => StoredFileType, { description: 'Tệp PDF để tải về / the PDF to download.' })
  file: RecordRef;

  @Field(() => [CertificateTemplateDoubtType], { description: 'Điều cần xem lại / what to look at.' })
  doubts: CertificateTemplateDoubtType[];
}
