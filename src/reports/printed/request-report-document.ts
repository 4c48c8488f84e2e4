import { Field, InputType, IntersectionType } from '@nestjs/graphql';
import { IdField, TextField, TextListField } from '../../platform/graphql/refusing/input-fields.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { AnnualReportInput } from '../annual/annual-report.input.js';
import type { DocumentFormat } from '../documents/formats.js';
import { FormatsField } from '../documents/request-document.js';

/** Which files, and what whoever signs adds to the figures. */
@InputType({ isAbstract: true })
export class DocumentOptionsInput {
  @FormatsField()
  formats: DocumentFormat[];

  @TextField({
    max: 60,
    nullable: true,
    description: 'Biểu: "0603.N/BNV-TĐKT"; không nêu: báo cáo / a statistical form; absent: the report.',
  })
  formCode?: string | null;

  @IdField({
    nullable: true,
    description:
      'Mẫu Word của cơ quan đã gửi lên, cho dạng DOCX (docs/documents.md) / an uploaded template of the office, for DOCX.',
  })
  templateFileId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Dạng CSV mở đầu bằng tên văn bản, đơn vị, kỳ và thời điểm lấy số liệu; thường để không cho chương trình đọc / a CSV begins with what it is, of whom and when; by default it does not.',
  })
  csvHeading: boolean;

  @TextField({ max: 60, nullable: true, description: 'Số, ký hiệu; không nêu: để trống / number; absent: a blank.' })
  number?: string | null;

  @TextField({ max: 100, nullable: true, description: 'Địa danh / place.' })
  place?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ngày ký; không nêu: để trống / day; absent: a blank.' })
  on?: string | null;

  @TextListField({
    max: 200,
    atMost: 6,
    multiline: true,
    nullable: true,
    description:
      'Quyền hạn ký, mỗi dòng một mục: "TM. BAN THƯỜNG TRỰC", "KT. CHỦ TỊCH", "TL. …", "TUQ. …"; thay cho dòng TM. của đơn vị / capacity of the signatory, a line each, in place of the body’s own.',
  })
  signatoryCapacity?: string[] | null;

  @TextField({
    max: 200,
    multiline: true,
    nullable: true,
    description: 'Chức vụ người ký, giữ xuống dòng / title of the signatory, line breaks kept.',
  })
  signatoryTitle?: string | null;

  @TextField({ max: 100, nullable: true, description: 'Họ tên người ký / name of the signatory.' })
  signatoryName?: string | null;

  @TextListField({ max: 200, atMost: 30, nullable: true, description: 'Nơi nhận / recipients, a line each.' })
  recipients?: string[] | null;
}

@InputType({
  description: 'Lập báo cáo hoặc biểu thống kê thành văn bản / make a report or a statistical form as a document.',
})
export class RequestReportDocumentInput extends IntersectionType(AnnualReportInput, DocumentOptionsInput) {}

@InputType({
  description:
    'Lập văn bản từ số liệu đã chốt của một báo cáo đã công bố / make a document of the figures of a published report.',
})
export class RequestPublishedDocumentInput extends DocumentOptionsInput {
  @IdField({ description: 'Báo cáo đã công bố / the published report.' })
  publishedReportId: string;
}
