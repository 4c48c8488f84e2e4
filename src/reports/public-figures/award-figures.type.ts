import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AwardFilterArgs } from '../../awards/listing/awards-args.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { FIGURES_BY, type FiguresBy } from '../vocabulary.js';

registerEnumType(FIGURES_BY, {
  name: 'FiguresBy',
  description: 'Số liệu công khai chia theo gì / what public figures are told apart by.',
  valuesMap: {
    YEAR: { description: 'Năm tặng, mới nhất trước / year of granting, newest first.' },
    FORM: { description: 'Hình thức, danh hiệu, cao trước / form, highest first.' },
    GRANTOR: { description: 'Cơ quan tặng, nhiều nhất trước / grantor, most awards first.' },
    LEVEL: { description: 'Cấp của cơ quan tặng, cao trước / level of the grantor, highest first.' },
    AREA: {
      description:
        'Địa bàn của người nhận, nhiều nhất trước: các tỉnh ngày nay, hoặc các địa bàn ngay dưới địa bàn được hỏi, theo bản đồ được hỏi / area of the recipient, most awards first: the provinces of today, or those right under the area asked for, by the map asked for.',
    },
    RECIPIENT_KIND: { description: 'Đối tượng / kind of recipient.' },
  },
});

@ArgsType()
export class AwardFiguresArgs extends AwardFilterArgs {
  @Field(() => FIGURES_BY, { description: 'Chia theo / told apart by.' })
  by: FiguresBy;
}

@ObjectType({ description: 'Bao nhiêu, như báo cáo năm đếm / how many, as an annual report counts.' })
export class FigureCount {
  @Field({ description: 'Như in: "12", "ít nhất 12", "không rõ" / as printed, in the reader’s language.' })
  text: string;

  @Field(() => Int, { nullable: true, description: 'Số chắc chắn; null: không chắc chắn / certain; null: it is not.' })
  exactly: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Số ít nhất, khi có phần không rõ / the lower bound, where a part is not known.',
  })
  atLeast: number | null;

  @Field({ description: 'Có, nhưng không rõ bao nhiêu / something, and nobody knows how much.' })
  unknown: boolean;
}

@ObjectType({ description: 'Một dòng số liệu công khai / a row of public figures.' })
export class AwardFigure {
  @Field(() => String, {
    nullable: true,
    description:
      'Giá trị để lọc awards: năm, mã hình thức, mã đơn vị, cấp, mã địa bàn, đối tượng; null: chưa rõ, không thuộc địa bàn nào bên dưới, hoặc dòng tổng / what awards is filtered by; null: not known, of no area below, or the total.',
  })
  key: string | null;

  @Field({ description: 'Tên dòng, theo ngôn ngữ người đọc / its label, in the reader’s language.' })
  label: string;

  @Field(() => Int, {
    description:
      'Số khen thưởng: bằng totalCount của awards cùng bộ lọc / awards: totalCount of awards, filtered alike.',
  })
  awards: number;

  @Field(() => FigureCount, {
    description:
      'Số lượt đối tượng được khen; dòng chỉ có số lượng thì tính theo số ấy / recipients, counted once an award; a line of a number alone counts as many.',
  })
  recipients: FigureCount;

  @Field(() => FigureCount, {
    description: 'Số đối tượng, mỗi đối tượng một lần / honourees, each once.',
  })
  honourees: FigureCount;
}

@ObjectType({ description: 'Số liệu công khai về khen thưởng / public figures of awards.' })
export class AwardFigures {
  @Field(() => AwardFigure, { description: 'Tất cả / all of them.' })
  total: AwardFigure;

  @Field(() => [AwardFigure], { description: 'Nhiều nhất 300 dòng / at most 300 rows.' })
  rows: AwardFigure[];

  @Field(() => Int, { description: 'Có cả thảy bao nhiêu dòng / how many rows there are in all.' })
  rowCount: number;

  @Field(() => DateTimeScalar, {
    description:
      'Đếm lúc nào: của cả sổ, hoặc của một năm, thì giữ lại vài phút / when they were counted: those of everything and of a year are kept for some minutes.',
  })
  countedAt: string;
}
