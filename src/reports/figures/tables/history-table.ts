import { printedDate } from '../../../platform/time/vietnamese-date.js';
import { AREA_VIEW } from '../../../organisations/areas/area-filter.js';
import type { Language } from '../../../platform/errors/domain-error.js';
import { type Day, dayInVietnam } from '../../../platform/time/day.js';
import { sentence } from '../../narrative/narrative-words.js';
import { type CountedPeriod, earlier, type Period, yearOf } from '../../periods/period.js';
import { freeName, periodTitle } from '../../periods/period-words.js';
import { REPORT_PERIOD, REPORT_SCOPE } from '../../vocabulary.js';
import { areaEndedIn } from '../area-ended.js';
import { differenceText, isNone } from '../count.js';
import { awardCell, COUNTED, countOf } from './divided-table.js';
import type { FigureCell, FigureRow, FigureTable } from './figure-table.js';
import { only, type Predicate } from '../sql/predicate.js';
import type { ReportFacts } from '../report-facts.js';
import { orderOf, valueLabel, word } from '../wording.js';

/** Against the period before, and over five. */
export function historyTable(facts: ReportFacts, language: Language): FigureTable {
  const { period } = facts.parameters;
  const steps = facts.history.map((_, back) => back).reverse();
  const codes = [...new Set(facts.history.flat().map((cell) => cell.at.form ?? null))].sort(
    (a, b) => orderOf('form', a, facts) - orderOf('form', b, facts),
  );
  const comparable =
    [0, 1].every((back) => insteadOfFigures(facts, back) === null) &&
    areaEndedIn(facts.body, facts.parameters, period) === null;
  const row = (key: string, label: string, where: Predicate, strong: boolean): FigureRow => {
    const cells = steps.map((back): FigureCell => {
      const instead = insteadOfFigures(facts, back);
      return instead === null
        ? awardCell(`P${back}`, facts.history[back] ?? [], [...COUNTED, ...where], language, back)
        : { column: `P${back}`, count: null, text: word(instead, language), ref: null };
    });
    const [now, before] = [0, 1].map((back) => countOf(facts.history[back] ?? [], [...COUNTED, ...where]));
    const change: FigureCell = {
      column: 'CHANGE',
      count: null,
      text: now && before && comparable ? differenceText(now, before, language) : word(NOT_COMPARABLE, language),
      ref: null,
    };
    return { key, label, indent: 0, strong, cells: [...cells, change] };
  };
  const heading = (back: number) => {
    const before = earlier(period, back);
    if (before.kind === REPORT_PERIOD.TERM) return sentence(periodTitle(before, language));
    if (before.kind !== REPORT_PERIOD.FREE) return String(yearOf(before.to));
    const name = freeName(before.from, before.to, language);
    return name === null ? `${printedDate(before.from)} – ${printedDate(before.to)}` : sentence(name);
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

/** What stands in place of the figures of the period so many before; null: it has figures. What is on record is never hidden. */
export function insteadOfFigures(facts: ReportFacts, back: number): readonly [string, string] | null {
  const period = earlier(facts.parameters.period, back);
  if (!couldGrant(facts, period) && isNone(countOf(facts.history[back] ?? [], COUNTED))) return NO_SUCH_TIME;
  const { recordsBegin } = facts;
  return back === 0 || recordsBegin === null || period.countedTo >= recordsBegin ? null : NOT_ON_RECORD;
}

/**
 * Of days to come, and of a body that is not there, nobody can say that it granted nothing. Read as of today, what went over
 * into a body was there before it; an area is there without the body, and as then until it ended.
 */
function couldGrant({ body, parameters, readAt }: ReportFacts, { from, to }: Period): boolean {
  if (from > dayInVietnam(readAt)) return false;
  if (parameters.scope === REPORT_SCOPE.IN_AREA)
    return parameters.view === AREA_VIEW.AS_TODAY || (body.areaEnded ?? '9999') >= from;
  const since = parameters.view === AREA_VIEW.AS_TODAY ? null : body.validFrom;
  return (since ?? '') <= to && (body.validTo ?? '9999') >= from;
}

/** The day on which the body began within the period, where that cuts off figures of it; null: it was there, or others before it. */
export function beganWithin({ body, parameters, predecessors = [] }: ReportFacts, counted: CountedPeriod): Day | null {
  const { validFrom } = body;
  if (parameters.scope === REPORT_SCOPE.IN_AREA || validFrom === null) return null;
  if (validFrom <= counted.countedFrom || validFrom > counted.countedTo) return null;
  return parameters.view === AREA_VIEW.AS_TODAY && predecessors.length > 0 ? null : validFrom;
}

/** Of a period that has not begun, or in which the body was not there. */
export const NO_SUCH_TIME = ['–', '–'] as const;
/** Of a period that ended before the registry began: of it the registry knows nothing. */
const NOT_ON_RECORD = ['chưa có số liệu', 'none on record'] as const;
const NOT_COMPARABLE = ['không so sánh được', 'not comparable'] as const;

function notesOf(facts: ReportFacts, language: Language): string[] {
  return [...recordedNote(facts, language), ...begunNote(facts, language), ...endedNote(facts, language)];
}

function begunNote(facts: ReportFacts, language: Language): string[] {
  const days = facts.history.map((_, back) => beganWithin(facts, earlier(facts.parameters.period, back)));
  const day = days.find((each) => each !== null);
  if (!day) return [];
  const began = printedDate(day);
  const words = [
    `Đơn vị có từ ngày ${began}: số liệu của kỳ ấy chỉ tính từ ngày này.`,
    `The body exists since ${began}: the figures of that period begin on this day.`,
  ] as const;
  return [word(words, language)];
}

function endedNote({ body, parameters }: ReportFacts, language: Language): string[] {
  const day = areaEndedIn(body, parameters, parameters.period);
  if (day === null) return [];
  const ended = printedDate(day);
  const words = [
    `Địa bàn chấm dứt ngày ${ended}: số liệu chỉ tính đến ngày này nên không so sánh với kỳ trước.`,
    `The area ended on ${ended}: the figures end on this day and are not held against the period before.`,
  ] as const;
  return [word(words, language)];
}

function recordedNote(facts: ReportFacts, language: Language): string[] {
  const { recordsBegin } = facts;
  if (recordsBegin === null || !facts.history.some((_, back) => insteadOfFigures(facts, back) === NOT_ON_RECORD))
    return [];
  const day = printedDate(recordsBegin);
  return [
    word(
      [
        `Số liệu theo dõi trong phạm vi này bắt đầu từ ngày ${day}: các kỳ trước đó chưa có số liệu, không phải là không có khen thưởng.`,
        `In this scope the registry records no award before ${day}: of earlier periods it knows nothing, which is not that nothing was granted.`,
      ],
      language,
    ),
  ];
}
