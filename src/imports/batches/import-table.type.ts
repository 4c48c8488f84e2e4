import { Field, Int, ObjectType } from '@nestjs/graphql';
import { COLUMN_ROLE } from '../import-enums.js';
import type { ColumnRole } from '../reading/list.js';

@ObjectType('ImportColumn', { description: 'Một cột của danh sách / a column of a list.' })
export class ImportColumnType {
  @Field({ description: 'Chữ cái của cột / its letter.' })
  column: string;

  @Field(() => COLUMN_ROLE, { description: 'Chứa gì / what it holds.' })
  role: ColumnRole;

  @Field({ description: 'Tiêu đề; trống: không có / heading; empty: none.' })
  heading: string;

  @Field({
    description:
      'Nhận ra nhờ đâu: HEADING tiêu đề, CONTENT nội dung, REMEMBERED đã nhớ, CHOSEN đã chọn, NONE không rõ / recognised by.',
  })
  recognisedBy: string;
}

@ObjectType('ImportStatedTotal', { description: 'Tổng mà danh sách ghi: "02 tập thể" / a total that the list states.' })
export class ImportStatedTotalType {
  @Field({ description: 'Đối tượng, hoặc ALL / kind, or ALL.' })
  kind: string;

  @Field(() => Int, { description: 'Số lượng / how many.' })
  count: number;

  @Field(() => Int, { description: 'Dòng / row.' })
  row: number;

  @Field({ description: 'Như in / as printed.' })
  printed: string;
}

@ObjectType('ImportBanner', { description: 'Phần đầu danh sách nói gì / what stands above a list.' })
export class ImportBannerType {
  @Field(() => String, { nullable: true, description: 'Tiêu đề; null: không có / title; null: none.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Số quyết định; null: không nói / number; null: not said.' })
  decisionNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Ngày ký; null: không nói / signed on; null: not said.' })
  signedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Cơ quan; null: không nói / issuer; null: not said.' })
  issuer: string | null;

  @Field(() => [ImportStatedTotalType], { description: 'Các tổng / totals.' })
  stated: ImportStatedTotalType[];
}

@ObjectType('ImportTable', { description: 'Một bảng trong tệp / one list of a file.' })
export class ImportTableType {
  @Field({ description: 'Trang tính / sheet.' })
  sheet: string;

  @Field(() => [Int], { description: 'Các dòng tiêu đề / rows of its headings.' })
  headingRows: number[];

  @Field(() => [ImportColumnType], { description: 'Các cột / columns.' })
  columns: ImportColumnType[];

  @Field(() => ImportBannerType, { description: 'Phần đầu / what stands above it.' })
  banner: ImportBannerType;
}
