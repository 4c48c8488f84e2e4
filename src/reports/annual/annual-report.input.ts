import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { AREA_VIEW, type AreaView } from '../../organisations/areas/area-filter.js';
import { PageArgs } from '../../platform/graphql/records/connection.type.js';
import { IdField, InputField, TextField, WholeNumberField } from '../../platform/graphql/refusing/input-fields.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { FIRST_YEAR, LAST_YEAR } from '../../platform/time/day.js';
import {
  CUT_OFF,
  type CutOff,
  REPORT_PERIOD,
  REPORT_SCOPE,
  type ReportPeriod,
  type ReportScope,
} from '../vocabulary.js';

registerEnumType(REPORT_SCOPE, {
  name: 'ReportScope',
  description: 'Báo cáo tính khen thưởng nào / whose awards a report counts.',
  valuesMap: {
    GRANTED_BY_BODY: { description: 'Do chính đơn vị tặng / granted by the body itself.' },
    GRANTED_BY_BODY_AND_BELOW: { description: 'Do đơn vị và các đơn vị bên dưới tặng / by the body and all below it.' },
    IN_AREA: {
      description: 'Cho đối tượng trong địa bàn, ai tặng cũng tính / to recipients in its area, by whomever.',
    },
  },
});
registerEnumType(REPORT_PERIOD, {
  name: 'ReportPeriod',
  description: 'Loại kỳ báo cáo / kind of period.',
  valuesMap: {
    YEAR: { description: 'Năm / a year.' },
    HALF_YEAR: { description: 'Sáu tháng (1 hoặc 2) / half a year.' },
    QUARTER: { description: 'Quý (1–4) / a quarter.' },
    MONTH: { description: 'Tháng (1–12) / a month.' },
    TERM: { description: 'Nhiệm kỳ, từ ngày đến ngày / a term, from day to day.' },
    FREE: { description: 'Từ ngày đến ngày / from day to day.' },
  },
});
registerEnumType(CUT_OFF, {
  name: 'CutOff',
  description: 'Chốt số liệu đến ngày nào / up to which day decisions count.',
  valuesMap: {
    PERIOD_END: { description: 'Đến hết kỳ / to the end of the period.' },
    DECEMBER_15: {
      description:
        'Từ 16/12 năm trước đến 15/12; chỉ cho kỳ năm / from 16 December of the year before; for years only.',
    },
    CHOSEN: { description: 'Đến một ngày tự chọn trong kỳ / to a day of the period.' },
  },
});

@InputType({ description: 'Kỳ báo cáo / the period of a report.' })
export class ReportPeriodInput {
  @Field(() => REPORT_PERIOD, { description: 'Loại kỳ / kind.' })
  kind: ReportPeriod;

  @WholeNumberField({
    min: FIRST_YEAR,
    max: LAST_YEAR,
    nullable: true,
    description: 'Năm, của YEAR, HALF_YEAR, QUARTER, MONTH / the year, of parts of the calendar.',
  })
  year?: number | null;

  @WholeNumberField({
    min: 1,
    max: 12,
    nullable: true,
    description: 'Nửa năm, quý hoặc tháng thứ mấy / which half, quarter or month.',
  })
  number?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ngày đầu, của TERM và FREE / first day.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ngày cuối, của TERM và FREE / last day.' })
  to?: string | null;

  @TextField({ max: 100, nullable: true, description: 'Tên nhiệm kỳ: "nhiệm kỳ 2019 - 2024" / name of the term.' })
  name?: string | null;
}

@InputType({ description: 'Báo cáo nào / which report.' })
export class AnnualReportInput {
  @IdField({ description: 'Đơn vị báo cáo / the body whose report it is.' })
  organisationId: string;

  @InputField(() => ReportPeriodInput, { description: 'Kỳ báo cáo / period.' })
  period: ReportPeriodInput;

  @Field(() => REPORT_SCOPE, { nullable: true, description: 'Mặc định GRANTED_BY_BODY / by default GRANTED_BY_BODY.' })
  scope?: ReportScope | null;

  @Field(() => AREA_VIEW, {
    nullable: true,
    description:
      'Đơn vị, địa bàn theo khi đó hay quy về hiện nay; mặc định AS_THEN, còn báo cáo theo địa bàn đã chấm dứt trước cuối kỳ thì AS_TODAY / by the map of then or of today; by default AS_THEN, and AS_TODAY of a report by an area that ended before the end of the period.',
  })
  view?: AreaView | null;

  @Field(() => CUT_OFF, { nullable: true, description: 'Mặc định PERIOD_END / by default PERIOD_END.' })
  cutOff?: CutOff | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ngày chốt, khi cutOff là CHOSEN / the day, for CHOSEN.' })
  cutOffOn?: string | null;
}

/** Longer than any key that the registry makes. */
const KEY_LENGTH = 20_000;

@ArgsType()
export class FigureArgs {
  @TextField({ max: KEY_LENGTH, description: 'Khóa của số liệu, từ ReportCell.figureKey / key of the figure.' })
  key: string;
}

@ArgsType()
export class FigureRecordsArgs extends PageArgs {
  @TextField({ max: KEY_LENGTH, description: 'Khóa của số liệu, từ ReportCell.figureKey / key of the figure.' })
  key: string;

  @TextField({
    max: KEY_LENGTH,
    nullable: true,
    description:
      'Khóa báo cáo: số liệu của báo cáo khác thì bị từ chối / key of the report: a figure of another one is refused.',
  })
  report?: string | null;
}
