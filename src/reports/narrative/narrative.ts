import { printedDate } from '../../platform/time/vietnamese-date.js';
import { areaEndedIn } from '../figures/area-ended.js';
import { countPhrase, type Count, isNone, isUnknown, NONE, plus } from '../figures/count.js';
import { COUNTED, countOf } from '../figures/tables/divided-table.js';
import type { FigureRow, FigureTable } from '../figures/tables/figure-table.js';
import { honoureeCount } from '../figures/honouree-count.js';
import { only } from '../figures/sql/predicate.js';
import { NOT_ATTRIBUTABLE } from '../figures/report-parameters.js';
import type { ReportFacts } from '../figures/report-facts.js';
import { comparedWords } from './comparison-words.js';
import { periodWords } from '../periods/period-words.js';
import { areaCounted, listWords, numbered, sentence, thenAndNow } from './narrative-words.js';
import { type NoteOfReport, noteText } from '../annual/report-notes.js';
import { COUNTING, CUT_OFF, REPORT_SCOPE } from '../vocabulary.js';

/** What the narrative is written from. */
export interface Told {
  facts: ReportFacts;
  tables: readonly FigureTable[];
  notes: readonly NoteOfReport[];
}

const KINDS = [
  ['GROUP', 'lượt tập thể'],
  ['ENTERPRISE', 'lượt doanh nghiệp'],
  ['HOUSEHOLD', 'lượt hộ gia đình'],
  ['INDIVIDUAL', 'lượt cá nhân'],
  ['UNKNOWN', 'lượt tập thể, cá nhân (nguồn không tách riêng)'],
] as const;

/** Said in the tables, not over a signature: what it says depends on who reads, is said already, or is for whoever keeps the registry. */
const NOT_TOLD: readonly string[] = ['NOTHING_IN_PERIOD', 'BODIES_BELOW_NOBODY', 'DRAFTS_LEFT_OUT'];

/**
 * The report in words, a paragraph each: official Vietnamese that is signed, so nothing in it is more certain than the
 * tables. What has no number is left out where numbers are listed; that some lines give none is said once, at the end.
 */
export function narrativeOf(told: Told): string[] {
  const nothing = whyNothing(told);
  if (nothing !== null) return [nothing];
  return [
    granted(told),
    byForm(told),
    honoured(told),
    comparedWords(told.facts),
    met(told),
    handedOver(told),
    units(told),
    reserved(told),
  ].filter((paragraph) => paragraph !== '');
}

const WHY_NOTHING: readonly string[] = ['BODY_DID_NOT_EXIST', 'AREA_ENDED', 'PERIOD_NOT_BEGUN'];

/** That a body granted nothing is no sentence about a time when it did not exist, or that has not begun. */
function whyNothing({ facts, notes }: Told): string | null {
  const why = notes.filter(({ code }) => WHY_NOTHING.includes(code));
  if (!why.some(({ code }) => code !== 'AREA_ENDED') || !notes.some(({ code }) => code === 'NOTHING_IN_PERIOD'))
    return null;
  return `${sentence(periodWords(facts.parameters.period))}: ${why.map((note) => noteText(note, 'vi')).join(' ')}`;
}

function granted({ facts }: Told): string {
  const { parameters, core } = facts;
  const total = countOf(core, COUNTED);
  const when = sentence(periodWords(parameters.period));
  const ended = areaEndedIn(facts.body, parameters, parameters.period);
  const until = ended === null ? '' : ` (đến ngày ${printedDate(ended)}, ngày địa bàn này chấm dứt)`;
  const area = `trên địa bàn ${areaCounted(facts.body)}${until}`;
  if (isNone(total)) {
    const where = parameters.scope === REPORT_SCOPE.IN_AREA ? area : whoGrants(facts);
    return `${when}, ${where} chưa ghi nhận khen thưởng nào.`;
  }
  const inArea = parameters.scope === REPORT_SCOPE.IN_AREA;
  const who = inArea ? `${area} có` : `${whoGrants(facts)} đã tặng`;
  if (isUnknown(total)) return `${when}, ${who} khen thưởng nhưng nguồn không nêu số lượng.`;
  const kinds = KINDS.map(([kind, noun]) => ({ count: countOf(core, [...COUNTED, only('kind', kind)]), noun }));
  // With a kind that has no number, those that have one are not all of them.
  const of = kinds.some(({ count }) => isUnknown(count)) ? ', trong đó có' : ' cho';
  return `${when}, ${who} ${countPhrase(total, 'lượt khen thưởng')}${of} ${listWords(numbered(kinds))}.`;
}

