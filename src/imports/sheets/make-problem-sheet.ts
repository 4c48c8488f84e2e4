import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { StoredFileType } from '../../files/stored-file.type.js';
import { IdField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';

export const IMPORT_SHEET = { XLSX: 'XLSX', CSV: 'CSV' } as const;
export type ImportSheet = (typeof IMPORT_SHEET)[keyof typeof IMPORT_SHEET];
registerEnumType(IMPORT_SHEET, {
  name: 'ImportSheet',
  description: 'Định dạng bảng tải về / format of a sheet to download.',
  valuesMap: {
    XLSX: { description: 'Excel.' },
    CSV: { description: 'CSV, UTF-8 có BOM, phân cách bằng dấu chấm phẩy / with BOM, separated by semicolons.' },
  },
});

@InputType({ description: 'Bảng các dòng cần sửa / a sheet of the rows to mend.' })
export class MakeImportProblemSheetInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => IMPORT_SHEET, { description: 'Định dạng / format.' })
  format: ImportSheet;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Kèm cả dòng cần xem lại; mặc định chỉ dòng lỗi / with rows in doubt; by default those with errors.',
  })
  withWarnings?: boolean | null;
}

@ObjectType({ description: 'Tệp để tải về / a file to download.' })
export class ImportFilePayload {
  @Field(() => StoredFileType, { description: 'Tải về ở path / download it at its path.' })
  file: RecordRef;
}
