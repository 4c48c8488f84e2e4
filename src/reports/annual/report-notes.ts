import { AREA_VIEW } from '../../organisations/areas/area-filter.js';
import { printedDate } from '../../platform/time/vietnamese-date.js';
import { type Day, dayInVietnam } from '../../platform/time/day.js';
import { type Details, type Language, wording } from '../../platform/errors/domain-error.js';
import { areaEndedIn } from '../figures/area-ended.js';
import { isNone } from '../figures/count.js';
import { COUNTED, countOf } from '../figures/tables/divided-table.js';
import { only } from '../figures/sql/predicate.js';
import type { Predecessor, ReportFacts } from '../figures/report-facts.js';
import { firstLooked } from '../figures/sql/scope.sql.js';
import { areaCounted, areaWords, listWords } from '../narrative/narrative-words.js';
import { NOT_ATTRIBUTABLE } from '../figures/report-parameters.js';
import { REPORT_NOTE_MESSAGES } from '../reports.messages.js';
import { COUNTING, type Counting, REPORT_SCOPE, type ReportNote } from '../vocabulary.js';

export interface NoteOfReport {
  code: ReportNote;
  details: Details;
  /** The bodies that it is about, where something is to be put right at them. */
  organisations?: readonly string[];
}

/** Of a whole country, as many as anybody puts right before looking again. */
const MOST_BODIES = 100;

/** What whoever reads the figures has to know about them. */
export function notesOf(facts: ReportFacts): NoteOfReport[] {
  const { body, parameters, core, undated, areaUnknown, areaNotPlaced = [], grantorUnknown, belowNobody = [] } = facts;
  const { period, scope, view } = parameters;
  const notes: NoteOfReport[] = [];
  const say = (code: ReportNote, details: Details = {}) => notes.push({ code, details });
  const linesOf = (counting: Counting) =>
    [...core, ...undated, ...areaUnknown, ...areaNotPlaced, ...grantorUnknown]
      .filter((cell) => cell.at.counting === counting)
      .reduce((n, cell) => n + cell.lines, 0);

  const [from, to] = [body.validFrom ?? '', body.validTo ?? '9999'];
  const life = { name: body.name, ...lifeOf(body.validFrom, body.validTo) };
  const before = standingBefore(facts);
  const succeeded = { name: body.name, ...namesOf(before) };
  // As of today those who went over into it are there, and were before it.
  const isCounted = before.length > 0 && view === AREA_VIEW.AS_TODAY;
  if (!isCounted && (to < period.from || from > period.to)) say('BODY_DID_NOT_EXIST', life);
  else if (!isCounted && (from > period.from || to < period.to)) say('BODY_EXISTED_PARTLY', life);
  if (before.length > 0 && scope !== REPORT_SCOPE.IN_AREA)
    say(isCounted ? 'PREDECESSORS_COUNTED' : 'PREDECESSORS_LEFT_OUT', succeeded);
  if (belowNobody.length > 0)
    notes.push({
      code: 'BODIES_BELOW_NOBODY',
      details: { bodies: belowNobody.length, name: body.name },
      organisations: belowNobody.slice(0, MOST_BODIES),
    });
  if (scope === REPORT_SCOPE.IN_AREA && body.areaId === null) say('BODY_HAS_NO_AREA', { name: body.name });
  if (body.areaToday) say('AREA_AS_TODAY', { area: areaCounted(body) });
  const ended = areaEndedIn(body, parameters, period);
  if (ended !== null && body.areaNow)
    say('AREA_ENDED', { area: areaCounted(body), ended: printedDate(ended), now: areaWords(body.areaNow) });
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

/** Those who went over into the body and stood on some of the days that the report looks at. */
function standingBefore({ predecessors = [], parameters: { period } }: ReportFacts): readonly Predecessor[] {
  const first = firstLooked(period);
  return predecessors.filter(
    ({ validFrom, validTo }) => (validTo ?? '9999') >= first && (validFrom ?? '') <= period.to,
  );
}

const MOST_NAMES = 5;

/** "A (đến 30/06/2025), B (đến 30/06/2025) và 2 đơn vị khác": the old body often has the name of the new one. */
function namesOf(bodies: readonly Predecessor[]): Record<'namesVi' | 'namesEn', string> {
  const others = bodies.length - MOST_NAMES;
  const words = (until: string, and: string, more: string) => {
    const named = bodies
      .slice(0, MOST_NAMES)
      .map(({ name, validTo }) => (validTo === null ? name : `${name} (${until} ${printedDate(validTo)})`));
    return listWords(others > 0 ? [...named, more] : named, and);
  };
  return {
    namesVi: words('đến', 'và', `${others} đơn vị khác`),
    namesEn: words('until', 'and', `${others} ${others === 1 ? 'other' : 'others'}`),
  };
}

const LEFT_OUT: readonly (readonly [Counting, ReportNote])[] = [
  ['DATE_TOO_COARSE', 'DATES_TOO_COARSE'],
  ['UNDATED', 'UNDATED_LINES'],
  ['AREA_UNKNOWN', 'AREAS_UNKNOWN'],
  ['AREA_NOT_PLACED', 'AREAS_NOT_PLACED'],
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
