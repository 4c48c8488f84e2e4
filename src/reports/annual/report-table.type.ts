import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FIGURE_KIND, type FigureKind } from '../vocabulary.js';

registerEnumType(FIGURE_KIND, {
  name: 'FigureKind',
  description: 'Số liệu đếm gì / what a figure counts.',
  valuesMap: {
    AWARDS: { description: 'Khen thưởng, mở bằng figureAwards / awards.' },
    HONOUREES: { description: 'Đối tượng, mỗi đối tượng một lần, mở bằng figureHonourees / honourees, each once.' },
    MEETINGS: { description: 'Hội nghị, mở bằng figureMeetings / meetings.' },
    ATTENDANCES: { description: 'Lượt người dự, mở bằng figureAttendances / attendances.' },
    CLAIMS: {
      description:
        'Điều bài báo nói, mở bằng figureClaims; số liệu là tổng số các điều ấy nêu, không phải số điều / what articles say; the figure is the sum of what the claims count, not how many claims there are.',
    },
  },
});

@ObjectType({ description: 'Một ô của bảng / a cell of a table.' })
export class ReportCell {
  @Field({ description: 'Mã cột / key of the column.' })
  column: string;

  @Field({ description: 'Như in: "12", "ít nhất 12", "không rõ" / as printed.' })
  text: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Số chắc chắn; null: không chắc chắn hoặc không có số / certain; null: it is not.',
  })
  exactly: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Số ít nhất, khi có phần không rõ / the lower bound, where a part is not known.',
  })
  atLeast: number | null;

  @Field({ description: 'Có, nhưng không rõ bao nhiêu / something, and nobody knows how much.' })
  unknown: boolean;

  @Field(() => FIGURE_KIND, {
    nullable: true,
    description: 'Đếm gì; null: ô chỉ so sánh / what it counts; null: it only compares.',
  })
  kind: FigureKind | null;

  @Field(() => [FIGURE_KIND], {
    description:
      'Mở được bằng những truy vấn của các loại này; hai loại: số đã trao gồm cả dòng trong sổ lẫn điều chỉ bài báo nói, phải cộng cả hai / the lists that it opens into; two: what was presented is known in part from award lines, in part from articles only, and is both together.',
  })
  opens: FigureKind[];

  @Field(() => String, {
    nullable: true,
    description:
      'Mở ra danh sách đã đếm: tổng số lượng của danh sách đúng bằng số chắc chắn / opens into the list it was counted from, whose quantities add up to what is certain.',
  })
  figureKey: string | null;
}

@ObjectType({ description: 'Một dòng của bảng / a row of a table.' })
export class ReportRow {
  @Field({ description: 'Mã dòng / key.' })
  key: string;

  @Field({ description: 'Tên dòng / label.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'Mã số, ở biểu thống kê / number in a statistical form.' })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'Đơn vị tính, ở biểu thống kê / unit in a statistical form.' })
  unit: string | null;

  @Field(() => Int, { description: 'Thụt vào mấy bậc / indent.' })
  indent: number;

  @Field({ description: 'Dòng tổng / a total.' })
  strong: boolean;

  @Field(() => [ReportCell], { description: 'Các ô, theo cột / cells, by column.' })
  cells: ReportCell[];
}

@ObjectType({ description: 'Một cột của bảng / a column of a table.' })
export class ReportColumn {
  @Field({ description: 'Mã cột / key.' })
  key: string;

  @Field({ description: 'Tên cột / title.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Tên chung của vài cột / heading over several columns.' })
  group: string | null;
}

@ObjectType({ description: 'Một bảng số liệu / a table of figures.' })
export class ReportTable {
  @Field({ description: 'Mã bảng / key.' })
  key: string;

  @Field({ description: 'Tên bảng / title.' })
  title: string;

  @Field({ description: 'Tiêu đề cột tên dòng / heading over the labels.' })
  rowsTitle: string;

  @Field(() => [ReportColumn], { description: 'Các cột / columns.' })
  columns: ReportColumn[];

  @Field(() => [ReportRow], { description: 'Các dòng / rows.' })
  rows: ReportRow[];

  @Field(() => [String], { description: 'Ghi chú dưới bảng / notes below it.' })
  notes: string[];
}
