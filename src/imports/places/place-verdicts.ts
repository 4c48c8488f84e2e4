import { printedDate } from '../../platform/time/vietnamese-date.js';
import type { NamedArea } from '../../organisations/areas/areas.service.js';
import { type Verdict, verdict } from '../judging/verdicts/verdict.js';
import { IMPORT_SEVERITY, IMPORT_VERDICT } from '../vocabulary.js';
import type { AreaFound } from '../../organisations/places/choose-area.js';
import type { PlacesOfRow } from './places-of-row.js';

/** Candidates that a verdict names, and points to. */
const MOST_NAMED = 5;
const MOST_EVIDENCE = 20;
/** What parts the suggestions of a verdict. */
const SUGGESTED_APART = '; ';

/** What is to be said of an area that was not found for certain; null where it was. */
export function verdictOnArea(found: AreaFound, { column, text, chain, bare }: PlacesOfRow): Verdict | null {
  if (found.found === 'ONE') return null;
  const value = text ?? found.place.printed;
  const place = found.place.printed;
  if (found.found === 'NONE')
    return verdict(IMPORT_VERDICT.AREA_NOT_FOUND, IMPORT_SEVERITY.NOTE, { column, value, data: { place } });
  const { areas } = found;
  const evidence = [
    ...new Set(areas.flatMap(({ id, onDay, today }) => (today && !onDay ? [id, today.id] : [id]))),
  ].slice(0, MOST_EVIDENCE);
  const stated = [...bare, ...chain].map(({ printed }) => printed).join(', ');
  const data = { place, stated, count: areas.length, candidates: named(areas) };
  if (found.found === 'SEVERAL')
    return verdict(IMPORT_VERDICT.AREA_AMBIGUOUS, IMPORT_SEVERITY.WARNING, { column, value, data, evidence });
  const code = {
    NOT_THEN: IMPORT_VERDICT.AREA_NOT_THEN,
    ELSEWHERE: IMPORT_VERDICT.AREA_ELSEWHERE,
    LIKE: IMPORT_VERDICT.AREA_UNLIKE,
  }[found.why];
  // In the order of the evidence: what is like it stands, and so points to itself alone.
  const nearest = areas.slice(0, MOST_NAMED).map(describe).join(SUGGESTED_APART);
  const said = found.why === 'LIKE' ? { ...data, nearest } : data;
  return verdict(code, IMPORT_SEVERITY.NOTE, { column, value, data: said, evidence });
}

function named(areas: readonly NamedArea[]): string {
  const all = areas.slice(0, MOST_NAMED).map(describe).join('; ');
  return areas.length > MOST_NAMED ? `${all}; …` : all;
}

/** "Xã Tân Lập (Huyện Ví Dụ, Tỉnh Mẫu; đến 30/06/2025)". */
function describe({ name, path, onDay, validFrom, validTo, today }: NamedArea): string {
  const days = onDay
    ? ''
    : validTo !== null
      ? `đến ${printedDate(validTo)}`
      : validFrom !== null
        ? `từ ${printedDate(validFrom)}`
        : '';
  const inside = [path.join(', '), days].filter((part) => part !== '').join('; ');
  const whole = inside === '' ? name : `${name} (${inside})`;
  return today && !onDay ? `${whole}, nay thuộc ${today.name}` : whole;
}
