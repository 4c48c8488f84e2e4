import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IMPORT_SEVERITY, type ImportSeverity } from '../vocabulary.js';
import '../import-enums.js';

@ObjectType('ImportVerdict', {
  description: 'Điều phát hiện khi kiểm tra một dòng hoặc cả danh sách / what the check of a row, or of a list, found.',
})
export class ImportVerdictType {
  @Field({ description: 'Mã (docs/imports.md) / code.' })
  code: string;

  @Field(() => IMPORT_SEVERITY, { description: 'Mức độ / how serious.' })
  severity: ImportSeverity;

  @Field(() => String, { nullable: true, description: 'Trang tính; null: cả danh sách / sheet; null: the whole list.' })
  sheet: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Số dòng như phần mềm bảng tính hiện; null: cả danh sách / row as the spreadsheet shows it.',
  })
  row: number | null;

  @Field(() => String, { nullable: true, description: 'Cột; null: cả dòng / column; null: the whole row.' })
  column: string | null;

  @Field(() => String, { nullable: true, description: 'Giá trị; null: không có / the value; null: none.' })
  value: string | null;

  @Field(() => [ID], { description: 'Mã các bản ghi làm bằng chứng / ids of the records that it points to.' })
  evidence: string[];
}
