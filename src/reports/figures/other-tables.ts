import type { Language } from '../../platform/errors/domain-error.js';
import { earlier, yearOf } from '../period.js';
import { COUNTING, REPORT_PERIOD } from '../vocabulary.js';
import { type Count, countText, differenceText, sum } from './count.js';
import { awardCell, awardRow, COUNTED, countOf, kindColumns } from './divided-table.js';
import type { FigureCell, FigureRow, FigureTable } from './figure-table.js';
import { only, type Predicate } from './predicate.js';
import type { HonoureeFact, MeetingFact, ReportFacts } from './report-facts.js';
import { orderOf, valueLabel, word } from './wording.js';

const HONOUREE_KINDS = ['INDIVIDUAL', 'GROUP', 'HOUSEHOLD', 'ENTERPRISE', 'UNKNOWN'] as const;

/** Honourees once, however many awards they got; awards each; and who was honoured for the first time. */
export function honoureesTable(facts: ReportFacts, language: Language): FigureTable {
  const row = (kind: string | null, label: string): FigureRow => {
    const fact: HonoureeFact = facts.honourees.find((each) => each.kind === kind) ?? {
      kind,
      honourees: 0,
      repeated: 0,
      firstTime: 0,
      unlinked: 0,
    };
    const where: Predicate = kind === null ? COUNTED : [...COUNTED, only('kind', kind)];
    const cell = (column: string, known: number, more: Predicate): FigureCell => {
      // Lines that name somebody who is not linked may be anybody: those counted already, or others.
      const count: Count = { known, silent: fact.unlinked };
      return {
        column,
        count,
        text: countText(count, language),
        ref: { kind: 'HONOUREES', back: 0, where: [...where, ...more] },
      };
    };
    return {
      key: kind ?? 'TOTAL',
      label,
      indent: 0,
      strong: kind === null,
      cells: [
        cell('HONOUREES', fact.honourees, []),
        cell('FIRST_TIME', fact.firstTime, [only('firstTime', 'YES')]),
        awardCell('AWARDS', facts.core, where, language),
      ],
    };
  };
  const kinds = HONOUREE_KINDS.filter((kind) =>
    facts.core.some((cell) => cell.at.kind === kind && cell.at.counting === COUNTING.COUNTED),
  );
  return {
    key: 'honourees',
    title: word(['Đối tượng được khen thưởng', 'Honourees'], language),
    rowsTitle: word(['Đối tượng', 'Kind'], language),
    columns: [
      {
        key: 'HONOUREES',
        title: word(['Số đối tượng (mỗi đối tượng tính một lần)', 'Honourees, each once'], language),
      },
      { key: 'FIRST_TIME', title: word(['Lần đầu được khen', 'Honoured for the first time'], language) },
      { key: 'AWARDS', title: word(['Số lượt khen thưởng', 'Awards'], language) },
    ],
    rows: [
      row(null, word(['Tổng số', 'Total'], language)),
      ...kinds.map((kind) => row(kind, valueLabel('kind', kind, facts, language))),
    ],
    notes: facts.honourees.some(({ unlinked }) => unlinked > 0)
      ? [
          word(
            [
              'Có dòng chưa gắn với người hoặc đơn vị trong sổ nên số đối tượng chỉ là số ít nhất.',
              'Some lines are not linked to a record, so the number of honourees is a lower bound.',
            ],
            language,
          ),
        ]
      : [],
  };
}

/** Against the period before, and over five. */
export function historyTable(facts: ReportFacts, language: Language): FigureTable {
  const { period } = facts.parameters;
  const steps = facts.history.map((_, back) => back).reverse();
  const codes = [...new Set(facts.history.flat().map((cell) => cell.at.form ?? null))].sort(
    (a, b) => orderOf('form', a, facts) - orderOf('form', b, facts),
  );
  const row = (key: string, label: string, where: Predicate, strong: boolean): FigureRow => {
    const cells = steps.map((back) =>
      awardCell(`P${back}`, facts.history[back] ?? [], [...COUNTED, ...where], language, back),
    );
    const [now, before] = [0, 1].map((back) => countOf(facts.history[back] ?? [], [...COUNTED, ...where]));
    const change: FigureCell = {
      column: 'CHANGE',
      count: null,
      text: now && before ? differenceText(now, before, language) : '',
      ref: null,
    };
    return { key, label, indent: 0, strong, cells: [...cells, change] };
  };
  const heading = (back: number) => {
    const { kind, from, to } = earlier(period, back);
    const year = String(yearOf(to));
    return kind === REPORT_PERIOD.FREE || kind === REPORT_PERIOD.TERM ? `${from} – ${to}` : year;
  };
  return {
    key: 'overTime',
    title: word(['So với kỳ trước và năm kỳ liên tiếp', 'Against the period before, and over five periods'], language),
    rowsTitle: word(['Hình thức, danh hiệu', 'Form'], language),
    columns: [
      ...steps.map((back) => ({ key: `P${back}`, title: heading(back) })),
      { key: 'CHANGE', title: word(['Tăng, giảm so với kỳ trước', 'Change'], language) },
    ],
    rows: [
      row('TOTAL', word(['Tổng số', 'Total'], language), [], true),
      ...codes.map((code) => row(code ?? '-', valueLabel('form', code, facts, language), [only('form', code)], false)),
    ],
    notes: [],
  };
}

