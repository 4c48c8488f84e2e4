import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { claimList, claimShape } from '../../articles/claims/claim.shape.js';
import { awardList } from '../../awards/listing/award-list.js';
import { awardShape } from '../../awards/award.shape.js';
import { honoureeList, honoureeShape } from '../../awards/honourees/honouree.shape.js';
import { attendanceShape, attendancesOfPerson } from '../../meetings/attendance/attendance.shape.js';
import { meetingList, meetingShape } from '../../meetings/meeting.shape.js';
import { Database } from '../../platform/database/database.js';
import { InvalidError, type Language } from '../../platform/errors/domain-error.js';
import { Reads } from '../../platform/graphql/compiling/reads.service.js';
import type { ListPlan, Reading, Shape } from '../../platform/graphql/compiling/shape.js';
import type { FigureRecordsArgs } from './annual-report.input.js';
import { linesOfFigure } from '../figures/sql/award-lines.sql.js';
import { honoureeCount } from '../figures/honouree-count.js';
import { honoureesOfFigure } from '../figures/sql/honourees.sql.js';
import type { Predicate } from '../figures/sql/predicate.js';
import type { HonoureeFact } from '../figures/report-facts.js';
import { type Count, countText, NONE } from '../figures/count.js';
import { type KeyedFigure, readFigureKey, readReportKey, reportKey } from '../figures/figure-key.js';
import { bareStatement, FiguresRepository } from '../figures/figures.repository.js';
import { countOfRange } from '../figures/tables/reconciled-cell.js';
import { attendancesSql, meetingsSql } from '../figures/sql/meetings.sql.js';
import { earlier } from '../periods/period.js';
import { type ClaimAdding, claimsAdding, rangeText, ReconciledFigures } from './reconciled-figures.service.js';
import { reportMessages } from '../reports.messages.js';
import { FIGURE_KIND, type FigureKind } from '../vocabulary.js';

interface FigureTexts {
  text: string;
  textNow: string;
  claims: ClaimAdding[];
}

interface Opening {
  query: string;
  vi: string;
  en: string;
  shape: Shape;
  list: ListPlan;
  on: (t: string, figure: KeyedFigure, reading: Reading) => string;
}

const OPENINGS: Record<FigureKind, Opening> = {
  AWARDS: {
    query: 'figureAwards',
    vi: 'khen thưởng',
    en: 'awards',
    shape: awardShape,
    list: awardList,
    on: (t, figure, reading) => `${t}.id in (${linesOfFigure(figure.ref.where, thatPeriod(figure), reading)})`,
  },
  HONOUREES: {
    query: 'figureHonourees',
    vi: 'đối tượng',
    en: 'honourees',
    shape: honoureeShape,
    list: honoureeList,
    on: (t, figure, reading) =>
      `${t}.id in (${linesOfFigure(figure.ref.where, thatPeriod(figure), reading, ['recipient_id'])})`,
  },
  MEETINGS: {
    query: 'figureMeetings',
    vi: 'hội nghị',
    en: 'meetings',
    shape: meetingShape,
    list: meetingList,
    on: (t, figure, reading) =>
      `${t}.id in (${meetingsSql(thatPeriod(figure), figure.ref.meetingKind ?? null, reading)})`,
  },
  ATTENDANCES: {
    query: 'figureAttendances',
    vi: 'lượt người dự',
    en: 'attendances',
    shape: attendanceShape,
    list: attendancesOfPerson,
    on: (t, figure, reading) =>
      `${t}.record_status = 'CONFIRMED' and ${t}.meeting_id in (${meetingsSql(thatPeriod(figure), figure.ref.meetingKind ?? null, reading)})`,
  },
  CLAIMS: {
    query: 'figureClaims',
    vi: 'điều các bài báo nói',
    en: 'what articles say',
    shape: claimShape,
    list: claimList,
    // Only the reconciliation counts claims, and it names those that it counted.
    on: () => 'false',
  },
};

/** SQL of the lines behind a figure of honourees that are of nobody on record; whether those were honoured before nobody knows. */
function linesOfNobody(t: string, figure: KeyedFigure, reading: Reading): string {
  const where = figure.ref.where.filter(({ by }) => by !== 'firstTime');
  return `${t}.recipient_id is null and ${t}.id in (${linesOfFigure(where, thatPeriod(figure), reading)})`;
}

function thatPeriod({ parameters, ref }: KeyedFigure) {
  return { ...parameters, period: earlier(parameters.period, ref.back) };
}

/** The one kind of recipient that a figure counts; null: all of them. */
function oneKindOf(where: Predicate): string | null {
  const [kind, ...others] = where.filter(({ by, not }) => by === 'kind' && !not).flatMap((condition) => condition.in);
  return others.length === 0 ? (kind ?? null) : null;
}

