import type { AnnualReport } from './annual-reports.service.js';
import type { DocumentBlock, DocumentCell, DocumentTable, ReportDocument } from './documents/report-document.js';
import { capacityOf, type DocumentDetails, headerOf, linesOf } from './document-details.js';
import { exactOf } from './figures/count.js';
import { isEmptyTable } from './figures/divided-table.js';
import { figureKey } from './figures/figure-key.js';
import type { FigureCell, FigureTable } from './figures/figure-table.js';
import type { ReportFacts } from './figures/report-facts.js';
import type { StatisticalForm } from './forms/statistical-form.js';
import { formKey } from './forms/form-tables.js';
import { chartsOf } from './report-charts.js';
import { narrativeOf } from './narrative.js';
import { dayWords, periodWords } from './period-words.js';

/** Headings of the report, and the tables under each. */
const SECTIONS: readonly { title: string; tables: readonly string[] }[] = [
  {
    title: 'Kết quả khen thưởng',
    tables: ['byForm', 'byLevel', 'bySystem', 'byGrantor', 'byMode', 'byPosition', 'byMonth'],
  },
  { title: 'Đối tượng được khen thưởng', tables: ['honourees', 'byArea', 'byUnit'] },
  { title: 'So sánh với các kỳ trước', tables: ['overTime'] },
  { title: 'Hội nghị và trao tặng', tables: ['meetings', 'presentation', 'reconciliation'] },
  { title: 'Mức độ đầy đủ của số liệu', tables: ['coverage', 'notCounted'] },
];

/** The report of a body and a period as a document: narrative first, then the tables that say anything, charts, and the signature. */
export function annualReportDocument(report: AnnualReport, details: DocumentDetails = {}): ReportDocument {
  const { facts, tables } = report;
  const { body, parameters } = facts;
  const when = periodWords(parameters.period);
  const blocks: DocumentBlock[] = [
    { type: 'HEADING', level: 1, text: 'I. Tình hình chung' },
    ...narrativeOf(report).map((text): DocumentBlock => ({ type: 'PARAGRAPH', text })),
  ];
  const told = SECTIONS.map(({ title, tables: keys }) => ({
    title,
    tables: tables.filter((table) => keys.includes(table.key) && !isEmptyTable(table)),
  })).filter((section) => section.tables.length > 0);
  for (const [i, section] of told.entries()) {
    blocks.push({ type: 'HEADING', level: 1, text: `${ROMAN[i + 1] ?? i + 2}. ${section.title}` });
    for (const table of section.tables) {
      blocks.push({ type: 'TABLE', table: documentTable(forSignature(table), facts) });
      blocks.push(...chartsOf(table).map((chart): DocumentBlock => ({ type: 'CHART', chart })));
    }
  }
  blocks.push({ type: 'PARAGRAPH', text: `Trên đây là báo cáo công tác khen thưởng ${when} của ${body.name}./.` });
  return {
    kind: 'REPORT',
    header: headerOf(facts, details),
    title: 'BÁO CÁO',
    subtitle: `Công tác khen thưởng ${when}`,
    blocks,
    recipients: [...(details.recipients ?? (body.superior === null ? ['Lưu: VT'] : [body.superior, 'Lưu: VT']))],
    signature: {
      capacity: capacityOf(facts, details),
      title: details.signatoryTitle ?? 'CHỦ TỊCH',
      name: details.signatoryName ?? null,
    },
    colophon: colophonOf(report),
  };
}

/** A statistical form as it is handed in: one table, and below it what it leaves out. */
export function statisticalFormDocument(
  report: AnnualReport,
  form: StatisticalForm,
  details: DocumentDetails = {},
): ReportDocument {
  const { facts, tables } = report;
  const { period } = facts.parameters;
  const own = tables.filter(({ key }) => key === formKey(form) || key === `${formKey(form)}:leftOut`);
  return {
    kind: 'STATISTICAL_FORM',
    header: {
      ...headerOf(facts, details),
      template: 'STATISTICAL_FORM',
      form: {
        code: form.code,
        issuedBy: form.issuedBy,
        reportingUnit: facts.body.name,
        receivingUnit: form.receivingUnit,
        receivedBy: form.due,
      },
    },
    title: form.title.vi.toUpperCase(),
    subtitle: `${periodWords(period)}; số liệu từ ngày ${dayWords(period.countedFrom)} đến hết ngày ${dayWords(period.countedTo)}`,
    blocks: own
      .filter((table) => table.rows.length > 0)
      .map((table) => ({
        type: 'TABLE',
        table: table.key === formKey(form) ? asPrinted(documentTable(table, facts), form) : documentTable(table, facts),
      })),
    recipients: [],
    signature: {
      capacity: details.signatoryCapacity ? linesOf(details.signatoryCapacity) : ['THỦ TRƯỞNG ĐƠN VỊ'],
      title: details.signatoryTitle ?? null,
      name: details.signatoryName ?? null,
      preparedBy: '',
    },
    colophon: colophonOf(report),
  };
}