const MEETING_KINDS: Record<string, readonly [string, string]> = {
  YEAR_END_REVIEW: ['Hội nghị tổng kết', 'Year-end reviews'],
  INTERIM_REVIEW: ['Hội nghị sơ kết', 'Interim reviews'],
  CONGRESS: ['Đại hội', 'Congresses'],
  AWARD_CEREMONY: ['Lễ, hội nghị biểu dương', 'Award ceremonies'],
  SESSION: ['Kỳ họp', 'Sessions'],
  OTHER: ['Cuộc họp khác', 'Other meetings'],
};

export function meetingsTable(facts: ReportFacts, language: Language): FigureTable {
  const row = (kind: string | null, label: string, of: readonly MeetingFact[]): FigureRow => {
    const meetings: Count = { known: sum(of.map((f) => ({ known: f.meetings, silent: 0 }))).known, silent: 0 };
    const attendees = sum(of.map((f) => ({ known: f.attendees, silent: f.silent })));
    const cell = (column: string, figure: 'MEETINGS' | 'ATTENDANCES', count: Count): FigureCell => ({
      column,
      count,
      text: countText(count, language),
      ref: { kind: figure, back: 0, where: [], meetingKind: kind },
    });
    const cells = [cell('MEETINGS', 'MEETINGS', meetings), cell('ATTENDEES', 'ATTENDANCES', attendees)];
    return { key: kind ?? 'TOTAL', label, indent: 0, strong: kind === null, cells };
  };
  const present = Object.keys(MEETING_KINDS).filter((kind) => facts.meetings.some((fact) => fact.kind === kind));
  return {
    key: 'meetings',
    title: word(['Hội nghị, cuộc họp đã tổ chức', 'Meetings held'], language),
    rowsTitle: word(['Loại', 'Kind'], language),
    columns: [
      { key: 'MEETINGS', title: word(['Số cuộc', 'Meetings'], language) },
      { key: 'ATTENDEES', title: word(['Số lượt người dự', 'Attendances'], language) },
    ],
    rows: [
      row(null, word(['Tổng số', 'Total'], language), facts.meetings),
      ...present.map((kind) =>
        row(
          kind,
          word(MEETING_KINDS[kind] ?? [kind, kind], language),
          facts.meetings.filter((f) => f.kind === kind),
        ),
      ),
    ],
    notes: [],
  };
}

/** Of the awards granted in the period, what was handed over at a meeting, as far as the registry knows. */
export function presentationTable(facts: ReportFacts, language: Language): FigureTable {
  const columns = [
    { key: 'GRANTED', title: word(['Đã tặng', 'Granted'], language), where: [] },
    { key: 'PRESENTED', title: word(['Đã trao', 'Presented'], language), where: [only('presented', 'YES')] },
    { key: 'NOT_YET', title: word(['Chưa trao', 'Not yet presented'], language), where: [only('presented', 'NO')] },
    { key: 'REPORTED', title: word(['Đã có bài báo', 'Reported'], language), where: [only('reported', 'YES')] },
  ];
  const codes = [...new Set(facts.traces.map((cell) => cell.at.form ?? null))].sort(
    (a, b) => orderOf('form', a, facts) - orderOf('form', b, facts),
  );
  return {
    key: 'presentation',
    title: word(['Trao tặng', 'Presentation'], language),
    rowsTitle: word(['Hình thức, danh hiệu', 'Form'], language),
    columns: columns.map(({ key, title }) => ({ key, title })),
    rows: [
      awardRow(
        { key: 'TOTAL', label: word(['Tổng số', 'Total'], language), where: COUNTED, strong: true },
        columns,
        facts.traces,
        language,
      ),
      ...codes.map((code) =>
        awardRow(
          {
            key: code ?? '-',
            label: valueLabel('form', code, facts, language),
            where: [...COUNTED, only('form', code)],
          },
          columns,
          facts.traces,
          language,
        ),
      ),
    ],
    notes: [],
  };
}

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
  ['DATE_TOO_COARSE', 'Ngày quyết định chưa đủ để xếp vào kỳ', 'Day not precise enough for this period'],
  ['UNDATED', 'Chưa rõ ngày quyết định (không thuộc kỳ nào)', 'Without a day (of no period)'],
];

/** "Not counted, because …": lines that the report looked at and left out. */
export function notCountedTable(facts: ReportFacts, language: Language): FigureTable {
  const columns = kindColumns(language);
  const cells = [...facts.core, ...facts.undated];
  const rows = REASONS.map(([key, vi, en]) => ({
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
    label: word(['Bản nháp chưa được xác nhận', 'Drafts that nobody confirmed'], language),
    where: [only('counting', COUNTING.DRAFT)],
  };
  return {
    key: 'drafts',
    title: word(['Dòng chưa xác nhận mà bạn được xem', 'Unconfirmed lines that you may see'], language),
    rowsTitle: word(['Tình trạng', 'State'], language),
    columns: columns.map(({ key, title }) => ({ key, title })),
    rows: [awardRow(row, columns, facts.core, language)],
    notes: [],
    ofReader: true,
  };
}
