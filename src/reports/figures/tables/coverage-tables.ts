import type { Language } from '../../../platform/errors/domain-error.js';
import { COUNTING, type Counting, REPORT_SCOPE } from '../../vocabulary.js';
import { awardRow, COUNTED, kindColumns } from './divided-table.js';
import type { FigureTable } from './figure-table.js';
import { only } from '../sql/predicate.js';
import type { ReportFacts } from '../report-facts.js';
import { word } from '../wording.js';

/** What the figures rest on: lines without a decision, an article, a meeting. */
export function coverageTable(facts: ReportFacts, language: Language): FigureTable {
  const columns = kindColumns(language);
  const rows = [
    {
      key: 'DECIDED',
      label: word(['Chưa có quyết định', 'Without a decision'], language),
      where: [only('decided', 'NO')],
    },
    {
      key: 'REPORTED',
      label: word(['Chưa có bài báo', 'Without an article'], language),
      where: [only('reported', 'NO')],
    },
    {
      key: 'PRESENTED',
      label: word(['Chưa có hội nghị trao tặng', 'Without a meeting'], language),
      where: [only('presented', 'NO')],
    },
  ];
  return {
    key: 'coverage',
    title: word(['Mức độ đầy đủ của số liệu', 'Coverage'], language),
    rowsTitle: word(['Khen thưởng', 'Awards'], language),
    columns: columns.map(({ key, title }) => ({ key, title })),
    rows: rows.map((row) => awardRow({ ...row, where: [...COUNTED, ...row.where] }, columns, facts.traces, language)),
    notes: [],
  };
}

const REASONS: readonly (readonly [keyof typeof COUNTING, string, string])[] = [
  ['ANNULLED', 'Đã bị hủy bỏ, thu hồi', 'Annulled'],
  ['AFTER_CUT_OFF', 'Quyết định sau ngày chốt số liệu', 'Decided after the cut-off'],
  [
    'DATE_TOO_COARSE',
    'Ngày quyết định chưa đủ để xếp vào kỳ, vào địa bàn',
    'Day not precise enough for this period or area',
  ],
  ['UNDATED', 'Chưa rõ ngày quyết định (không thuộc kỳ nào)', 'Without a day (of no period)'],
  ['AREA_UNKNOWN', 'Chưa rõ địa bàn của người, đơn vị được khen', 'Area of the recipient not known'],
  [
    'AREA_NOT_PLACED',
    'Địa bàn của người, đơn vị được khen không có trên bản đồ của báo cáo (đã hết, hoặc chưa có, vào ngày khen)',
    'Area of the recipient is not on the map of the report (ended, or not there yet, on the day)',
  ],
  [
    'GRANTOR_UNKNOWN',
    'Cơ quan tặng ghi trên dòng chưa được nối với đơn vị nào',
    'Grantor printed, and linked to no body',
  ],
];

/** "Not counted, because …": lines that the report looked at and left out. */
export function notCountedTable(facts: ReportFacts, language: Language): FigureTable {
  const columns = kindColumns(language);
  const cells = [
    ...facts.core,
    ...facts.undated,
    ...facts.areaUnknown,
    ...(facts.areaNotPlaced ?? []),
    ...facts.grantorUnknown,
  ];
  const byArea = facts.parameters.scope === REPORT_SCOPE.IN_AREA;
  const asked = (key: Counting) => {
    if (key === COUNTING.AREA_UNKNOWN) return byArea;
    const rare = { AREA_NOT_PLACED: facts.areaNotPlaced ?? [], GRANTOR_UNKNOWN: facts.grantorUnknown };
    return !(key in rare) || rare[key as keyof typeof rare].length > 0;
  };
  const rows = REASONS.filter(([key]) => asked(key)).map(([key, vi, en]) => ({
    key,
    label: word([vi, en], language),
    where: [only('counting', COUNTING[key])],
  }));
  return {
    key: 'notCounted',
    title: word(['Chưa tính vào số liệu, vì', 'Not counted, because'], language),
    rowsTitle: word(['Lý do', 'Reason'], language),
    columns: columns.map(({ key, title }) => ({ key, title })),
    rows: rows.map((row) => awardRow(row, columns, cells, language)),
    notes: [],
  };
}

/** Drafts, as far as whoever reads may see them. */
export function draftsTable(facts: ReportFacts, language: Language): FigureTable {
  const columns = kindColumns(language);
  const row = {
    key: 'DRAFT',
    label: word(
      ['Bản nháp, hoặc thuộc quyết định còn là bản nháp', 'Drafts, or of a decision that nobody confirmed'],
      language,
    ),
    where: [only('counting', COUNTING.DRAFT)],
  };
  return {
    key: 'drafts',
    title: word(['Dòng còn là bản nháp mà bạn được xem', 'Unconfirmed lines that you may see'], language),
    rowsTitle: word(['Tình trạng', 'State'], language),
    columns: columns.map(({ key, title }) => ({ key, title })),
    rows: [awardRow(row, columns, facts.core, language)],
    notes: [],
    ofReader: true,
  };
}
