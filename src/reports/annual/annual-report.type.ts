import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AREA_VIEW, type AreaView } from '../../organisations/areas/area-filter.js';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { describedBy } from '../../platform/graphql/described.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { ReportTable } from './report-table.type.js';
import { REPORT_NOTE_MESSAGES } from '../reports.messages.js';
import {
  CUT_OFF,
  type CutOff,
  FIGURE_KIND,
  type FigureKind,
  REPORT_NOTE,
  REPORT_PERIOD,
  REPORT_SCOPE,
  type ReportNote,
  type ReportPeriod,
  type ReportScope,
} from '../vocabulary.js';

registerEnumType(REPORT_NOTE, {
  name: 'ReportNoteCode',
  description: 'Điều cần biết về số liệu / what to know about the figures.',
  valuesMap: describedBy(REPORT_NOTE_MESSAGES),
});

@ObjectType('ReportNote', { description: 'Điều cần biết về số liệu / what to know about the figures.' })
export class ReportNoteType {
  @Field(() => REPORT_NOTE, { description: 'Mã / code.' })
  code: ReportNote;

  @Field({ description: 'Bằng ngôn ngữ của người đọc / in the reader’s language.' })
  message: string;

  @Field(() => [OrganisationType], {
    description:
      'Những đơn vị cần xem lại, nhiều nhất 100; trống: không nói về đơn vị nào / bodies to put right, 100 at most; empty: about none.',
  })
  organisations: RecordRef[];
}

@ObjectType('CountedPeriod', { description: 'Kỳ báo cáo và những ngày được tính / the period, and which days count.' })
export class CountedPeriodType {
  @Field(() => REPORT_PERIOD, {
    description:
      'Loại kỳ; khoảng tự chọn đúng bằng một năm, nửa năm, quý, tháng thì là loại đó / kind; free days that are exactly a part of the calendar are of its kind.',
  })
  kind: ReportPeriod;

  @Field(() => DateScalar, { description: 'Ngày đầu kỳ / first day.' })
  from: string;

  @Field(() => DateScalar, { description: 'Ngày cuối kỳ / last day.' })
  to: string;

  @Field(() => String, { nullable: true, description: 'Tên nhiệm kỳ / name of the term.' })
  name: string | null;

  @Field({
    description:
      'Gọi kỳ này là gì: "năm 2020", "9 tháng đầu năm 2020", "nhiệm kỳ 2019 - 2024" / what the period is called.',
  })
  title: string;

  @Field(() => CUT_OFF, { description: 'Cách chốt số liệu / rule of the cut-off.' })
  cutOff: CutOff;

  @Field(() => DateScalar, { description: 'Quyết định được tính từ ngày / decisions count from.' })
  countedFrom: string;

  @Field(() => DateScalar, { description: 'đến hết ngày / to the end of.' })
  countedTo: string;
}

@ObjectType('AnnualReport', {
  description:
    'Số liệu của một đơn vị trong một kỳ, đọc tại một thời điểm / figures of a body and a period, read at one moment.',
})
export class AnnualReportType {
  @Field({ description: 'Khóa của báo cáo: đơn vị, kỳ, phạm vi / key: body, period, scope.' })
  key: string;

  @Field(() => OrganisationType, { description: 'Đơn vị báo cáo / the body.' })
  organisation: RecordRef;

  @Field(() => REPORT_SCOPE, { description: 'Phạm vi / scope.' })
  scope: ReportScope;

  @Field(() => AREA_VIEW, { description: 'Theo khi đó hay hiện nay / by the map of then or of today.' })
  view: AreaView;

  @Field(() => CountedPeriodType, { description: 'Kỳ báo cáo / period.' })
  period: CountedPeriodType;

  @Field(() => DateTimeScalar, { description: 'Thời điểm của mọi số liệu / the one moment of all figures.' })
  readAt: Date;

  @Field({ description: 'Mã băm của số liệu, cần khi công bố / digest of the figures, needed for publishing.' })
  figuresSha256: string;

  @Field({ description: 'Bạn công bố được số liệu của đơn vị này / whether you may publish for this body.' })
  mayPublish: boolean;

  @Field(() => [ReportNoteType], { description: 'Điều cần biết / what to know.' })
  notes: ReportNoteType[];

  @Field(() => [ReportTable], { description: 'Các bảng, rồi các biểu thống kê / tables, then the statistical forms.' })
  tables: ReportTable[];

  @Field(() => [String], { description: 'Lời báo cáo, mỗi đoạn một dòng / the narrative, a paragraph each.' })
  narrative: string[];
}

@ObjectType({ description: 'Một điều bài nói góp vào số liệu / a claim that a figure rests on.' })
export class FigureClaim {
  @Field(() => ID, { description: 'Điều bài nói / the claim.' })
  claimId: string;

  @Field(() => Int, {
    description:
      'Góp bao nhiêu; ít hơn số bài nêu khi phần còn lại đã kể theo điều khác; 0: chỉ có thể / how many; less than it states where the rest is counted by another claim; 0: perhaps only.',
  })
  adds: number;
}

@ObjectType({
  description: 'Một số liệu và những gì đã đổi từ khi đếm / a figure, and what changed since it was counted.',
})
export class Figure {
  @Field(() => FIGURE_KIND, { description: 'Đếm gì / what it counts.' })
  kind: FigureKind;

  @Field({ description: 'Khóa báo cáo / key of its report.' })
  report: string;

  @Field({ description: 'Bảng / table.' })
  table: string;

  @Field({ description: 'Dòng / row.' })
  row: string;

  @Field({ description: 'Cột / column.' })
  column: string;

  @Field({ description: 'Số khi đếm / as it was counted.' })
  text: string;

  @Field(() => DateTimeScalar, { description: 'Thời điểm đếm / when.' })
  readAt: string;

  @Field({ description: 'Số bây giờ / as it is now.' })
  textNow: string;

  @Field({ description: 'Sổ đã đổi từ khi đếm / the registry changed since.' })
  changed: boolean;

  @Field(() => [FigureClaim], {
    description:
      'Của bảng đối chiếu: nay mỗi điều bài nói góp bao nhiêu; trống: không đếm từ bài / of the reconciliation: how many rest on each claim now; empty: not counted from articles.',
  })
  claims: FigureClaim[];
}
