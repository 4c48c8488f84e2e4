import { nameAgreement } from '../../../organisations/matching/name-agreement.js';
import type { NamedArea } from '../../../organisations/printed/named-areas.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { DraftReason } from '../../vocabulary.js';
import { sameSession, type Session } from './same-session.js';

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
    meeting.organisers.some((other) => nameAgreement(printed, other, areas) ?? nameAgreement(other, printed, areas)),
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
  const issuer = grantors.some(({ printed }) => nameAgreement(printed, decision.issuer, areas));
  const [year, signed] = [Number(on?.slice(0, 4)), Number(decision.signedOn?.slice(0, 4))];
  return [
    'NUMBER_EQUAL',
    ...(issuer ? (['ISSUER_NAMED'] as const) : []),
    ...(signed === year || signed === year - 1 ? (['YEAR_FITS'] as const) : []),
  ];
}
