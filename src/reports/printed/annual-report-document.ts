import { printedDate } from '../../platform/time/vietnamese-date.js';
import { capacityOf, type DocumentDetails, headerOf, linesOf } from './document-details.js';
import { asPrinted, documentTable, forSignature } from './document-table.js';
import type { DocumentBlock, ReportDocument } from '../documents/report-document.js';
import { isEmptyTable } from '../figures/tables/divided-table.js';
import { formKey } from '../forms/form-tables.js';
import type { StatisticalForm } from '../forms/statistical-form.js';
import { areaCounted, nameThen } from '../narrative/narrative-words.js';
import { periodWords } from '../periods/period-words.js';
import { chartsOf } from './report-charts.js';
import { cutWords, originWords, type ReportToPrint, standingWords } from './report-to-print.js';

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
export function annualReportDocument(report: ReportToPrint, details: DocumentDetails = {}): ReportDocument {
  const { body, parameters, narrative } = report;
  const when = periodWords(parameters.period);
  const blocks: DocumentBlock[] = [
    ...standing(report),
    { type: 'HEADING', level: 1, text: 'I. Tình hình chung' },
    ...narrative.map((text): DocumentBlock => ({ type: 'PARAGRAPH', text })),
  ];
  const told = SECTIONS.map(({ title, tables: keys }) => ({
    title,
    tables: report.tables.filter((table) => keys.includes(table.key) && !isEmptyTable(table)),
  })).filter((section) => section.tables.length > 0);
  let [tables, charts] = [0, 0];
  for (const [i, section] of told.entries()) {
    blocks.push({ type: 'HEADING', level: 1, text: `${ROMAN[i + 1] ?? i + 2}. ${section.title}` });
    for (const table of section.tables) {
      const printed = documentTable(forSignature(table), report);
      tables += 1;
      blocks.push({ type: 'TABLE', table: { ...printed, caption: `Bảng ${tables}. ${printed.caption}` } });
      for (const chart of chartsOf(table)) {
        charts += 1;
        blocks.push({ type: 'CHART', chart: { ...chart, caption: `Hình ${charts}. ${chart.caption}` } });
      }
    }
  }
  blocks.push({ type: 'PARAGRAPH', text: `Trên đây là báo cáo công tác khen thưởng ${when} của ${nameThen(body)}./.` });
  const printed = blocks.flatMap((block) => (block.type === 'TABLE' ? [block.table.key] : []));
  return {
    kind: 'REPORT',
    header: headerOf(report, details),
    title: 'BÁO CÁO',
    subtitle: [`Công tác khen thưởng ${when}`, ...cutWords(report).map((words) => `(${words})`)].join('\n'),
    blocks,
    recipients: [...(details.recipients ?? (body.superior === null ? ['Lưu: VT'] : [body.superior, 'Lưu: VT']))],
    signature: {
      capacity: capacityOf(report, details),
      title: details.signatoryTitle ?? 'CHỦ TỊCH',
      name: details.signatoryName ?? null,
    },
    colophon: originWords(report),
    emptyTables: SECTIONS.flatMap(({ tables: keys }) => keys.filter((key) => !printed.includes(key))),
  };
}

/** A statistical form as it is handed in: one table, and below it what it leaves out. */
export function statisticalFormDocument(
  report: ReportToPrint,
  form: StatisticalForm,
  details: DocumentDetails = {},
): ReportDocument {
  const { body, tables } = report;
  const { period } = report.parameters;
  const own = tables.filter(({ key }) => key === formKey(form) || key === `${formKey(form)}:leftOut`);
  return {
    kind: 'STATISTICAL_FORM',
    header: {
      ...headerOf(report, details),
      template: 'STATISTICAL_FORM',
      form: {
        code: form.code,
        issuedBy: form.issuedBy,
        reportingUnit:
          nameThen(body) === body.name ? body.name : `${body.name} (trong kỳ báo cáo là ${nameThen(body)})`,
        receivingUnit: form.receivingUnit,
        receivedBy: form.due,
      },
    },
    title: form.title.vi.toUpperCase(),
    subtitle: [
      periodWords(period),
      `số liệu từ ngày ${printedDate(period.countedFrom)} đến hết ngày ${printedDate(period.countedTo)}`,
      ...cutWords(report),
      ...(body.areaToday ? [`trên địa bàn ${areaCounted(body)}`] : []),
    ].join('; '),
    blocks: [
      ...standing(report),
      ...own
        // What a form leaves out is told where it leaves out anything.
        .filter((table) => table.key === formKey(form) || !isEmptyTable(table))
        .map((table): DocumentBlock => {
          const printed = documentTable(table, report);
          return { type: 'TABLE', table: table.key === formKey(form) ? asPrinted(printed, form) : printed };
        }),
    ],
    recipients: [],
    signature: {
      capacity: details.signatoryCapacity ? linesOf(details.signatoryCapacity) : ['THỦ TRƯỞNG ĐƠN VỊ'],
      title: details.signatoryTitle ?? null,
      name: details.signatoryName ?? null,
      preparedBy: '',
    },
    colophon: originWords(report),
  };
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** A paper that no longer stands says so before anything else. */
function standing(report: ReportToPrint): DocumentBlock[] {
  return standingWords(report).map((text) => ({ type: 'NOTE', text }));
}
