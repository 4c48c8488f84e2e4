import {
  bestAgreement,
  bodyAgreement,
  type BodyOnRecord,
  type Surroundings,
} from '../../../organisations/matching/body-agreement.js';
import type { AreaAbove, PlaceAgreement } from '../../../organisations/matching/body-place.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { DraftReason } from '../../vocabulary.js';
import { sameSession, type Session } from './same-session.js';

export interface MeetingOnRecord extends Session {
  id: string;
  heldFrom: string;
  placePrinted: string | null;
  /** Of the place, where it is linked. */
  placeAreas: AreaAbove[];
  organisers: BodyOnRecord[];
}

/** What tells where the bodies of a draft are. */
export interface PlacesTold extends Surroundings {
  /** Names, folded, that more than one district bears. */
  several: ReadonlySet<string>;
  /** Bodies on record that printed ones surely are, by key. */
  linked?: ReadonlyMap<string, string>;
}

interface Printed {
  key?: string;
  printed: string;
}

/**
 * Why a meeting of the same day may be the one told of, and what speaks against it; empty where nothing but the day agrees. An organiser
 * is shared only where both places are known and agree, or both are one body on record. `around`: areas named around the meeting on record.
 */
export function meetingReasons(
  told: Session & { organisers: readonly Printed[] },
  meeting: MeetingOnRecord,
  places: PlacesTold,
  around: Surroundings['around'],
): DraftReason[] {
  const title = titleReason(foldVietnamese(told.title), foldVietnamese(meeting.title));
  const found = bodiesAgree(
    told.organisers,
    meeting.organisers.map((organiser) => ({ ...organiser, around })),
    places,
  );
  const organiser = found === null ? [] : [found === 'SAME' ? ('ORGANISER_SHARED' as const) : PLACE_REASON[found]];
  // Other committees hold their fourth session of the same term on the same day.
  const session: DraftReason[] = found === 'SAME' && sameSession(told, meeting) ? ['SESSION_EQUAL'] : [];
  const reasons: DraftReason[] = [...title, ...organiser, ...session];
  return reasons.length === 0 || (title.length === 0 && found === 'OTHER') ? [] : ['SAME_DAY', ...reasons];
}

export const PLACE_REASON = { NOT_KNOWN: 'PLACE_NOT_KNOWN', OTHER: 'PLACE_DIFFERS' } as const;

/** Whether one of the printed bodies is one of those on record: null where none has its name. */
export function bodiesAgree(
  printed: readonly Printed[],
  records: readonly (BodyOnRecord & Surroundings)[],
  { around, several, linked }: PlacesTold,
): PlaceAgreement | null {
  return bestAgreement(
    printed.flatMap((body) => {
      const organisationId = linked?.get(body.key ?? '') ?? null;
      return records.map((record) => bodyAgreement({ printed: body.printed, organisationId, around }, record, several));
    }),
  );
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
  issuerId: string;
  /** Areas in which its issuer lies. */
  issuerAreas: AreaAbove[];
}

/** Why a decision of the same number may be the one told of: numbers are unique only per issuer, who has a place, and year. */
export function decisionReasons(
  grantors: readonly Printed[],
  decision: DecisionOnRecord,
  on: string | null,
  places: PlacesTold,
): DraftReason[] {
  const { issuer: printed, issuerId: organisationId, issuerAreas: areas } = decision;
  const issuer = bodiesAgree(grantors, [{ printed, organisationId, areas, around: [] }], places);
  const [year, signed] = [Number(on?.slice(0, 4)), Number(decision.signedOn?.slice(0, 4))];
  return [
    'NUMBER_EQUAL',
    ...(issuer === null ? [] : [issuer === 'SAME' ? ('ISSUER_NAMED' as const) : PLACE_REASON[issuer]]),
    ...(signed === year || signed === year - 1 ? (['YEAR_FITS'] as const) : []),
  ];
}
