import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { StoredFileType } from '../../files/stored-file.type.js';
import { IdField, IdListField, WholeNumberField } from '../../platform/graphql/input-fields.js';
import type { RecordRef } from '../../platform/graphql/record-ref.js';
import { CertificateDoubtType, PrintedCertificateType } from './certificate-template.type.js';

/** A large decision of a province has a thousand lines. */
export const MOST_CERTIFICATES = 1000;

@InputType({ description: 'In bằng, giấy khen: của cả một quyết định hoặc của từng dòng / print certificates.' })
export class PrintCertificatesInput {
  @IdField({ description: 'Mẫu in / the template.' })
  templateId: string;

  @IdField({ nullable: true, description: 'Mọi dòng còn hiệu lực của quyết định / all valid awards of a decision.' })
  decisionId?: string | null;

  @IdListField({ atMost: MOST_CERTIFICATES, nullable: true, description: 'Hoặc các dòng này / or these awards.' })
  awardIds?: string[] | null;

  @WholeNumberField({
    min: 1,
    max: 99_999_999,
    nullable: true,
    description:
      'Cấp số liên tiếp từ số này cho dòng chưa có số bằng / numbers, one after the other from this, for awards that have none.',
  })
  numberFrom?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Xem trước: có hình phôi, chỗ thiếu được đánh dấu / with the picture of the blank, gaps marked.',
  })
  preview: boolean;
}

@ObjectType({ description: 'Tệp PDF, mỗi tờ một trang / a PDF, a page each.' })
export class PrintCertificatesPayload {
  @Field(() => StoredFileType, { description: 'Tệp để tải về / the file to download.' })
  file: RecordRef;

  @Field(() => [PrintedCertificateType], { description: 'Các tờ, theo trang / the certificates, by page.' })
  certificates: PrintedCertificateType[];

  @Field(() => [CertificateDoubtType], { description: 'Điều cần xem lại / what to look at.' })
  doubts: CertificateDoubtType[];
}
