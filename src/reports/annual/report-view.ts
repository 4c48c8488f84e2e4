import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import type { Language } from '../../platform/errors/domain-error.js';
import { holdsOver } from '../../platform/request/scope.js';
import type { AnnualReportType } from './annual-report.type.js';
import type { ReportCell, ReportTable } from './report-table.type.js';
import type { AnnualReport } from './annual-report.js';
import { atLeastOf, exactOf, isUnknown } from '../figures/count.js';
import { figureKey, reportKey } from '../figures/figure-key.js';
import { countToRead, type FigureCell, type FigureRef, type FigureTable } from '../figures/tables/figure-table.js';
import type { FigureKind } from '../vocabulary.js';
import type { ReportParameters } from '../figures/report-parameters.js';
import { narrativeOf } from '../narrative/narrative.js';
import { periodTitle } from '../periods/period-words.js';
import { noteText } from './report-notes.js';

export interface Origin {
  parameters: ReportParameters;
  readAt: string;
  publishedId: string | null;
}

/** A table as the schema shows it, its figures with keys. */
export function viewTable(table: FigureTable, origin: Origin): ReportTable {
  return {
    key: table.key,
    title: table.title,
    rowsTitle: table.rowsTitle,
    columns: table.columns.map(({ key, title, group }) => ({ key, title, group: group ?? null })),
    notes: [...table.notes],
    rows: table.rows.map((row) => ({
      key: row.key,
      label: row.label,
      code: row.code ?? null,
      unit: row.unit ?? null,
      indent: row.indent,
      strong: row.strong,
      cells: row.cells.map((cell) => viewCell(cell, [table.key, row.key, cell.column], origin)),
    })),
  };
}

function viewCell(cell: FigureCell, place: readonly [string, string, string], origin: Origin): ReportCell {
  const { column, count, text, ref } = cell;
  const read = countToRead(cell);
  return {
    column,
    text,
    exactly: read && exactOf(read),
    atLeast: read && atLeastOf(read),
    unknown: read !== null && isUnknown(read),
    kind: ref && ref.kind,
    opens: opensOf(ref),
    figureKey: ref && count && figureKey({ ...origin, ref, count, place }),
  };
}

/** The lists that a figure opens into. */
export function opensOf(ref: FigureRef | null): FigureKind[] {
  return ref ? [ref.kind, ref.reconciled?.also ?? ref.also].filter((each) => each !== undefined) : [];
}

export function viewReport(report: AnnualReport, language: Language): AnnualReportType {
  const { facts, tables, notes, sha256 } = report;
  const { parameters, readAt } = facts;
  const origin: Origin = { parameters, readAt: readAt.toISOString(), publishedId: null };
  return {
    key: reportKey(parameters),
    organisation: new RecordRef('Organisation', parameters.organisationId),
    scope: parameters.scope,
    view: parameters.view,
    period: { ...parameters.period, title: periodTitle(parameters.period, language) },
    readAt,
    figuresSha256: sha256,
    mayPublish: holdsOver('APPROVER', parameters.organisationId),
    notes: notes.map((note) => ({
      code: note.code,
      message: noteText(note, language),
      organisations: (note.organisations ?? []).map((id) => new RecordRef('Organisation', id)),
    })),
    tables: tables.map((table) => viewTable(table, origin)),
    narrative: narrativeOf({ ...report, tables: report.official }),
  };
}
