import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ClaimConnection } from '../../articles/claims/claim.type.js';
import { AwardConnection } from '../../awards/award.type.js';
import { HonoureeConnection } from '../../awards/honourees/honouree.type.js';
import { AttendanceConnection } from '../../meetings/attendance/attendance.type.js';
import { MeetingConnection } from '../../meetings/meeting.type.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { AnnualReportInput, FigureArgs, FigureRecordsArgs } from './annual-report.input.js';
import { AnnualReportType, Figure } from './annual-report.type.js';
import { AnnualReports } from './annual-reports.service.js';
import { FigureRecords } from './figure-records.service.js';
import { reportKey } from '../figures/figure-key.js';
import { viewReport } from './report-view.js';

@Resolver(() => AnnualReportType)
export class AnnualReportsResolver {
  constructor(
    private readonly reports: AnnualReports,
    private readonly records: FigureRecords,
  ) {}

  @Access('READER')
  @Query(() => AnnualReportType, {
    description:
      'Số liệu báo cáo của một đơn vị trong một kỳ; mỗi số mở ra được danh sách (cán bộ) / the figures of a body and a period; each opens (staff).',
  })
  async annualReport(@Args('input') input: AnnualReportInput): Promise<AnnualReportType> {
    const { language } = currentRequest();
    return viewReport(await this.reports.figuresOf(input, language), language);
  }

  @Access('READER')
  @Query(() => Figure, {
    description: 'Một số liệu: khi đếm và bây giờ (cán bộ) / a figure, as it was counted and as it is now (staff).',
  })
  async figure(@Args() { key }: FigureArgs): Promise<Figure> {
    const { language } = currentRequest();
    const figure = await this.records.open(key, null);
    // Whether one line or several are not linked makes no difference to how many honourees there are: the words tell.
    const { text, textNow, claims } = await this.records.texts(figure, language);
    const [table, row, column] = figure.place;
    const report = reportKey(figure.parameters);
    return {
      kind: figure.ref.kind,
      report,
      table,
      row,
      column,
      text,
      textNow,
      readAt: figure.readAt,
      changed: text !== textNow,
      claims,
    };
  }

  @Access('READER')
  @Query(() => AwardConnection, {
    description:
      'Các khen thưởng mà số liệu đã đếm; của số đối tượng: những dòng chỉ ghi tên như in, chưa gắn với ai trong sổ (cán bộ) / the awards that a figure was counted from; of a figure of honourees the lines that are of nobody on record (staff).',
  })
  figureAwards(@Args() args: FigureRecordsArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.records.page('AWARDS', args, info);
  }

  @Access('READER')
  @Query(() => HonoureeConnection, {
    description: 'Các đối tượng mà số liệu đã đếm (cán bộ) / the honourees that a figure was counted from (staff).',
  })
  figureHonourees(@Args() args: FigureRecordsArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.records.page('HONOUREES', args, info);
  }

  @Access('READER')
  @Query(() => MeetingConnection, {
    description: 'Các hội nghị mà số liệu đã đếm (cán bộ) / the meetings that a figure was counted from (staff).',
  })
  figureMeetings(@Args() args: FigureRecordsArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.records.page('MEETINGS', args, info);
  }

  @Access('READER')
  @Query(() => AttendanceConnection, {
    description: 'Các lượt dự mà số liệu đã đếm (cán bộ) / the attendances that a figure was counted from (staff).',
  })
  figureAttendances(@Args() args: FigureRecordsArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.records.page('ATTENDANCES', args, info);
  }

  @Access('READER')
  @Query(() => ClaimConnection, {
    description:
      'Các điều bài báo nói (bài, câu trích, số) mà số liệu đối chiếu đã đếm; cộng số của chúng thì đúng bằng số liệu khi số ấy chắc chắn, bài khác nói lại cùng một việc không kể lần nữa; số không chắc chắn mở ra mọi điều bài nói về nó (cán bộ) / the claims (article, quote, count) that a figure of the reconciliation was counted from (staff). Where the figure is exact their counts add up to exactly that many: a claim that states the number stands alone, and what only tells the same again is left out. A figure that is not exact opens into all that speak of it. `Figure.claims` says how many rest on each.',
  })
  figureClaims(@Args() args: FigureRecordsArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.records.page('CLAIMS', args, info);
  }
}