function whoGrants({ body, parameters }: ReportFacts): string {
  const below = parameters.scope === REPORT_SCOPE.GRANTED_BY_BODY_AND_BELOW;
  return below ? `${thenAndNow(body)} và các đơn vị trực thuộc` : thenAndNow(body);
}

function byForm(told: Told): string {
  const rows = rowsOf(told, 'byForm').filter(({ key }) => key !== 'TOTAL');
  const parts = numbered(rows.map(({ label, cells }) => ({ count: cells[0]?.count ?? NONE, noun: label })));
  return parts.length === 0 ? '' : `Chia theo hình thức khen thưởng và danh hiệu thi đua: ${parts.join('; ')}.`;
}

/** Whoever is not linked to a record may be anybody, so then there is no more to tell than how many there are at least. */
function honoured({ facts }: Told): string {
  const all = facts.honourees.find(({ kind }) => kind === null);
  if (!all) return '';
  const count = honoureeCount(facts.honourees, null);
  if (count.silent > 0) {
    const unnamed = countPhrase({ known: all.unlinked, silent: 0 }, 'trường hợp');
    const atLeast = countPhrase(count, 'đối tượng');
    return `Nếu mỗi đối tượng chỉ tính một lần thì có ${atLeast} được khen thưởng; chưa tính được số chính xác vì ${unnamed} chưa xác định được cụ thể người, đơn vị được khen.`;
  }
  if (count.known === 0) return '';
  const once = countPhrase(count, 'đối tượng');
  // Of those who are not linked nobody knows whether it was the first time.
  if (all.unlinked > 0) return `Nếu mỗi đối tượng chỉ tính một lần thì có ${once} được khen thưởng.`;
  const first = countPhrase({ known: all.firstTime, silent: 0 }, 'đối tượng');
  const again =
    all.firstTime === 0
      ? 'trong đó không có đối tượng nào được khen lần đầu (theo số liệu theo dõi)'
      : all.firstTime === all.honourees
        ? 'đều được khen lần đầu (theo số liệu theo dõi)'
        : `trong đó ${first} được khen lần đầu (theo số liệu theo dõi)`;
  return `Nếu mỗi đối tượng chỉ tính một lần thì có ${once} được khen thưởng, ${again}.`;
}

function met(told: Told): string {
  const [total, ...kinds] = rowsOf(told, 'meetings');
  const [meetings, attendees] = (total?.cells ?? []).map(({ count }) => count);
  if (!meetings || !attendees || isNone(meetings))
    // What was handed over names meetings, of another period or of others: the next sentence tells of them.
    return isNone(presented(told.facts).done) ? 'Trong kỳ chưa ghi nhận hội nghị nào.' : '';
  const parts = kinds.map(({ label, cells }) => countPhrase(cells[0]?.count ?? NONE, label.toLowerCase()));
  const of = parts.length > 1 ? ` (${listWords(parts)})` : parts.length === 1 ? ` (${parts[0]})` : '';
  const unsaid = isNone(attendees) || isUnknown(attendees);
  const present = unsaid ? '' : `, với ${countPhrase(attendees, 'lượt người dự được ghi tên hoặc nêu số')}`;
  return `Trong kỳ đã tổ chức ${countPhrase(meetings, 'hội nghị')}${of}${present}.`;
}

