import type { Language } from '../../platform/errors/domain-error.js';
import { sentence } from '../narrative-words.js';
import { earlier, yearOf } from '../period.js';
import { dayWords, freeName, periodTitle } from '../period-words.js';
import { REPORT_PERIOD } from '../vocabulary.js';
import { differenceText } from './count.js';
import { awardCell, COUNTED, countOf } from './divided-table.js';
import type { FigureCell, FigureRow, FigureTable } from './figure-table.js';
import { only, type Predicate } from './predicate.js';
import type { ReportFacts } from './report-facts.js';
import { orderOf, valueLabel, word } from './wording.js';

/** Against the period before, and over five. */
export function historyTable(facts: ReportFacts, language: Language): FigureTable {
  const { period } = facts.parameters;
  const steps = facts.history.map((_, back) => back).reverse();
  const codes = [...new Set(facts.history.flat().map((cell) => cell.at.form ?? null))].sort(
    (a, b) => orderOf('form', a, facts) - orderOf('form', b, facts),
  );
  const row = (key: string, label: string, where: Predicate, strong: boolean): FigureRow => {
    const cells = steps.map((back) =>
      isOnRecord(facts, back)
        ? awardCell(`P${back}`, facts.history[back] ?? [], [...COUNTED, ...where], language, back)
        : { column: `P${back}`, count: null, text: word(NOT_ON_RECORD, language), ref: null },
    );
    const [now, before] = [0, 1].map((back) => countOf(facts.history[back] ?? [], [...COUNTED, ...where]));
    const change: FigureCell = {
      column: 'CHANGE',
      count: null,
      text:
        now && before && isOnRecord(facts, 1) ? differenceText(now, before, language) : word(NOT_COMPARABLE, language),
      ref: null,
    };
    return { key, label, indent: 0, strong, cells: [...cells, change] };
  };
  const heading = (back: number) => {
    const before = earlier(period, back);
    if (before.kind === REPORT_PERIOD.TERM) return sentence(periodTitle(before, language));
    if (before.kind !== REPORT_PERIOD.FREE) return String(yearOf(before.to));
    const name = freeName(before.from, before.to, language);
    return name === null ? `${dayWords(before.from)} – ${dayWords(before.to)}` : sentence(name);
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
    notes: notesOf(facts, language),
  };
}

/** Whether the registry had begun by the end of the period so many before; of an earlier one it knows nothing. */
export function isOnRecord({ parameters, recordsBegin }: ReportFacts, back: number): boolean {
  return back === 0 || recordsBegin === null || earlier(parameters.period, back).countedTo >= recordsBegin;
}

const NOT_ON_RECORD = ['chưa có số liệu', 'none on record'] as const;
const NOT_COMPARABLE = ['không so sánh được', 'not comparable'] as const;

function notesOf({ recordsBegin }: ReportFacts, language: Language): string[] {
  if (recordsBegin === null) return [];
  const day = dayWords(recordsBegin);
  return [
    word(
      [
        `Trong phạm vi này sổ không ghi khen thưởng nào trước ngày ${day}: các kỳ trước đó chưa có số liệu, không phải là không có khen thưởng.`,
        `In this scope the registry records no award before ${day}: of earlier periods it knows nothing, which is not that nothing was granted.`,
      ],
      language,
    ),
  ];
}
