import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { DraftReason } from '../../vocabulary.js';
import { bodyKey, type NamedArea, sameBody } from './body-names.js';
import { sameSession, type Session } from './same-session.js';

export interface BodyOnRecord {
  id: string;
  name: string;
  area: string | null;
  validFrom: string | null;
  validTo: string | null;
  /** Every name that it bore, with the days. */
  versions: { name: string; from: string | null; until: string | null }[];
}

/** Why a body may be the one printed on a day (null: not known); empty where its names do not agree at all. */
export function bodyReasons(
  printed: string,
  body: BodyOnRecord,
  on: string | null,
  areas: readonly NamedArea[],
): DraftReason[] {
  const now = sameBody(printed, body.name, areas);
  const former = now ? null : (body.versions.map(({ name }) => sameBody(printed, name, areas)).find(Boolean) ?? null);
  const agrees = now ?? former;
  if (!agrees) return [];
  const area = body.area === null ? null : bodyKey(body.area);
  const named = area !== null && areas.some(({ key, proper }) => area === key || area === proper);
  return [
    agrees,
    ...(former ? (['FORMER_NAME'] as const) : []),
    ...existence(on, body.validFrom, body.validTo),
    ...(named ? (['AREA_NAMED'] as const) : []),
  ];
}

/** Whether a record stood on a day, as far as its days are known. */
export function existence(on: string | null, from: string | null, to: string | null): DraftReason[] {
  if (on === null || (from === null && to === null)) return [];
  return (from === null || from <= on) && (to === null || on <= to) ? ['EXISTED_THEN'] : ['NOT_EXISTING_THEN'];
}

export interface MeetingOnRecord extends Session {
  id: string;
  heldFrom: string;
  organisers: string[];
}

/** Why a meeting of the same day may be the one told of; empty where nothing but the day agrees. */
export function meetingReasons(
  told: Session & { organisers: readonly { printed: string }[] },
  meeting: MeetingOnRecord,
  areas: readonly NamedArea[],
): DraftReason[] {
  const title = titleReason(foldVietnamese(told.title), foldVietnamese(meeting.title));
  const shared = told.organisers.some(({ printed }) =>
    meeting.organisers.some((other) => sameBody(printed, other, areas) ?? sameBody(other, printed, areas)),
  );
  // Other committees hold their fourth session of the same term on the same day.
  const session: DraftReason[] = shared && sameSession(told, meeting) ? ['SESSION_EQUAL'] : [];
  const reasons: DraftReason[] = [...title, ...(shared ? (['ORGANISER_SHARED'] as const) : []), ...session];
  return reasons.length === 0 ? [] : ['SAME_DAY', ...reasons];
}

function titleReason(one: string, other: string): DraftReason[] {
  if (one === other) return ['TITLE_EQUAL'];
  const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.min(a.size, b.size) >= 0.7 && common >= 4 ? ['TITLE_ALIKE'] : [];
}

export interface DecisionOnRecord {
  id: string;
  numberPrinted: string;
  numberNormalised: string;
  signedOn: string | null;
  issuer: string;
}

/** Why a decision of the same number may be the one told of: numbers are unique only per issuer and year. */
export function decisionReasons(
  grantors: readonly { printed: string }[],
  decision: DecisionOnRecord,
  on: string | null,
  areas: readonly NamedArea[],
): DraftReason[] {
  const issuer = grantors.some(({ printed }) => sameBody(printed, decision.issuer, areas));
  const [year, signed] = [Number(on?.slice(0, 4)), Number(decision.signedOn?.slice(0, 4))];
  return [
    'NUMBER_EQUAL',
    ...(issuer ? (['ISSUER_NAMED'] as const) : []),
    ...(signed === year || signed === year - 1 ? (['YEAR_FITS'] as const) : []),
  ];
}
