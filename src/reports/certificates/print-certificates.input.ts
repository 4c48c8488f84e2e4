import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { StoredFileType } from '../../files/stored-file.type.js';
import { IdField, IdListField, TextField, WholeNumberField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { CertificateDoubtType, PrintedCertificateType } from './certificate-template.type.js';

/** A large decision of a province has a thousand lines. */
export const MOST_CERTIFICATES = 1000;
/** Lines of a whole decision: as many sheets as a thread lays out in its time. */
export const MOST_OF_A_DECISION = 5000;

@InputType({ description: 'In bằng, giấy khen: của cả một quyết định hoặc của từng dòng / print certificates.' })
export class PrintCertificatesInput {
  @IdField({ description: 'Mẫu in / the template.' })
  templateId: string;

  @IdField({
    nullable: true,
    description:
      'Mọi dòng còn hiệu lực của quyết định, nhiều nhất 5.000; nhiều hơn thì chọn dòng / all valid awards of a decision, 5,000 at most; of more, choose awards.',
  })
  decisionId?: string | null;

  @IdListField({ atMost: MOST_CERTIFICATES, nullable: true, description: 'Hoặc các dòng này / or these awards.' })
  awardIds?: string[] | null;

  @WholeNumberField({
    min: 1,
    max: 99_999_999,
    nullable: true,
    description:
      'Cấp số liên tiếp từ số này cho dòng chưa có số bằng và chưa in số nào / numbers, one after the other from this, for awards that have none and were printed with none.',
  })
  numberFrom?: number | null;

  @TextField({
    max: 500,
    nullable: true,
    description:
      'Cấp số mới cả cho bằng đã in, và lý do (tờ hỏng, mất); không nêu: in lại giữ số cũ / new numbers also for what was printed before, and why; absent: a reprint keeps its number.',
  })
  newNumberReason?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Xem trước: có hình phôi, chỗ thiếu được đánh dấu và nêu ra; không cấp số nào / with the picture of the blank, gaps marked and told; gives no number away.',
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
