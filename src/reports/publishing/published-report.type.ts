import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AREA_VIEW, type AreaView } from '../../organisations/areas/area-filter.js';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { Node } from '../../platform/graphql/records/record.type.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { ChangedAwards } from './changed-award.type.js';
import { ReportTable } from '../annual/report-table.type.js';
import {
  CUT_OFF,
  FIGURE_KIND,
  type FigureKind,
  type CutOff,
  PUBLICATION,
  type Publication,
  REPORT_PERIOD,
  REPORT_SCOPE,
  type ReportPeriod,
  type ReportScope,
} from '../vocabulary.js';

registerEnumType(PUBLICATION, {
  name: 'Publication',
  description: 'Báo cáo đã công bố còn hiệu lực không / whether a published report stands.',
  valuesMap: {
    PUBLISHED: { description: 'Còn hiệu lực / it stands.' },
    SUPERSEDED: { description: 'Đã có bản thay / a later one stands in its place.' },
    WITHDRAWN: { description: 'Đã rút / taken back.' },
  },
});

@ObjectType({ description: 'Một ô nay khác với khi công bố / a cell that differs from what was published.' })
export class ReportDifference {
  @Field({ description: 'Mã bảng / table.' })
  table: string;

  @Field({ description: 'Tên bảng / title of the table.' })
  tableTitle: string;

  @Field({ description: 'Mã dòng / row.' })
  row: string;

  @Field({ description: 'Tên dòng / label of the row.' })
  rowLabel: string;

  @Field({ description: 'Mã cột / column.' })
  column: string;

  @Field({ description: 'Tên cột / title of the column.' })
  columnTitle: string;

  @Field(() => String, {
    nullable: true,
    description: 'Khi công bố; null: chưa có ô này / as published; null: there was no such cell.',
  })
  published: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Hiện nay; null: không còn ô này / now; null: there is no such cell.',
  })
  current: string | null;

  @Field(() => String, { nullable: true, description: 'Mở ra danh sách hiện nay / opens into the list of now.' })
  figureKey: string | null;

  @Field(() => [FIGURE_KIND], { description: 'Mở bằng những truy vấn nào / which queries open it.' })
  opens: FigureKind[];
}

@ObjectType('PublishedReport', {
  implements: () => Node,
  description:
    'Báo cáo đã công bố: số liệu giữ nguyên như khi công bố / a published report: its figures stay as they were.',
})
export class PublishedReportType implements Node {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field(() => OrganisationType, { description: 'Đơn vị báo cáo / the body.' })
  organisation: OrganisationType;

  @Field(() => REPORT_SCOPE, { description: 'Phạm vi / scope.' })
  scope: ReportScope;

  @Field(() => AREA_VIEW, { description: 'Theo khi đó hay hiện nay / by the map of then or of today.' })
  view: AreaView;

  @Field({ description: 'Gọi kỳ này là gì: "năm 2020" / what the period is called.' })
  title: string;

  @Field(() => REPORT_PERIOD, { description: 'Loại kỳ / kind of period.' })
  periodKind: ReportPeriod;

  @Field(() => String, { nullable: true, description: 'Tên nhiệm kỳ / name of the term.' })
  periodName: string | null;

  @Field(() => DateScalar, { description: 'Ngày đầu kỳ / first day.' })
  from: string;

  @Field(() => DateScalar, { description: 'Ngày cuối kỳ / last day.' })
  to: string;

  @Field(() => CUT_OFF, { description: 'Cách chốt số liệu / rule of the cut-off.' })
  cutOff: CutOff;

  @Field(() => DateScalar, { description: 'Quyết định được tính từ ngày / decisions count from.' })
  countedFrom: string;

  @Field(() => DateScalar, { description: 'đến hết ngày / to the end of.' })
  countedTo: string;

  @Field(() => DateTimeScalar, { description: 'Thời điểm của số liệu / the moment of its figures.' })
  snapshotAt: string;

  @Field({ description: 'Mã băm của số liệu / digest of its figures.' })
  figuresSha256: string;

  @Field(() => PUBLICATION, { description: 'Còn hiệu lực không / whether it stands.' })
  publication: Publication;

  @Field(() => PublishedReportType, { nullable: true, description: 'Bản thay / the one in its place.' })
  supersededBy: PublishedReportType | null;

  @Field(() => String, { nullable: true, description: 'Lý do rút / why it was withdrawn.' })
  withdrawnReason: string | null;

  @Field(() => String, { nullable: true, description: 'Ghi chú / note.' })
  note: string | null;

  @Field(() => Int, { description: 'Số bản / version.' })
  version: number;

  @Field({ description: 'Bạn rút, thay được bản này / whether you may take it back, or publish in its place.' })
  mayWithdraw: boolean;

  @Field(() => DateTimeScalar, { description: 'Công bố lúc / published at.' })
  createdAt: string;

  @Field(() => String, { nullable: true, description: 'Người công bố / who published it.' })
  publishedByName: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Hết hiệu lực lúc; null: còn hiệu lực / when it ceased to stand; null: it stands.',
  })
  endedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Người rút hoặc thay / who took it back or replaced it.' })
  endedByName: string | null;
}

@ObjectType({ description: 'Số liệu đã công bố và những gì nay đã khác / published figures, and what differs now.' })
export class PublishedFigures {
  @Field(() => PublishedReportType, { description: 'Báo cáo / the report.' })
  report: RecordRef;

  @Field(() => [ReportTable], { description: 'Các bảng như khi công bố / the tables as published.' })
  tables: ReportTable[];

  @Field(() => [String], { description: 'Lời báo cáo như khi công bố / the narrative as published.' })
  narrative: string[];

  @Field(() => [ReportDifference], {
    description:
      'Những ô nay khác với khi công bố, đếm lại ngay lúc hỏi / cells that differ now, counted again when asked.',
  })
  differences: ReportDifference[];

  @Field(() => ChangedAwards, { description: 'Các khen thưởng làm số liệu khác đi / the awards behind it.' })
  changedAwards: ChangedAwards;
}

@ObjectType()
export class PublishedReportConnection extends connectionOf(PublishedReportType, 'PublishedReport') {}
