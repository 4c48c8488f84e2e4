import { ArgsType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RECORD_STATUS, type RecordStatus } from '../../platform/database/editable-record.js';
import { PageArgs } from '../../platform/graphql/records/connection.type.js';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { CertificateTemplateType } from './certificate-template.type.js';

export const LAYOUT_LENGTH = 50_000;

@InputType({ description: 'Ghi một mẫu in bằng / record how certificates are printed.' })
export class RecordCertificateTemplateInput {
  @TextField({ max: 200, description: 'Tên mẫu / its name.' })
  name: string;

  @TextField({
    max: LAYOUT_LENGTH,
    multiline: true,
    nullable: true,
    description:
      'Bố cục, dạng JSON, tính bằng milimét (docs/documents.md) / the layout as JSON, in millimetres; what is wrong with it is named with its place.',
  })
  layout?: string | null;

  @IdField({
    nullable: true,
    description: 'Hoặc tệp .json đã gửi lên có bố cục / or an uploaded file that has the layout.',
  })
  layoutFileId?: string | null;

  @IdField({ nullable: true, description: 'Hình phôi đã gửi lên, PNG hoặc JPEG / an uploaded picture of the blank.' })
  backgroundFileId?: string | null;

  @IdField({ description: 'Đơn vị giữ mẫu / the body that keeps it.' })
  keptById: string;
}

@InputType({ description: 'Sửa một mẫu in; trường không gửi thì giữ nguyên / change one; absent: left alone.' })
export class ChangeCertificateTemplateInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @TextField({ max: 200, cleared: false, description: 'Tên mẫu / its name.' })
  name?: string;

  @TextField({ max: LAYOUT_LENGTH, multiline: true, cleared: false, description: 'Bố cục / the layout.' })
  layout?: string;

  @IdField({ cleared: false, description: 'Hoặc tệp đã gửi lên có bố cục mới / or a file that has the new layout.' })
  layoutFileId?: string;

  @IdField({ nullable: true, description: 'Hình phôi mới; null: bỏ hình / a new picture; null: none.' })
  backgroundFileId?: string | null;
}

@ObjectType({ description: 'Mẫu in sau khi ghi hoặc sửa / the template as it is now.' })
export class CertificateTemplatePayload {
  @Field(() => CertificateTemplateType, { description: 'Mẫu / the template.' })
  template: RecordRef;
}

@ArgsType()
export class CertificateTemplatesArgs extends PageArgs {
  @IdField({ nullable: true, description: 'Của đơn vị này / of this body.' })
  keptById?: string | null;

  @Field(() => RECORD_STATUS, { nullable: true, description: 'Tình trạng bản ghi / state of the record.' })
  recordStatus?: RecordStatus | null;
}