/** Opens a figure into the records that it was counted from, as the registry has them now. */
@Injectable()
export class FigureRecords {
  constructor(
    private readonly reads: Reads,
    private readonly database: Database,
    private readonly figures: FiguresRepository,
    private readonly reconciled: ReconciledFigures,
  ) {}

  /** @throws InvalidError FIGURE_KEY_BROKEN, REPORT_KEY_BROKEN, FIGURE_OF_ANOTHER_REPORT, FIGURE_OF_ANOTHER_REGISTRY, FIGURE_COUNTS_OTHER */
  async page(kind: FigureKind, args: FigureRecordsArgs, info: GraphQLResolveInfo): Promise<object> {
    const figure = await this.open(args.key, args.report ?? null);
    const ofNobody = figure.ref.kind === 'HONOUREES' && figure.ref.also === 'AWARDS' && kind === 'AWARDS';
    if (figure.ref.kind !== kind && figure.ref.reconciled?.also !== kind && !ofNobody) {
      const { vi, en, query } = OPENINGS[figure.ref.kind];
      const details = { kindVi: vi, kindEn: en, query };
      throw new InvalidError(reportMessages.FIGURE_COUNTS_OTHER, { field: 'key', details });
    }
    const { shape, list, on } = OPENINGS[kind];
    const { first, after } = args;
    if (figure.ref.reconciled)
      return this.database.snapshot(async () => {
        const ids = await this.reconciled.ids(figure, kind);
        const among = (t: string, statement: Reading) => `${t}.id = any(${statement.bind(ids, 'uuid[]')})`;
        return this.reads.page(shape, list, { first, after }, info, among);
      });
    const among = ofNobody ? linesOfNobody : on;
    return this.reads.page(shape, list, { first, after }, info, (t, statement) => among(t, figure, statement));
  }

  async open(key: string, report: string | null): Promise<KeyedFigure> {
    const figure = readFigureKey(key);
    if (!figure) throw new InvalidError(reportMessages.FIGURE_KEY_BROKEN, { field: 'key' });
    if (report !== null) {
      const parameters = readReportKey(report);
      if (!parameters) throw new InvalidError(reportMessages.REPORT_KEY_BROKEN, { field: 'report' });
      if (reportKey(parameters) !== reportKey(figure.parameters))
        throw new InvalidError(reportMessages.FIGURE_OF_ANOTHER_REPORT, { field: 'report' });
    }
    // An empty list would say that nothing was counted.
    if (!(await this.figures.findBody(figure.parameters.organisationId)))
      throw new InvalidError(reportMessages.FIGURE_OF_ANOTHER_REGISTRY, { field: 'key' });
    return figure;
  }

  /** What a figure said and would say now; of claims how many each adds now. */
  async texts(figure: KeyedFigure, language: Language): Promise<FigureTexts> {
    const { reconciled } = figure.ref;
    if (!reconciled) {
      const now = await this.countNow(figure);
      return { text: countText(figure.count, language), textNow: countText(now, language), claims: [] };
    }
    const now = await this.reconciled.now(figure);
    return {
      text: rangeText({ atLeast: figure.count.known, atMost: reconciled.atMost }, language),
      textNow: rangeText(now, language),
      claims: claimsAdding(now?.from),
    };
  }

  /** How many records a figure would count now. */
  async countNow(figure: KeyedFigure): Promise<Count> {
    if (figure.ref.reconciled) {
      const now = await this.reconciled.now(figure);
      return now ? countOfRange(now) : NONE;
    }
    const reading = bareStatement();
    const parameters = thatPeriod(figure);
    const { kind, where, meetingKind = null } = figure.ref;
    if (kind === FIGURE_KIND.HONOUREES) {
      const facts = await this.database.query<HonoureeFact>(
        honoureesOfFigure(where, parameters, reading),
        reading.values,
      );
      // Of a row's kind the rule is the row's, of which less may be uncertain than of all.
      if (!where.some(({ by }) => by === 'firstTime')) return honoureeCount(facts, oneKindOf(where));
      // Of those who are not linked nobody knows whether it was the first time.
      const all = facts.find((fact) => fact.kind === null);
      return { known: all?.honourees ?? 0, silent: all?.unlinked ?? 0 };
    }
    const sql = (() => {
      if (kind === FIGURE_KIND.AWARDS)
        return (
          `select coalesce(sum(quantity), 0)::integer as known, (count(*) - count(quantity))::integer as silent from awards ` +
          `where id in (${linesOfFigure(where, parameters, reading)})`
        );
      const meetings = meetingsSql(parameters, meetingKind, reading);
      if (kind === FIGURE_KIND.MEETINGS) return `select count(*)::integer as known, 0 as silent from (${meetings}) m`;
      return (
        `select coalesce(sum(attendees), 0)::integer as known, coalesce(sum(silent), 0)::integer as silent ` +
        `from (${attendancesSql(meetings)}) k`
      );
    })();
    const [count] = await this.database.query<Count>(sql, reading.values);
    return count ?? { known: 0, silent: 0 };
  }
}
