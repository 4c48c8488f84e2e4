import { type Command, InvalidArgumentError } from 'commander';
import { AREA_VIEW, type AreaView } from '../organisations/areas/area-filter.js';
import { dayProblem } from '../platform/time/day.js';
import type { AskedReport } from '../reports/annual/annual-report.js';
import type { DocumentDetails } from '../reports/printed/document-details.js';
import { CUT_OFF, REPORT_SCOPE, type ReportScope } from '../reports/vocabulary.js';
import { UsageError } from './usage-error.js';

/** What the API has as fields of its input, as options. */
export interface AskedOptions {
  year?: number;
  half?: number;
  quarter?: number;
  month?: number;
  from?: string;
  to?: string;
  term?: string;
  scope?: ReportScope;
  view?: AreaView;
  cutOff?: string;
  number?: string;
  date?: string;
  place?: string;
  capacity?: string[];
  title?: string;
  signatory?: string;
  recipient?: string[];
}

/** Which period, and how it is counted: not asked of a report that was published. */
export const PERIOD_OPTIONS = [
  'year',
  'half',
  'quarter',
  'month',
  'from',
  'to',
  'term',
  'scope',
  'view',
  'cutOff',
] as const;

export function withReportOptions(command: Command): Command {
  return command
    .option('--year <year>', 'the year / năm', whole(1900, 2200))
    .option('--half <1|2>', 'half of the year / sáu tháng đầu, cuối năm', whole(1, 2))
    .option('--quarter <1-4>', 'quarter of the year / quý', whole(1, 4))
    .option('--month <1-12>', 'month of the year / tháng', whole(1, 12))
    .option('--from <day>', 'first day, in place of --year: 2019-06-01 or 01/06/2019 / từ ngày', day)
    .option('--to <day>', 'last day / đến ngày', day)
    .option('--term <name>', 'name of the term from --from to --to / tên nhiệm kỳ')
    .option('--scope <scope>', `of ${names(REPORT_SCOPE)} / phạm vi`, oneOf(REPORT_SCOPE))
    .option('--view <view>', `of ${names(AREA_VIEW)} / địa giới`, oneOf(AREA_VIEW))
    .option('--cut-off <day>', 'december_15, or a day of the period / chốt số liệu', cutOff)
    .option('--number <number>', 'number of the paper / số, ký hiệu')
    .option('--date <day>', 'day of the paper / ngày ký', day)
    .option('--place <place>', 'where it is signed / địa danh')
    .option('--capacity <lines...>', '"TM. BAN THƯỜNG TRỰC" "KT. CHỦ TỊCH" / quyền hạn ký, mỗi dòng một mục')
    .option('--title <title>', 'title of the signatory / chức vụ người ký')
    .option('--signatory <name>', 'name of the signatory / họ tên người ký')
    .option('--recipient <lines...>', 'recipients, a line each / nơi nhận');
}

export function askedReport(options: AskedOptions, organisationId: string): AskedReport {
  const { scope, view, cutOff: chosen } = options;
  return {
    organisationId,
    period: periodOf(options),
    scope,
    view,
    ...(chosen === undefined
      ? {}
      : chosen === CUT_OFF.DECEMBER_15
        ? { cutOff: CUT_OFF.DECEMBER_15 }
        : { cutOff: CUT_OFF.CHOSEN, cutOffOn: chosen }),
  };
}

function periodOf({ year, half, quarter, month, from, to, term }: AskedOptions): AskedReport['period'] {
  const parts = [half, quarter, month].filter((part) => part !== undefined);
  const free = [from, to, term].some((part) => part !== undefined);
  if (parts.length > 1 || (free && (year !== undefined || parts.length > 0)) || (!free && year === undefined))
    throw new UsageError(
      'Give --year, with at most one of --half, --quarter, --month; or --from and --to / hãy nêu năm (và nửa năm, quý hoặc tháng), hoặc từ ngày đến ngày.',
    );
  if (free) return { kind: term === undefined ? 'FREE' : 'TERM', from, to, name: term };
  if (half !== undefined) return { kind: 'HALF_YEAR', year, number: half };
  if (quarter !== undefined) return { kind: 'QUARTER', year, number: quarter };
  return month === undefined ? { kind: 'YEAR', year } : { kind: 'MONTH', year, number: month };
}

export function detailsOf(options: AskedOptions): DocumentDetails {
  const { number, date, place, capacity, title, signatory, recipient } = options;
  return {
    number: number ?? null,
    on: date ?? null,
    place: place ?? null,
    signatoryCapacity: capacity ?? null,
    signatoryTitle: title ?? null,
    signatoryName: signatory ?? null,
    ...(recipient ? { recipients: recipient } : {}),
  };
}

const names = (values: object): string => Object.keys(values).join(', ').toLowerCase();

function oneOf<T extends string>(values: Readonly<Record<string, T>>): (value: string) => T {
  return (value) => {
    const found = values[value.toUpperCase()];
    if (found !== undefined) return found;
    throw new InvalidArgumentError(`one of ${names(values)} / một trong các giá trị này.`);
  };
}

function whole(min: number, max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/u.test(value) && number >= min && number <= max) return number;
    throw new InvalidArgumentError(`a whole number from ${min} to ${max} / số nguyên từ ${min} đến ${max}`);
  };
}

function day(value: string): string {
  const printed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(value);
  const found = printed ? `${printed[3]}-${printed[2]!.padStart(2, '0')}-${printed[1]!.padStart(2, '0')}` : value;
  if (dayProblem(found) === null) return found;
  throw new InvalidArgumentError('a day such as 2020-12-15 or 15/12/2020 / ngày, ví dụ 15/12/2020');
}

const cutOff = (value: string): string =>
  value.toUpperCase() === CUT_OFF.DECEMBER_15 ? CUT_OFF.DECEMBER_15 : day(value);