function presented({ traces }: ReportFacts): { done: Count; left: Count } {
  const [done, left] = ['YES', 'NO'].map((value) => countOf(traces, [...COUNTED, only('presented', value)]));
  return { done: done ?? NONE, left: left ?? NONE };
}

function handedOver({ facts }: Told): string {
  const { done, left } = presented(facts);
  const all = plus(done, left);
  if (isNone(all)) return '';
  if (isNone(done)) return 'Chưa có thông tin về việc trao tặng các khen thưởng trong kỳ.';
  const at = facts.meetings.length > 0 ? 'tại hội nghị' : '(tại hội nghị của kỳ khác hoặc do đơn vị khác tổ chức)';
  const total = isUnknown(all) ? '' : ` ${countPhrase(all, 'lượt')}`;
  if (isNone(left)) return `Toàn bộ${total} khen thưởng trong kỳ đã được trao tặng ${at}.`;
  if (isUnknown(all))
    return `Một phần khen thưởng trong kỳ đã được trao tặng ${at}; phần còn lại chưa có thông tin trao tặng.`;
  const parts = [
    isUnknown(done) ? '' : `${countPhrase(done, 'lượt')} đã được trao tặng ${at}`,
    isUnknown(left) ? '' : `${countPhrase(left, 'lượt')} chưa có thông tin trao tặng`,
  ];
  return `Trong tổng số${total} khen thưởng, ${parts.filter(Boolean).join('; ')}.`;
}

const MOST_UNITS = 3;

/**
 * Those ahead of all others, when that says something: not on a tie, not of one award each, not while what is without a
 * number or a unit might turn the order round.
 */
function units(told: Told): string {
  const { units: cells } = told.facts;
  const loose = countOf(cells, [...COUNTED, only('unit', null, NOT_ATTRIBUTABLE)]);
  const total = countOf(cells, COUNTED);
  if (total.silent > 0 || loose.known * 2 > total.known) return '';
  const ranked = rowsOf(told, 'topUnits').map(({ label, cells: [first] }) => ({ count: first?.count ?? NONE, label }));
  const next = ranked[MOST_UNITS]?.count.known ?? 0;
  const ahead = ranked.slice(0, MOST_UNITS).filter(({ count }) => count.known > Math.max(next, 1));
  const [first, last] = [ahead[0], ahead.at(-1)];
  if (!first || !last || ranked.length < 2 || (ahead.length > 1 && first.count.known === last.count.known)) return '';
  const parts = ahead.map(({ label, count }) => `${label} (${countPhrase(count, 'lượt')})`);
  const of = isNone(loose) ? 'Các đơn vị' : 'Trong số khen thưởng đã xác định được đơn vị, đơn vị';
  return `${parts.length === 1 && isNone(loose) ? 'Đơn vị' : of} có nhiều khen thưởng nhất là ${listWords(parts)}.`;
}

/** How the figures are to be taken: up to which day, and what they leave out. */
function reserved({ facts, notes }: Told): string {
  const { period } = facts.parameters;
  const cut =
    period.cutOff === CUT_OFF.PERIOD_END
      ? ''
      : `Số liệu tính theo quyết định ký từ ngày ${printedDate(period.countedFrom)} đến hết ngày ${printedDate(period.countedTo)}.`;
  const later = countOf(facts.core, [only('counting', COUNTING.AFTER_CUT_OFF)]);
  const belongs = period.cutOff === CUT_OFF.DECEMBER_15 ? 'thuộc' : 'chưa được tính, để lại cho';
  const after = isNone(later)
    ? ''
    : `Sau ngày chốt số liệu, trong kỳ còn có ${countPhrase(later, 'lượt khen thưởng')}, ${belongs} kỳ báo cáo sau.`;
  const said = notes.filter(({ code }) => !NOT_TOLD.includes(code)).map((note) => noteText(note, 'vi'));
  return [cut, after, ...said].filter(Boolean).join(' ');
}

function rowsOf({ tables }: Told, key: string): readonly FigureRow[] {
  return tables.find((table) => table.key === key)?.rows ?? [];
}
