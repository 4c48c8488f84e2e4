import { mayHaveExistedOn } from '../../../organisations/versions/existence.js';
import { bodyKey } from '../../../organisations/printed/body-names.js';
import { guessBody } from '../../../organisations/printed/guess-body.js';
import type { NamedArea } from '../../../organisations/printed/named-areas.js';
import { BODY_KIND, type BodyKind, LEVEL, type Level, type System } from '../../../organisations/vocabulary.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { AreaOnRecord } from '../matching/matches.repository.js';
import type { AreaSource } from '../../vocabulary.js';
import type { ImpliedArea } from '../matching/implied-areas.js';
import { placedName } from './placed-name.js';

/** What a body that is not on record is, as far as its name, the article and the map tell. Recorded only if staff choose so. */
export interface ProposedBody {
  name: string;
  system: System;
  kind: BodyKind;
  level: Level;
  areaId: string | null;
  areaName: string | null;
  /** By what the area is told; null: it is not known. */
  areaFrom: AreaSource | null;
  /** The last day of its area, where that has ended. */
  validTo: string | null;
}

/** Bodies that are of no territory, whatever their name says of a place. */
const OF_NO_TERRITORY: ReadonlySet<BodyKind> = new Set([
  BODY_KIND.SCHOOL,
  BODY_KIND.ENTERPRISE,
  BODY_KIND.COOPERATIVE,
  BODY_KIND.RELIGIOUS,
  BODY_KIND.VILLAGE,
]);
/** Boards of many systems at once, or for one occasion: what they are their names do not say. */
const OF_MANY =
  /^Ban (?:đại diện|chỉ đạo|tổ chức(?! Trung ương| (?:tỉnh|thành|huyện|quận|thị) ủy)|vận động|liên lạc)(?!\p{L})/iu;
/** What is read as a name and goes on to tell something is none. */
const TELLS = /(?<!\p{L})(?:nhận|trao|tặng|đã|vinh dự|tổ chức (?!chính trị)|chỉ đạo \d)(?!\p{L})/iu;
const YOUTH_UNION = 'doan thanh nien cong san ho chi minh';
const CENTRAL = /(?:^| )trung uong(?: |$)|^tong lien doan|viet nam$/u;
const CENTRAL_KINDS: ReadonlySet<BodyKind> = new Set([
  BODY_KIND.PRIME_MINISTER,
  BODY_KIND.PRESIDENT,
  BODY_KIND.GOVERNMENT,
  BODY_KIND.MINISTRY,
]);

/**
 * What to record for a printed body; null: its name does not say what it is, or of which level or place. `told`: areas that the
 * article names; `areas`: those on record by these names, and by those of `implied`.
 */
export function proposedBody(
  printed: string,
  on: string | null,
  told: readonly NamedArea[],
  areas: readonly AreaOnRecord[],
  implied: readonly ImpliedArea[] = [],
): ProposedBody | null {
  // "… MTTQ tỉnh Dương Thị Mẫu": what is no area on record is the name of somebody, or of something else.
  const {
    name,
    area: named,
    from,
    isOpen,
  } = placedName(
    printed,
    told.filter(({ key }) => areas.some(({ nameKey }) => nameKey === key)),
    implied,
  );
  // All provinces there were are on the map, of districts and communes only the last: another is a name that was read wrongly.
  if (named?.level === 'tinh' && !areas.some(({ nameKey }) => nameKey === named.key)) return null;
  const area = named === null ? null : standing(named, on, told, areas);
  if ((isOpen && area === null) || TELLS.test(name) || OF_MANY.test(name)) return null;
  const whole = isOpen && area !== null ? `${name} ${properOf(area.name)}` : name;
  const { system, kind, level: guessed } = whatItIs(whole, area);
  if (kind === BODY_KIND.OTHER || (isOpen && OF_NO_TERRITORY.has(kind))) return null;
  const isCentral = CENTRAL_KINDS.has(kind) || (named === null && CENTRAL.test(centralWritten(whole)));
  const level = isCentral ? LEVEL.CENTRAL : guessed;
  if (level === LEVEL.GRASSROOTS && !OF_NO_TERRITORY.has(kind)) return null;
  const ended = level === LEVEL.GRASSROOTS ? null : (area?.validTo ?? null);
  const place = { areaId: area?.id ?? null, areaName: area?.name ?? null, areaFrom: area && from };
  return { name: whole, system, kind, level, ...place, validTo: ended };
}

/** Names as papers shorten them are known where they are written out, "Trung ương Hội" as the Hội. */
function whatItIs(name: string, area: AreaOnRecord | null): ReturnType<typeof guessBody> {
  const level = area?.level ?? null;
  const guess = guessBody(name, false, level);
  if (guess.kind !== BODY_KIND.OTHER) return guess;
  const plain = bodyKey(centralWritten(name))
    .replace(/^trung uong doan$/u, YOUTH_UNION)
    .replace(/(?:^| )(?:trung uong|viet nam)(?= |$)/gu, '');
  return guessBody(plain.trim(), false, level);
}

/** Folded, with "T.Ư" and "TW" written out. */
function centralWritten(name: string): string {
  return foldVietnamese(name.replace(/(?<!\p{L})T\.?\s?[ƯW](?!\p{L})/giu, 'Trung ương'));
}

/** The one area of the name that stood then; among namesakes that which lies in another that the article names. */
export function standing(
  { key }: NamedArea,
  on: string | null,
  told: readonly NamedArea[],
  areas: readonly AreaOnRecord[],
): AreaOnRecord | null {
  const then = areas.filter((area) => area.nameKey === key && (on === null || mayHaveExistedOn(area, on)));
  const within = then.filter((area) =>
    told.some((each) => area.within !== null && foldVietnamese(area.within) === each.key),
  );
  const [one, another] = then.length > 1 ? within : then;
  return another === undefined ? (one ?? null) : null;
}

const TYPE_WORDS = /^(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\s+/iu;

function properOf(name: string): string {
  return name.replace(TYPE_WORDS, '');
}
