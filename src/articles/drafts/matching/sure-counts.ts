import type { AwardClass, RecipientKind } from '../../../awards/vocabulary.js';
import type { DraftReason } from '../../vocabulary.js';
import { grantorReason } from './award-reasons.js';
import type { Candidate } from './candidate.js';
import type { CountedLineOnRecord } from './counted-lines-on-record.repository.js';
import type { PlacesTold } from './match-rules.js';
import type { SureMatch } from './sure-choices.js';

/** Recipients that an award of a draft tells of by a number, less those whom it names, or without one. */
export interface CountTold {
  /** `a1.groups`: the award and the name of the count; `a1.unspecified`. */
  partKey: string;
  kind: RecipientKind;
  /** Null: many, and nobody says how many ("nhiều tập thể"). */
  quantity: number | null;
  formId: string;
  awardClass: AwardClass | null;
  grantors: readonly { key?: string; printed: string }[];
  isOnlyProposed: boolean;
  meetingKey: string | null;
  /** Meetings on record that its own may be. */
  meetings: ReadonlySet<string>;
  /** Normalised; null: not told. */
  decisionNumber: string | null;
}

export interface CountOffered extends SureMatch {
  kind: 'AWARD';
  line: CountedLineOnRecord;
}

/**
 * Lines of numbers that a count may be again: of the same form and class, of no other grantor, of the very meeting or decision.
 * A line whose number another count of the draft has is that one's.
 */
export function countsOffered(
  told: readonly CountTold[],
  lines: readonly CountedLineOnRecord[],
  placesOf: (meetingKey: string | null) => PlacesTold,
): CountOffered[] {
  const offered = told.flatMap((count) =>
    lines.flatMap((line): CountOffered[] => {
      const reasons = reasonsOf(count, line, placesOf(count.meetingKey));
      return reasons === null
        ? []
        : [{ partKey: count.partKey, kind: 'AWARD', id: line.id, reasons, evidence: [], line }];
    }),
  );
  const equal = new Set(offered.filter(isEqual).map(({ id }) => id));
  const settled = new Set(offered.filter(isEqual).map(({ partKey }) => partKey));
  return offered.filter((one) => isEqual(one) || !(equal.has(one.id) || settled.has(one.partKey)));
}

/** Those that are the count beyond doubt, each of one part alone: nothing differs, and the grantor is the same or told of by neither. */
export function sureCounts(offered: readonly CountOffered[], told: readonly CountTold[]): CountOffered[] {
  const grantors = new Map(told.map(({ partKey, grantors: named }) => [partKey, named.length]));
  const fitting = offered.filter((one) => {
    const isOfNobody = one.line.grantor === null && grantors.get(one.partKey) === 0;
    return isEqual(one) && (one.reasons.includes('GRANTOR_EQUAL') || isOfThatPlace(one) || isOfNobody);
  });
  return fitting.filter((one) =>
    fitting.every((other) => other === one || (other.partKey !== one.partKey && other.id !== one.id)),
  );
}

export function labelOf({ line: { form, quantity, recipientKind } }: CountOffered): Candidate['label'] {
  return `${form}: ${[quantity, KINDS[recipientKind]].filter((one) => one !== null).join(' ')}`;
}

const KINDS: Readonly<Record<RecipientKind, string>> = {
  GROUP: 'tập thể',
  INDIVIDUAL: 'cá nhân',
  HOUSEHOLD: 'hộ gia đình',
  ENTERPRISE: 'doanh nghiệp',
  UNKNOWN: 'tập thể, cá nhân',
};

/** "Ủy ban MTTQ tỉnh" at one and the same meeting is that of one place. */
const isOfThatPlace = ({ reasons }: CountOffered): boolean =>
  reasons.includes('PLACE_NOT_KNOWN') && !reasons.includes('NUMBER_EQUAL');
const isEqual = ({ reasons }: CountOffered): boolean => reasons.includes('COUNT_EQUAL');

function reasonsOf(count: CountTold, line: CountedLineOnRecord, places: PlacesTold): DraftReason[] | null {
  // "25 tập thể và cá nhân" may be the 10 groups and the 15 people of another report.
  const isOfKind = line.recipientKind === count.kind || line.recipientKind === 'UNKNOWN' || count.kind === 'UNKNOWN';
  const isSame =
    isOfKind &&
    line.formId === count.formId &&
    (line.awardClass ?? null) === count.awardClass &&
    (line.state === 'PROPOSED') === count.isOnlyProposed;
  const grantor = grantorReason(count.grantors, line, places);
  if (!isSame || grantor.includes('GRANTOR_DIFFERS')) return null;
  const place = placeOf(count, line, grantor);
  if (place === null) return null;
  const isCount = line.recipientKind === count.kind && line.quantity === count.quantity;
  return ['FORM_EQUAL', isCount ? 'COUNT_EQUAL' : 'COUNT_DIFFERS', ...grantor, place];
}

function placeOf(
  { meetings, decisionNumber }: CountTold,
  line: CountedLineOnRecord,
  grantor: readonly DraftReason[],
): DraftReason | null {
  if (line.handedOverAt.some((id) => meetings.has(id))) return 'HANDED_OVER_THERE';
  if (line.toldAt.some((id) => meetings.has(id))) return 'TOLD_OF_THERE';
  const isOfDecision = decisionNumber !== null && decisionNumber === line.decisionNumberNormalised;
  return isOfDecision && grantor.includes('GRANTOR_EQUAL') ? 'NUMBER_EQUAL' : null;
}
