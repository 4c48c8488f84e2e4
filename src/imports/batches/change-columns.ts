import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, InputListField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import { COLUMN_ROLE } from '../import-enums.js';
import type { ColumnRole } from '../reading/list.js';

/** Columns of one list: nobody's spreadsheet is wider. */
const MOST_COLUMNS = 100;

@InputType({
  description:
    'Một cột chứa gì: nêu cột bằng chữ cái hoặc bằng tiêu đề / what a column holds; by its letter or by its heading.',
})
export class ImportColumnInput {
  @TextField({ max: 200, nullable: true, description: 'Trang tính; bỏ trống: mọi trang / sheet; none: every one.' })
  sheet?: string | null;

  @TextField({ max: 5, nullable: true, description: 'Chữ cái của cột: "C" / its letter.' })
  column?: string | null;

  @TextField({ max: 500, nullable: true, description: 'Tiêu đề như in / its heading as printed.' })
  heading?: string | null;

  @Field(() => COLUMN_ROLE, { description: 'Chứa gì / what it holds.' })
  role: ColumnRole;
}

@InputType({
  description:
    'Đổi cách hiểu các cột; danh sách được đọc lại, và người ghi của cơ quan này thì tiêu đề được nhớ cho các danh sách sau / change what columns hold; the list is read again, and by recorders of the issuer headings are remembered for its later lists.',
})
export class ChangeImportColumnsInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @InputListField(() => ImportColumnInput, { atMost: MOST_COLUMNS, description: 'Các cột / the columns.' })
  columns: ImportColumnInput[];
}
