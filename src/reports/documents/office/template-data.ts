import { chartInWords } from '../chart-sayings.js';
import { placeAndDate, printedDay, printedNumber } from '../header-lines.js';
import type { DocumentTable, ReportDocument } from '../report-document.js';
import { recipientLines } from '../signature-lines.js';
import { tablesOf } from '../table-grid.js';

/** A row of a table of the document, by the keys of its columns. */
export type TemplateRow = Record<string, string>;

export interface TemplateData {
  [field: string]: string | TemplateRow[];
}

/**
 * What an office's template may name. Each table of the document is a loop under its key, whose rows have the keys of the
 * columns: `{#byForm}{label} {TOTAL}{/byForm}`. Words, not layout: the template has that.
 */
export function templateData(document: ReportDocument): TemplateData {
  const { header, signature } = document;
  const texts = (type: 'PARAGRAPH' | 'NOTE') =>
    document.blocks.flatMap((block) => (block.type === type ? [{ text: block.text }] : []));
  const tables = tablesOf(document);
  const charts = document.blocks.flatMap((block) =>
    block.type === 'CHART' ? [{ caption: block.chart.caption, words: chartInWords(block.chart) }] : [],
  );
  return {
    superior: header.superior ?? '',
    issuer: header.issuer,
    board: header.board ?? '',
    number: printedNumber(header),
    ...formFields(document),
    place: header.place,
    date: printedDay(header.on),
    placeAndDate: placeAndDate(header),
    title: document.title,
    subtitle: document.subtitle ?? '',
    signatoryCapacity: signature?.capacity.join('\n') ?? '',
    signatoryTitle: signature?.title ?? '',
    signatoryName: signature?.name ?? '',
    colophon: document.colophon ?? '',
    headings: document.blocks.flatMap((block) => (block.type === 'HEADING' ? [{ text: block.text }] : [])),
    paragraphs: texts('PARAGRAPH'),
    tables: tables.map(({ caption, notes = [] }) => ({ caption, notes: notes.join('\n') })),
    notes: texts('NOTE'),
    recipients: recipientLines(document.recipients).map((text) => ({ text })),
    charts,
    // What says nothing this time may still be named: a template is made for every year.
    ...Object.fromEntries((document.emptyTables ?? []).map((key) => [key, []])),
    ...Object.fromEntries(tables.map((table) => [table.key, rowsOf(table)])),
    ...formLists(tables),
  };
}

const rowsOf = ({ columns, rows }: DocumentTable): TemplateRow[] =>
  rows.map((row) => Object.fromEntries(row.map((cell, index) => [columns[index]!.key, cell.text])));

/** What stands above a statistical form; empty on other papers. */
function formFields({ header: { form } }: ReportDocument): Record<string, string> {
  return {
    formCode: form?.code ?? '',
    formIssuedBy: form?.issuedBy ?? '',
    reportingUnit: form?.reportingUnit ?? '',
    receivingUnit: form?.receivingUnit ?? '',
    receivedBy: form?.receivedBy ?? '',
  };
}

/** The keys of a form's tables name its version, which no template should have to: `form` is the form, `leftOut` what it leaves out. */
function formLists(tables: readonly DocumentTable[]): Record<string, TemplateRow[]> {
  const of = (own: boolean) => tables.find(({ key }) => key.startsWith('form:') && key.endsWith(':leftOut') !== own);
  const rows = (table: DocumentTable | undefined) => (table ? rowsOf(table) : []);
  return { form: rows(of(true)), leftOut: rows(of(false)) };
}
