import { Field, Int, ObjectType } from '@nestjs/graphql';
import { IMPORT_SEVERITY, type ImportSeverity } from '../vocabulary.js';
import '../import-enums.js';

@ObjectType('ImportCodeCount', { description: 'Số dòng có một mã / rows with one code.' })
export class ImportCodeCountType {
  @Field({ description: 'Mã / code.' })
  code: string;

  @Field(() => IMPORT_SEVERITY, { description: 'Mức nặng nhất của mã này / the worst that it has.' })
  severity: ImportSeverity;

  @Field(() => Int, { description: 'Số dòng / rows.' })
  rows: number;
}

@ObjectType('ImportCounts', { description: 'Đếm các dòng / rows counted.' })
export class ImportCountsType {
  @Field(() => Int, { description: 'Tất cả / all.' })
  rows: number;

  @Field(() => Int, { description: 'Không có gì để nói / nothing to say.' })
  clean: number;

  @Field(() => Int, { description: 'Chỉ có điều nên biết / notes at most.' })
  notes: number;

  @Field(() => Int, { description: 'Có điều cần xem lại, không lỗi / doubts, no errors.' })
  warnings: number;

  @Field(() => Int, { description: 'Có lỗi / with errors.' })
  errors: number;

  @Field(() => Int, { description: 'Đã bỏ ra / left out.' })
  leftOut: number;

  @Field(() => Int, { description: 'VALID sẽ ghi bấy nhiêu dòng / what VALID commits.' })
  valid: number;

  @Field(() => [ImportCodeCountType], {
    description: 'Theo mã, nặng trước, rồi nhiều trước / by code: the worst first, then the most.',
  })
  byCode: ImportCodeCountType[];
}
