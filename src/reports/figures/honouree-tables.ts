import type { Language } from '../../platform/errors/domain-error.js';
import { sentence } from '../narrative-words.js';
import { earlier, yearOf } from '../period.js';
import { dayWords, periodTitle } from '../period-words.js';
import { COUNTING, REPORT_PERIOD } from '../vocabulary.js';
import { type Count, countText, differenceText } from './count.js';
import { awardCell, COUNTED, countOf } from './divided-table.js';
import type { FigureCell, FigureRow, FigureTable } from './figure-table.js';
import { only, type Predicate } from './predicate.js';
import { firstTimeCount, honoureeCount } from './honouree-count.js';
import type { ReportFacts } from './report-facts.js';
import { orderOf, valueLabel, word } from './wording.js';

const HONOUREE_KINDS = ['INDIVIDUAL', 'GROUP', 'HOUSEHOLD', 'ENTERPRISE', 'UNKNOWN'] as const;

/** Honourees once, however many awards they got; awards each; and who was honoured for the first time. */
export function honoureesTable(facts: ReportFacts, language: Language): FigureTable {
  const row = (kind: string | null, label: string): FigureRow => {
    const where: Predicate = kind === null ? COUNTED : [...COUNTED, only('kind', kind)];
    const cell = (column: string, count: Count, more: Predicate): FigureCell => ({
      column,
      count,
      text: countText(count, language),
      ref: { kind: 'HONOUREES', back: 0, where: [...where, ...more] },
    });
    return {
      key: kind ?? 'TOTAL',
      label,
      indent: 0,
      strong: kind === null,
      cells: [
        cell('HONOUREES', honoureeCount(facts.honourees, kind), []),
        cell('FIRST_TIME', firstTimeCount(facts.honourees, kind), [only('firstTime', 'YES')]),
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
              'Có dòng chưa gắn với người hoặc đơn vị trong sổ nên số đối tượng chỉ là số ít nhất; mở ra là các đối tượng đã gắn.',
              'Some lines are not linked to a record, so the number of honourees is a lower bound; it opens into those that are linked.',
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
    const before = earlier(period, back);
    if (before.kind === REPORT_PERIOD.TERM) return sentence(periodTitle(before, language));
    return before.kind === REPORT_PERIOD.FREE
      ? `${dayWords(before.from)} – ${dayWords(before.to)}`
      : String(yearOf(before.to));
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
