import type { Language } from '../../../platform/errors/domain-error.js';
import { type Count, countText, sum } from '../count.js';
import { awardRow, COUNTED } from './divided-table.js';
import type { FigureCell, FigureRow, FigureTable } from './figure-table.js';
import { only } from '../sql/predicate.js';
import type { MeetingFact, ReportFacts } from '../report-facts.js';
import { orderOf, valueLabel, word } from '../wording.js';

const MEETING_KINDS: Record<string, readonly [string, string]> = {
  YEAR_END_REVIEW: ['Hội nghị tổng kết', 'Year-end reviews'],
  INTERIM_REVIEW: ['Hội nghị sơ kết', 'Interim reviews'],
  CONGRESS: ['Đại hội', 'Congresses'],
  AWARD_CEREMONY: ['Lễ, hội nghị biểu dương', 'Award ceremonies'],
  SESSION: ['Kỳ họp', 'Sessions'],
  ANNIVERSARY: ['Lễ kỷ niệm', 'Anniversaries'],
  SOLIDARITY_DAY: ['Ngày hội Đại đoàn kết toàn dân tộc', 'Festivals of great national unity'],
  OTHER: ['Hội nghị khác', 'Other meetings'],
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
    title: word(['Hội nghị đã tổ chức', 'Meetings held'], language),
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
    notes: unplacedNote(facts, language),
  };
}

/** By area a meeting of which nobody said where it was held is counted where an organiser lies: whoever reads it is told. */
function unplacedNote({ meetings, parameters }: ReportFacts, language: Language): string[] {
  const unplaced = meetings.reduce((n, fact) => n + (fact.unplaced ?? 0), 0);
  if (parameters.scope !== 'IN_AREA' || unplaced === 0) return [];
  return [
    word(
      [
        `${unplaced} hội nghị chưa ghi địa bàn, được tính theo địa bàn của đơn vị tổ chức (mỗi địa bàn có đơn vị tổ chức đều tính).`,
        `${unplaced} of the meetings: where it was held is not recorded; counted by the area of an organiser (in each area where one of them lies).`,
      ],
      language,
    ),
  ];
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
