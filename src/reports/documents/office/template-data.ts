import { chartInWords } from '../chart-sayings.js';
import { placeAndDate, printedDay, printedNumber } from '../header-lines.js';
import type { ReportDocument } from '../report-document.js';
import { recipientLines } from '../signature-lines.js';

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
  const tables = document.blocks.flatMap((block): [string, TemplateRow[]][] =>
    block.type === 'TABLE'
      ? [
          [
            block.table.key,
            block.table.rows.map((row) =>
              Object.fromEntries(row.map((cell, index) => [block.table.columns[index]!.key, cell.text])),
            ),
          ],
        ]
      : [],
  );
  const charts = document.blocks.flatMap((block) =>
    block.type === 'CHART' ? [{ caption: block.chart.caption, words: chartInWords(block.chart) }] : [],
  );
  return {
    superior: header.superior ?? '',
    issuer: header.issuer,
    number: printedNumber(header),
    place: header.place,
    date: printedDay(header.on),
    placeAndDate: placeAndDate(header),
    title: document.title,
    subtitle: document.subtitle ?? '',
    signatoryCapacity: signature?.capacity.join('\n') ?? '',
    signatoryTitle: signature?.title ?? '',
    signatoryName: signature?.name ?? '',
    colophon: document.colophon ?? '',
    paragraphs: texts('PARAGRAPH'),
    notes: texts('NOTE'),
    recipients: recipientLines(document.recipients).map((text) => ({ text })),
    charts,
    ...Object.fromEntries(tables),
  };
}
