import { countPhrase, difference, formatNumber, isNone } from './figures/count.js';
import { COUNTED, countOf } from './figures/divided-table.js';
import type { FigureRow, FigureTable } from './figures/figure-table.js';
import { only } from './figures/predicate.js';
import type { ReportFacts } from './figures/report-facts.js';
import { dayWords, periodWords } from './period-words.js';
import { type NoteOfReport, noteText } from './report-notes.js';
import { CUT_OFF, REPORT_SCOPE } from './vocabulary.js';

/** What the narrative is written from. */
export interface Told {
  facts: ReportFacts;
  tables: readonly FigureTable[];
  notes: readonly NoteOfReport[];
}

const KINDS = [
  ['GROUP', 'tập thể'],
  ['ENTERPRISE', 'doanh nghiệp'],
  ['HOUSEHOLD', 'hộ gia đình'],
  ['INDIVIDUAL', 'cá nhân'],
  ['UNKNOWN', 'tập thể, cá nhân (nguồn không tách riêng)'],
] as const;

/** The report in words, a paragraph each: official Vietnamese, whose figures are those of the tables. */
export function narrativeOf(told: Told): string[] {
  return [
    granted(told),
    byForm(told),
    honoured(told),
    compared(told),
    met(told),
    handedOver(told),
    units(told),
    reserved(told),
  ].filter((paragraph) => paragraph !== '');
}

function granted({ facts }: Told): string {
  const { body, parameters, core } = facts;
  const total = countOf(core, COUNTED);
  const when = periodWords(parameters.period);
  if (isNone(total)) return `${sentence(when)}, ${nothingGranted(facts)}.`;
  const kinds = KINDS.flatMap(([kind, noun]) => {
    const count = countOf(core, [...COUNTED, only('kind', kind)]);
    return isNone(count) ? [] : [countPhrase(count, noun)];
  });
  const who =
    parameters.scope === REPORT_SCOPE.IN_AREA
      ? `các tập thể, cá nhân trên địa bàn ${body.areaName ?? body.name} được tặng`
      : parameters.scope === REPORT_SCOPE.GRANTED_BY_BODY
        ? `${body.name} đã tặng`
        : `${body.name} và các đơn vị trực thuộc đã tặng`;
  const of = kinds.length > 1 ? `, trong đó có ${listWords(kinds)}` : kinds.length === 1 ? ` (${kinds[0]})` : '';
  return `${sentence(when)}, ${who} ${countPhrase(total, 'lượt khen thưởng')}${of}.`;
}

function nothingGranted({ body, parameters }: ReportFacts): string {
  return parameters.scope === REPORT_SCOPE.IN_AREA
    ? `trên địa bàn ${body.areaName ?? body.name} không có khen thưởng nào được ghi trong sổ`
    : `${body.name} không có khen thưởng nào được ghi trong sổ`;
}

function byForm(told: Told): string {
  const rows = rowsOf(told, 'byForm').filter(({ key }) => key !== 'TOTAL');
  if (rows.length === 0) return '';
  const parts = rows.map(({ label, cells }) => countPhrase(cells[0]?.count ?? { known: 0, silent: 0 }, label));
  return `Chia theo hình thức khen thưởng và danh hiệu thi đua: ${parts.join('; ')}.`;
}

function honoured(told: Told): string {
  const total = rowsOf(told, 'honourees').find(({ key }) => key === 'TOTAL');
  const [once, first] = (total?.cells ?? []).map(({ count }) => count);
  if (!once || !first || isNone(once)) return '';
  const again = isNone(first)
    ? 'không có đối tượng nào được khen lần đầu'
    : `trong đó ${countPhrase(first, 'đối tượng')} được khen lần đầu theo sổ`;
  return `Nếu mỗi đối tượng chỉ tính một lần thì có ${countPhrase(once, 'đối tượng')} được khen thưởng, ${again}.`;
}

