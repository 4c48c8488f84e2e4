import { printedDate } from '../../platform/time/vietnamese-date.js';
import type { AnnualReport } from '../annual/annual-report.js';
import type { FigureTable } from '../figures/tables/figure-table.js';
import type { ReportedBody } from '../figures/report-facts.js';
import type { ReportParameters } from '../figures/report-parameters.js';
import { clockInVietnam, dayInVietnam } from '../../platform/time/day.js';
import { narrativeOf } from '../narrative/narrative.js';
import type { PublishedReport } from '../publishing/published-report.entity.js';
import { PUBLICATION } from '../vocabulary.js';

/** What a document says of a report, whether it was read just now or published once. */
export interface ReportToPrint {
  body: ReportedBody;
  parameters: ReportParameters;
  readAt: Date;
  tables: readonly FigureTable[];
  narrative: readonly string[];
  sha256: string;
  /** What bodies and areas are called in the tables; of what was published nothing more is named. */
  names?: ReadonlyMap<string, string>;
  /** The published report whose figures these are; null: they were read just now. */
  published: Pick<PublishedReport, 'id' | 'publication' | 'withdrawnReason'> | null;
}

export function liveReport(report: AnnualReport): ReportToPrint {
  const { facts, tables, sha256 } = report;
  const { body, parameters, readAt, names } = facts;
  return { body, parameters, readAt, names, tables, narrative: narrativeOf(report), sha256, published: null };
}

/** As it was published: neither figures nor words are made anew. */
export function frozenReport(
  report: PublishedReport,
  parameters: ReportParameters,
  bodyToday: ReportedBody,
): ReportToPrint {
  const { tables, narrative, body } = report.figures;
  return {
    // Reports published before the body was kept with them have the name that it bears today.
    body: body ?? bodyToday,
    parameters,
    readAt: report.snapshotAt,
    tables,
    narrative,
    sha256: report.figuresSha256,
    published: report,
  };
}

/** "số liệu chốt ngày 08/01/2021", where it is not of today. */
export function cutWords({ published, readAt }: ReportToPrint): string[] {
  return published ? [`số liệu chốt ngày ${printedDate(dayInVietnam(readAt))}`] : [];
}

export function standingWords({ published }: ReportToPrint): string[] {
  if (published?.publication === PUBLICATION.SUPERSEDED)
    return ['Bản này không còn hiệu lực: đã được thay bằng bản công bố sau.'];
  if (published?.publication === PUBLICATION.WITHDRAWN)
    return [`Bản này không còn hiệu lực: đã rút, vì ${published.withdrawnReason ?? 'lý do không ghi'}.`];
  return [];
}

/**
 * Where the figures come from, in small print: when they were read, and under which digest they are found again. It is
 * signed, so it speaks of figures and not of the program that read them.
 */
export function originWords(report: ReportToPrint): string {
  const { readAt, sha256, published } = report;
  const [hour, minute] = clockInVietnam(readAt).split(':');
  const when = `lúc ${hour} giờ ${minute} phút ngày ${printedDate(dayInVietnam(readAt))}`;
  const said = published ? `Số liệu chốt ${when}, theo báo cáo đã công bố` : `Số liệu tổng hợp ${when}`;
  return [`${said}; mã đối chiếu ${sha256.slice(0, 16)}.`, ...standingWords(report)].join(' ');
}
