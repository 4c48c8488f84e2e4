import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { newRecord } from '../../platform/database/editable-record.js';
import { requireVersion } from '../../platform/database/versioned.js';
import { ConflictError, InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { requireScope } from '../../platform/request/scope.js';
import { AnnualReports } from '../annual/annual-reports.service.js';
import type { ReportParameters } from '../figures/report-parameters.js';
import { narrativeOf } from '../narrative/narrative.js';
import { frozenReport, type ReportToPrint } from '../printed/report-to-print.js';
import type { NoteOfReport } from '../annual/report-notes.js';
import { REPORT_NOTE_MESSAGES, reportMessages } from '../reports.messages.js';
import { PUBLICATION, type Publication, REPORT_NOTE } from '../vocabulary.js';
import { type Difference, differencesBetween } from './differences.js';
import type { PublishReportInput, WithdrawReportInput } from './publish-report.js';
import type { PublishedReport } from './published-report.entity.js';
import { PublishedReportsRepository } from './published-reports.repository.js';

/** Freezes reports: what was published stays as it was, and later corrections show beside it. */
@Injectable()
export class PublishedReports {
  constructor(
    private readonly reports: AnnualReports,
    private readonly published: PublishedReportsRepository,
    private readonly audit: Audit,
  ) {}

  /**
   * Whoever publishes says by its digest which figures they read: only just those are frozen, so that the statements
   * here need no snapshot of their own.
   * @throws InvalidError PERIOD_NOT_BEGUN, BODY_DID_NOT_EXIST; ConflictError FIGURES_CHANGED, PUBLISHED_ALREADY, NOT_STANDING, SUPERSEDES_ANOTHER; ForbiddenError OUT_OF_SCOPE
   */
  async publish(input: PublishReportInput): Promise<RecordRef> {
    requireScope('APPROVER', input.organisationId, 'input.organisationId');
    const { facts, tables, notes, sha256 } = await this.reports.figuresOf(input, 'vi');
    requireSomethingToReport(notes);
    if (sha256 !== input.figuresSha256)
      throw new ConflictError(reportMessages.FIGURES_CHANGED, {
        field: 'input.figuresSha256',
        details: { current: sha256 },
      });
    const { organisationId, areaId, scope, view, period } = facts.parameters;
    const { recordStatus: _status, ...made } = newRecord();
    const report: PublishedReport = {
      ...made,
      organisationId,
      scope,
      view,
      periodKind: period.kind,
      periodFrom: period.from,
      periodTo: period.to,
      periodName: period.name,
      cutOff: period.cutOff,
      countedFrom: period.countedFrom,
      countedTo: period.countedTo,
      snapshotAt: facts.readAt,
      figures: {
        areaId,
        body: facts.body,
        tables: tables.filter(({ ofReader }) => ofReader !== true),
        narrative: narrativeOf({ facts, tables, notes }),
      },
      figuresSha256: sha256,
      publication: PUBLICATION.PUBLISHED,
      supersededById: null,
      withdrawnReason: null,
      note: input.note ?? null,
    };
    if (input.supersedesId) await this.makeWay(input.supersedesId, report);
    else await this.published.insert(report);
    const { figures: _figures, ...kept } = report;
    await this.audit.record({
      act: 'publishReport',
      subjectType: 'PublishedReport',
      subjectId: report.id,
      after: kept,
    });
    return new RecordRef('PublishedReport', report.id);
  }

  /** The earlier one is set aside first, then points at the one in its place: both at once would stand for a moment. */
  private async makeWay(id: string, report: PublishedReport): Promise<void> {
    const before = await this.lockStanding(id, 'input.supersedesId');
    const same = (['organisationId', 'scope', 'view', 'periodKind', 'periodFrom', 'periodTo'] as const).every(
      (key) => before[key] === report[key],
    );
    if (!same) throw new ConflictError(reportMessages.SUPERSEDES_ANOTHER, { field: 'input.supersedesId' });
    // The column refers to a row that has to be there: the later one comes in as superseded by the earlier, then they change over.
    await this.published.insert({ ...report, publication: PUBLICATION.SUPERSEDED, supersededById: before.id });
    await this.change(before, { publication: PUBLICATION.SUPERSEDED, supersededById: report.id });
    await this.published.update(report.id, {
      publication: PUBLICATION.PUBLISHED,
      supersededById: null,
      version: report.version + 1,
    });
    await this.audit.record({
      act: 'publishReport',
      subjectType: 'PublishedReport',
      subjectId: before.id,
      before: { publication: before.publication, supersededById: null },
      after: { publication: PUBLICATION.SUPERSEDED, supersededById: report.id },
    });
  }

  /** @throws ConflictError NOT_STANDING, VERSION_CONFLICT; ForbiddenError OUT_OF_SCOPE */
  async withdraw(input: WithdrawReportInput): Promise<RecordRef> {
    const before = await this.lockStanding(input.id, 'input.id');
    requireVersion(before, input.version, { publication: PUBLICATION.WITHDRAWN as Publication });
    const after = { publication: PUBLICATION.WITHDRAWN, withdrawnReason: input.reason };
    await this.change(before, after);
    await this.audit.record({
      act: 'withdrawReport',
      subjectType: 'PublishedReport',
      subjectId: before.id,
      before: { publication: before.publication },
      after,
      reason: input.reason,
    });
    return new RecordRef('PublishedReport', before.id);
  }

  /** @throws NotFoundError UNKNOWN_ID */
  async get(id: string, field = 'id'): Promise<PublishedReport> {
    const report = await this.published.find(id);
    if (!report) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'PublishedReport' } });
    return report;
  }

  /** For a document: the figures and words that were published. */
  async toPrint(id: string, field: string): Promise<ReportToPrint> {
    const report = await this.get(id, field);
    return frozenReport(report, parametersOf(report), await this.reports.bodyOf(report.organisationId, field));
  }

  /** Counted again now, and held against what was published. */
  async differences(id: string): Promise<{ report: PublishedReport; readAt: Date; differences: Difference[] }> {
    const report = await this.get(id);
    const { tables, facts } = await this.reports.reportOf(parametersOf(report), 'vi');
    return { report, readAt: facts.readAt, differences: differencesBetween(report.figures.tables, tables) };
  }

  /** The lines behind the differences, and what of each is another value. */
  async changedAwards(id: string, first: number, after: string | null) {
    const report = await this.get(id);
    return this.published.changedAwards({ parameters: parametersOf(report), since: report.snapshotAt }, first, after);
  }

  private async lockStanding(id: string, field: string): Promise<PublishedReport> {
    const report = await this.published.lock(id);
    if (!report) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'PublishedReport' } });
    requireScope('APPROVER', report.organisationId, field);
    if (report.publication !== PUBLICATION.PUBLISHED)
      throw new ConflictError(reportMessages.NOT_STANDING, { field, details: { publication: report.publication } });
    return report;
  }

  private async change(before: PublishedReport, changes: Partial<PublishedReport>): Promise<void> {
    const viewer = currentViewer();
    const changedBy = viewer.kind === 'STAFF' ? viewer.id : null;
    await this.published.update(before.id, {
      ...changes,
      version: before.version + 1,
      changedAt: new Date(),
      changedBy,
    });
  }
}

export function parametersOf(report: PublishedReport): ReportParameters {
  const { organisationId, scope, view, periodKind, periodFrom, periodTo, periodName, cutOff, countedFrom, countedTo } =
    report;
  return {
    organisationId,
    areaId: report.figures.areaId,
    scope,
    view,
    period: { kind: periodKind, from: periodFrom, to: periodTo, name: periodName, cutOff, countedFrom, countedTo },
  };
}

/** Nobody reports of days to come, or on behalf of a body that was not there and has nothing. */
function requireSomethingToReport(notes: readonly NoteOfReport[]): void {
  const said = (code: string) => notes.find((note) => note.code === code);
  const empty = said(REPORT_NOTE.NOTHING_IN_PERIOD) ? said(REPORT_NOTE.BODY_DID_NOT_EXIST) : undefined;
  const why = said(REPORT_NOTE.PERIOD_NOT_BEGUN) ?? empty;
  if (why) throw new InvalidError(REPORT_NOTE_MESSAGES[why.code], { field: 'input.period', details: why.details });
}