function compared(told: Told): string {
  const total = rowsOf(told, 'overTime').find(({ key }) => key === 'TOTAL');
  const count = (column: string) => total?.cells.find((cell) => cell.column === column)?.count ?? null;
  const [now, before] = [count('P0'), count('P1')];
  if (!now || !before || isNone(now)) return '';
  if (isNone(before)) return 'Kỳ trước không có khen thưởng nào được ghi trong sổ nên không có số liệu so sánh.';
  const change = difference(now, before);
  const was = countPhrase(before, 'lượt');
  if (change === null) return `Kỳ trước có ${was}; do có phần không rõ số lượng nên không tính được mức tăng, giảm.`;
  if (change === 0) return `So với kỳ trước (${was}), số lượt khen thưởng không thay đổi.`;
  return `So với kỳ trước (${was}), số lượt khen thưởng ${change > 0 ? 'tăng' : 'giảm'} ${formatNumber(Math.abs(change), 'vi')} lượt.`;
}

function met(told: Told): string {
  const [total, ...kinds] = rowsOf(told, 'meetings');
  const [meetings, attendees] = (total?.cells ?? []).map(({ count }) => count);
  if (!meetings || !attendees || isNone(meetings)) return 'Trong kỳ không có hội nghị, cuộc họp nào được ghi trong sổ.';
  const parts = kinds.map(({ label, cells }) => countPhrase(cells[0]?.count ?? meetings, label.toLowerCase()));
  const of = parts.length > 1 ? ` (${listWords(parts)})` : parts.length === 1 ? ` (${parts[0]})` : '';
  const present = isNone(attendees) ? '' : `, với ${countPhrase(attendees, 'lượt người dự được ghi tên hoặc nêu số')}`;
  return `Trong kỳ đã tổ chức ${countPhrase(meetings, 'hội nghị, cuộc họp')}${of}${present}.`;
}

function handedOver(told: Told): string {
  const total = rowsOf(told, 'presentation').find(({ key }) => key === 'TOTAL');
  const count = (column: string) => total?.cells.find((cell) => cell.column === column)?.count ?? null;
  const [all, done, left] = [count('GRANTED'), count('PRESENTED'), count('NOT_YET')];
  if (!all || !done || !left || isNone(all)) return '';
  if (isNone(done)) return 'Chưa có khen thưởng nào trong kỳ được ghi là đã trao tại hội nghị.';
  if (isNone(left)) return `Toàn bộ ${countPhrase(all, 'lượt khen thưởng')} trong kỳ đã được trao tại hội nghị.`;
  return `Trong số đó, ${countPhrase(done, 'lượt')} đã được trao tại hội nghị; ${countPhrase(left, 'lượt')} chưa được ghi là đã trao.`;
}

function units(told: Told): string {
  const rows = rowsOf(told, 'topUnits').slice(0, 3);
  if (rows.length < 2) return '';
  const parts = rows.map(
    ({ label, cells }) => `${label} (${countPhrase(cells[0]?.count ?? { known: 0, silent: 0 }, 'lượt')})`,
  );
  return `Các đơn vị có nhiều khen thưởng nhất là ${listWords(parts)}.`;
}

/** How the figures are to be taken: up to which day, and what they leave out. */
function reserved({ facts, notes }: Told): string {
  const { period } = facts.parameters;
  const cut =
    period.cutOff === CUT_OFF.PERIOD_END
      ? ''
      : `Số liệu tính theo quyết định ký từ ngày ${dayWords(period.countedFrom)} đến hết ngày ${dayWords(period.countedTo)}.`;
  const said = notes.filter(({ code }) => code !== 'NOTHING_IN_PERIOD').map((note) => noteText(note, 'vi'));
  return [cut, ...said].filter(Boolean).join(' ');
}

function rowsOf({ tables }: Told, key: string): readonly FigureRow[] {
  return tables.find((table) => table.key === key)?.rows ?? [];
}

/** "a, b và c" */
export function listWords(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
