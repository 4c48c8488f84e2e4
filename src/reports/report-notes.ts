import { printedDate } from '../platform/time/vietnamese-date.js';
import { type Day, dayInVietnam } from '../platform/time/day.js';
import { type Details, type Language, wording } from '../platform/errors/domain-error.js';
import { isNone } from './figures/count.js';
import { COUNTED, countOf } from './figures/divided-table.js';
import { only } from './figures/predicate.js';
import type { ReportFacts } from './figures/report-facts.js';
import { NOT_ATTRIBUTABLE } from './figures/report-parameters.js';
import { REPORT_NOTE_MESSAGES } from './reports.messages.js';
import { COUNTING, type Counting, REPORT_SCOPE, type ReportNote } from './vocabulary.js';

export interface NoteOfReport {
  code: ReportNote;
  details: Details;
}

/** What whoever reads the figures has to know about them. */
export function notesOf(facts: ReportFacts): NoteOfReport[] {
  const { body, parameters, core, undated, areaUnknown, grantorUnknown } = facts;
  const { period, scope } = parameters;
  const notes: NoteOfReport[] = [];
  const say = (code: ReportNote, details: Details = {}) => notes.push({ code, details });
  const linesOf = (counting: Counting) =>
    [...core, ...undated, ...areaUnknown, ...grantorUnknown]
      .filter((cell) => cell.at.counting === counting)
      .reduce((n, cell) => n + cell.lines, 0);

  const [from, to] = [body.validFrom ?? '', body.validTo ?? '9999'];
  const life = { name: body.name, ...lifeOf(body.validFrom, body.validTo) };
  if (to < period.from || from > period.to) say('BODY_DID_NOT_EXIST', life);
  else if (from > period.from || to < period.to) say('BODY_EXISTED_PARTLY', life);
  if (scope === REPORT_SCOPE.IN_AREA && body.areaId === null) say('BODY_HAS_NO_AREA', { name: body.name });
  const today = dayInVietnam(facts.readAt);
  if (period.from > today) say('PERIOD_NOT_BEGUN');
  else if (period.to >= today) say('PERIOD_NOT_OVER');
  if (isNone(countOf(core, COUNTED)) && facts.meetings.length === 0) say('NOTHING_IN_PERIOD');
  const silent = core.filter((cell) => cell.at.counting === COUNTING.COUNTED).reduce((n, cell) => n + cell.silent, 0);
  if (silent > 0) say('UNKNOWN_COUNTS', { lines: silent });
  const lost = [...facts.areas, ...facts.units].some(
    (cell) => cell.at.counting === COUNTING.COUNTED && [cell.at.area, cell.at.unit].includes(NOT_ATTRIBUTABLE),
  );
  if (lost || !isNone(countOf(facts.grantors, [...COUNTED, only('grantor', NOT_ATTRIBUTABLE)])))
    say('NOT_ATTRIBUTABLE');
  for (const [counting, code] of LEFT_OUT) {
    const lines = linesOf(counting);
    if (lines > 0) say(code, { lines });
  }
  return notes;
}

const LEFT_OUT: readonly (readonly [Counting, ReportNote])[] = [
  ['DATE_TOO_COARSE', 'DATES_TOO_COARSE'],
  ['UNDATED', 'UNDATED_LINES'],
  ['AREA_UNKNOWN', 'AREAS_UNKNOWN'],
  ['GRANTOR_UNKNOWN', 'GRANTORS_UNKNOWN'],
  ['DRAFT', 'DRAFTS_LEFT_OUT'],
];

export function noteText({ code, details }: NoteOfReport, language: Language): string {
  return wording(REPORT_NOTE_MESSAGES[code], language, details);
}

/** As far as it is known: "từ 01/01/2015 đến 30/06/2025", or one half of that. */
function lifeOf(from: Day | null, to: Day | null): Record<'lifeVi' | 'lifeEn', string> {
  const words = (since: string, until: string) =>
    [from && `${since} ${printedDate(from)}`, to && `${until} ${printedDate(to)}`].filter(Boolean).join(' ');
  return { lifeVi: words('từ', 'đến'), lifeEn: words('from', 'to') };
}