/** The title of the form stands above it; the names of its rows are long; how to choose the cut-off is for whoever makes it. */
function asPrinted(table: DocumentTable, form: StatisticalForm): DocumentTable {
  const [names, ...figures] = table.columns;
  return {
    ...table,
    caption: '',
    columns: names ? [{ ...names, width: names.width * 1.6 }, ...figures] : figures,
    notes: (table.notes ?? []).filter((note) => note !== form.cutOffRule.vi),
  };
}

/** Where records and articles disagree is for staff to look into, not for a chairman to sign. */
function forSignature(table: FigureTable): FigureTable {
  if (table.key !== 'reconciliation') return table;
  const printed = ({ column }: { column: string }) => column !== 'STATE';
  return {
    ...table,
    columns: table.columns.filter(({ key }) => printed({ column: key })),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter(printed) })),
    notes: [],
  };
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

function colophonOf({ facts, sha256 }: AnnualReport): string {
  const at = new Date(facts.readAt.getTime() + 7 * 3_600_000).toISOString();
  return `Số liệu đọc từ sổ Bảng Vàng lúc ${at.slice(11, 16)} ngày ${dayWords(at.slice(0, 10))} (giờ Việt Nam); mã số liệu ${sha256.slice(0, 16)}.`;
}

/** What stands between the label of a row and its figures: number and unit, in the tables of statistical forms. */
const ROW_HEADS = [
  { key: 'code', title: 'Mã số', width: 0.06 },
  { key: 'unit', title: 'Đơn vị tính', width: 0.09 },
] as const;

/** A table of figures as a document has it: rows of labels and cells, headings spanning their groups. */
export function documentTable(table: FigureTable, facts: ReportFacts): DocumentTable {
  const heads = ROW_HEADS.filter(({ key }) => table.rows.some((row) => row[key] !== undefined));
  const grouped = table.columns.some(({ group }) => group !== undefined);
  const labels = Math.max(0.28, 0.6 - 0.06 * table.columns.length);
  const width = (1 - labels) / table.columns.length;
  const titles = [table.rowsTitle, ...heads.map(({ title }) => title)];
  return {
    key: table.key,
    caption: table.title,
    headings: grouped
      ? twoRows(table, titles)
      : [[...titles, ...table.columns.map(({ title }) => title)].map((text) => ({ text }))],
    columns: [
      { key: 'label', align: 'LEFT', width: labels },
      ...heads.map((head) => ({ key: head.key, align: 'CENTRE' as const, width: head.width })),
      ...table.columns.map(({ key }) => ({ key, align: 'RIGHT' as const, width })),
    ],
    rows: table.rows.map((row) => [
      { text: row.label, value: row.label, indent: row.indent },
      ...heads.map(({ key }) => ({ text: row[key] ?? '', value: row[key] ?? null })),
      ...row.cells.map((cell) => documentCell(cell, [table.key, row.key, cell.column], facts)),
    ]),
    strong: table.rows.flatMap((row, i) => (row.strong ? [i] : [])),
    notes: [...table.notes],
  };
}

function twoRows(table: FigureTable, titles: readonly string[]): DocumentTable['headings'] {
  const top: { text: string; columns?: number; rows?: number }[] = titles.map((text) => ({ text, rows: 2 }));
  const below: { text: string }[] = [];
  let open: { text: string; columns: number } | undefined;
  for (const { title, group } of table.columns) {
    if (group === undefined) {
      open = undefined;
      top.push({ text: title, rows: 2 });
      continue;
    }
    below.push({ text: title });
    if (open?.text === group) open.columns += 1;
    else {
      open = { text: group, columns: 1 };
      top.push(open);
    }
  }
  return [top, below];
}

function documentCell(
  { count, text, ref }: FigureCell,
  place: readonly [string, string, string],
  facts: ReportFacts,
): DocumentCell {
  if (!count || !ref) return { text, value: text };
  const { parameters, readAt } = facts;
  const key = figureKey({ parameters, ref, place, count, readAt: readAt.toISOString(), publishedId: null });
  return { text, value: exactOf(count) ?? text, figureKey: key };
}
