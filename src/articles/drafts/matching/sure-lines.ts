import type { AwardClass, RecipientKind } from '../../../awards/vocabulary.js';
import type { DraftReason } from '../../vocabulary.js';
import type { ReceivedLine } from './received-lines.repository.js';
import type { SureMatch } from './sure-choices.js';

/** A line on record that the award of somebody named may be. */
export interface OfferedLine {
  partKey: string;
  reasons: readonly DraftReason[];
  line: ReceivedLine;
  told: {
    kind: RecipientKind;
    awardClass: AwardClass | null;
    meetingKey: string | null;
    /** Normalised; null: not told. */
    decisionNumber: string | null;
  };
}

/** Records that named recipients were chosen to be, by key of the part. */
export interface Receivers {
  people: Readonly<Record<string, string>>;
  organisations: Readonly<Record<string, string>>;
}

/** A line that somebody's award is. */
export interface SureLine extends SureMatch {
  form: string;
  /** Whether nothing else keeps a second line from being recorded: a day within which it was granted does. */
  isUnguarded: boolean;
}

const SPEAKS_AGAINST: ReadonlySet<DraftReason> = new Set(['FORM_DIFFERS', 'GRANTOR_DIFFERS', 'GRANTED_LATER']);

/**
 * Lines that are the award told of, each of one part alone: the same receiver, form and class, nothing known against it, and
 * handed over or told of at the very meeting, or of the very decision (its number, and its issuer named). Of two that fit neither is sure.
 */
export function sureLines(
  offered: readonly OfferedLine[],
  meetings: ReadonlyMap<string, string>,
  receivers: Receivers,
): SureLine[] {
  const fitting = offered.flatMap((one): SureLine[] => {
    const why = whySame(one, meetings);
    if (why === null || !isOf(one, receivers)) return [];
    const { partKey, reasons, line } = one;
    const { id, form, handedOverAt, grantedOn } = line;
    const isUnguarded = handedOverAt.length > 0 || (why === 'TOLD_OF_THERE' && grantedOn === null);
    return [{ partKey, kind: 'AWARD', id, reasons: [...reasons, why], evidence: [], form, isUnguarded }];
  });
  return fitting.filter((one) =>
    fitting.every((other) => other === one || (other.partKey !== one.partKey && other.id !== one.id)),
  );
}

function whySame({ reasons, line, told }: OfferedLine, meetings: ReadonlyMap<string, string>): DraftReason | null {
  const isSame =
    line.state === 'GRANTED' &&
    line.recipientKind === told.kind &&
    (line.awardClass ?? null) === told.awardClass &&
    reasons.includes('FORM_EQUAL') &&
    !reasons.some((reason) => SPEAKS_AGAINST.has(reason));
  if (!isSame) return null;
  const meetingId = meetings.get(told.meetingKey ?? '');
  if (meetingId !== undefined && line.handedOverAt.includes(meetingId)) return 'HANDED_OVER_THERE';
  if (meetingId !== undefined && line.toldAt.includes(meetingId)) return 'TOLD_OF_THERE';
  const isOfDecision = told.decisionNumber !== null && told.decisionNumber === line.decisionNumberNormalised;
  return isOfDecision && reasons.includes('GRANTOR_EQUAL') && reasons.includes('GRANTED_WITHIN_YEAR')
    ? 'NUMBER_EQUAL'
    : null;
}

/** Whoever was chosen for the part is not somebody else than whom the line is linked to. */
function isOf({ partKey, line }: OfferedLine, { people, organisations }: Receivers): boolean {
  const [person, body] = [people[partKey], organisations[partKey]];
  if (person && line.personId) return person === line.personId;
  return !(body && line.organisationId) || body === line.organisationId;
}
