import { accentKey } from '../../platform/text/accent-key.js';
import { FAMILY_NAMES } from '../../platform/text/names/honorifics.js';
import {
  firstDay,
  lastDay,
  makePartialDate,
  parsePartialDate,
  type PartialDate,
} from '../../platform/time/partial-date.js';
import * as words from './minor-words.js';
import { MINOR_SIGN, type MinorSign } from './vocabulary.js';

const FAMILIES = new Set(FAMILY_NAMES.map(accentKey));

/** An individual as a source prints them. */
export interface PrintedIndividual {
  name: string | null;
  position: string | null;
  unit: string | null;
  /** What stands in columns of birth days, years or ages. */
  born?: readonly string[];
}

/**
 * By what the printed words say that an individual is a minor on the day; null: they do not say so. Of a day of birth that is
 * known in part the latest counts: whoever cannot be said to be 18 is taken for younger. Never throws.
 */
export function minorSign(
  { name, position, unit, born = [] }: PrintedIndividual,
  on: PartialDate | null,
): MinorSign | null {
  const [called = '', ...besideName] = partsOf(name);
  const said = [...besideName, ...partsOf(position)];
  const around = partsOf(unit);
  const isGrownUp = said.some((part) => words.GROWN_UP.test(part));
  const studies = [...said, ...around].some((part) => words.STUDENTS.test(part));
  if (!studies && isAddressedAsChild(called)) return MINOR_SIGN.ADDRESS;
  // Whoever is called a pupil first is one, whatever else they do; whoever is called so after is somebody's parent or teacher.
  if (!studies && words.PUPIL.test(said[0] ?? '')) return MINOR_SIGN.PUPIL;
  if (!isGrownUp && !studies) {
    if ([called, ...said].some((part) => words.PUPIL.test(part))) return MINOR_SIGN.PUPIL;
    if ([...said, ...around.slice(0, 1)].some((part) => words.CLASS.test(part))) return MINOR_SIGN.PUPIL;
  }
  const serves = [...said, ...around].some((part) => words.SERVICE.test(part));
  const isMember =
    !studies && said.some((part) => words.MEMBER.test(part)) && around.some((part) => words.OF_SCHOOL.test(part));
  if (!isGrownUp && !serves && (isMember || said.some((part) => words.CHILDREN.test(part) || words.PIONEER.test(part))))
    return MINOR_SIGN.CHILDREN;
  const texts = [name, position, unit].filter((text) => text !== null);
  return texts.some((text) => isTooYoung(text, on)) || born.some((cell) => isTooYoungIn(cell, on))
    ? MINOR_SIGN.BORN
    : null;
}

/** Whether a heading is one of a column of birth days or ages. */
export const isOfBirth = (heading: string): boolean => words.HEADING_OF_BIRTH.test(accentKey(heading));

/** What stands between commas, brackets and dashes: "Nguyễn Văn Mẫu (học sinh lớp 5A)" is two parts. */
function partsOf(text: string | null): string[] {
  return (text ?? '')
    .split(/[,;()\n]|\s[-–]\s/u)
    .map(accentKey)
    .filter((part) => part !== '');
}

function isAddressedAsChild(called: string): boolean {
  const family = words.ADDRESS_OR_NAME.exec(called)?.groups?.family;
  return (words.ADDRESS.test(called) && !words.PUPIL.test(called)) || (family !== undefined && FAMILIES.has(family));
}

function isTooYoung(text: string, on: PartialDate | null): boolean {
  const { age } = words.AGE.exec(text)?.groups ?? {};
  if (age !== undefined && Number(age) < words.OF_AGE) return true;
  const { day, month, year } = words.BORN.exec(text)?.groups ?? {};
  return year !== undefined && isUnderAge(year, month, day, on);
}

/** "2012", "12/5/2012", "2012-05-12", "11". */
function isTooYoungIn(cell: string, on: PartialDate | null): boolean {
  const text = cell.trim();
  if (/^\d{1,2}$/u.test(text)) return Number(text) < words.OF_AGE && Number(text) > 0;
  const iso = parsePartialDate(text.slice(0, 10));
  if (iso.ok) return cannotBeOfAge(iso.value, on);
  const [, day, month, year] = /^(?:(\d{1,2})[/.-](\d{1,2})[/.-])?((?:19|20)\d{2})$/u.exec(text) ?? [];
  return year !== undefined && isUnderAge(year, month, day, on);
}

function isUnderAge(year: string, month: string | undefined, day: string | undefined, on: PartialDate | null): boolean {
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  const born = makePartialDate(Number(year), number(month), number(day));
  return cannotBeOfAge(born.ok ? born.value : year, on);
}

/** On the first day that `on` can mean. A birth after that day is no birth. */
function cannotBeOfAge(born: PartialDate, on: PartialDate | null): boolean {
  if (on === null) return false;
  const [day, last] = [firstDay(on), lastDay(born)];
  const ofAge = `${Number(last.slice(0, 4)) + words.OF_AGE}${last.slice(4)}`;
  return firstDay(born) <= day && day < ofAge;
}
