import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, InputField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { ImportBatchType } from './import-batch.type.js';
import { ImportDetailsInput } from './import-details.js';

/** Characters: within the limit of a request; what is longer is a file. */
export const PASTED_LENGTH = 2_000_000;

@InputType({
  isOneOf: true,
  description:
    'Tệp đã gửi (POST /files), các ô dán từ bảng tính, hoặc nguồn của một danh sách đã đưa vào / a file that was sent in, cells pasted from a spreadsheet, or the source of a list that was brought in: exactly one.',
})
export class ImportSourceInput {
  @IdField({ nullable: true, description: 'Mã tệp đã gửi / id of the file.' })
  fileId?: string;

  @Field(() => String, { nullable: true, description: 'Các ô đã dán, cách nhau bằng tab / cells separated by tabs.' })
  pastedText?: string;

  @IdField({
    nullable: true,
    description:
      'Mã danh sách đã đưa vào: đọc lại đúng tệp ấy, chẳng hạn cho quyết định khác mà tệp nêu; của danh sách đã hoàn tác thì giữ những gì đã chọn ở đó / id of a list: its file is read once more, such as for another decision that it names; that of an undone list with what was chosen there.',
  })
  listId?: string;
}

@InputType({
  description:
    'Đọc và kiểm tra một danh sách kèm quyết định; chưa ghi gì vào sổ / read and judge a list; nothing else changes.',
})
export class StageImportInput extends ImportDetailsInput {
  @InputField(() => ImportSourceInput, { description: 'Danh sách / the list.' })
  source: ImportSourceInput;

  @IdField({
    nullable: true,
    description: 'Đơn vị giữ; mặc định cơ quan ban hành / who keeps it; by default the issuer.',
  })
  keptById?: string | null;
}

@InputType({
  description:
    'Sửa thông tin quyết định; không gửi thì giữ nguyên, null thì lấy theo danh sách. Mọi dòng được xét lại / change details; absent: left alone, null: as the list says. Every row is judged again.',
})
export class ChangeImportDetailsInput extends ImportDetailsInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;
}

@InputType({
  description:
    'Thay bằng tệp đã sửa; điều đã chọn cho từng dòng được giữ. Bảng các dòng lỗi đã sửa chỉ thay những dòng đó / put the corrected list in its place, keeping what was chosen; a mended sheet of bad rows replaces just these.',
})
export class ReplaceImportFileInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @InputField(() => ImportSourceInput, { description: 'Danh sách đã sửa / the corrected list.' })
  source: ImportSourceInput;
}

@InputType({ description: 'Bỏ một danh sách chưa ghi / throw away a list that was not committed.' })
export class DiscardImportInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;
}

@InputType({ description: 'Dừng việc đang ghi / stop a running commit.' })
export class CancelImportInput {
  @IdField({ description: 'Mã / id.' })
  id: string;
}

@InputType({ description: 'Hoàn tác một lần nhập / undo an import.' })
export class UndoImportInput extends DiscardImportInput {
  @TextField({ max: 500, description: 'Lý do / why.' })
  reason: string;
}

@ObjectType({ description: 'Kết quả / what became of it.' })
export class ImportBatchPayload {
  @Field(() => ImportBatchType, { description: 'Danh sách / the list.' })
  batch: RecordRef;
}
