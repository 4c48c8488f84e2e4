import { AWARD_EVENT_KIND, AWARD_STATE, type AwardEventKind, type AwardState } from './vocabulary.js';

/** Values as printed, by field: `recipientName`, `reason`, `certificateNumber` and so on. Null: printed nowhere. */
export type PrintedValues = Readonly<Record<string, string | number | null>>;

/** What happened after the grant. `awardId` null: to all lines of the decision. */
export interface AwardEvent {
  id: string;
  kind: AwardEventKind;
  awardId: string | null;
  /** What a correction, exchange or re-issue changes; fields not named stay. */
  after?: PrintedValues | null;
}

/** An event that does not fit what went before: kept, shown to staff, and without effect on the state. */
export interface EventDoubt {
  eventId: string;
  doubt: 'ALREADY_ANNULLED' | 'NOT_ANNULLED' | 'AFTER_ANNULMENT' | 'AFTER_REPLACEMENT';
}

export interface CurrentAwardState {
  state: AwardState;
  /** The printed values with all corrections. What the decision printed at first stays where it is recorded. */
  printed: PrintedValues;
  /** Corrected fields only: what differs from the decision. */
  corrected: PrintedValues;
  /** Kinds of events that took effect, each once, in the order of the first. */
  marks: readonly AwardEventKind[];
  doubts: readonly EventDoubt[];
}

/**
 * Where one award stands after its events, which come in the order in which they took effect. It is always derived, never
 * stored as a fact of its own: the same events give the same state.
 *
 * A correction counts even after an annulment (the record has to name the right person); exchanging or re-issuing the
 * certificate of an annulled award does not. A replaced line is history: nothing happens to it, but that replacing it is undone.
 */
export function currentAwardState(
  awardId: string,
  granted: PrintedValues,
  events: readonly AwardEvent[],
  initial: AwardState = AWARD_STATE.GRANTED,
): CurrentAwardState {
  let state = initial;
  const corrected: Record<string, string | number | null> = {};
  const marks = new Set<AwardEventKind>();
  const doubts: EventDoubt[] = [];

  for (const event of events) {
    if (event.awardId !== null && event.awardId !== awardId) continue;
    const doubt = doubtAbout(event.kind, state);
    if (doubt !== null) {
      doubts.push({ eventId: event.id, doubt });
      continue;
    }
    marks.add(event.kind);
    state = NEXT_STATE[event.kind] ?? state;
    if (CHANGES_PRINT.has(event.kind)) Object.assign(corrected, event.after);
  }
  const changes = Object.entries(corrected).filter(([field, value]) => value !== (granted[field] ?? null));
  return {
    state,
    printed: { ...granted, ...corrected },
    corrected: Object.fromEntries(changes),
    marks: [...marks],
    doubts,
  };
}

const NEXT_STATE: Partial<Record<AwardEventKind, AwardState>> = {
  [AWARD_EVENT_KIND.ANNULLED]: AWARD_STATE.ANNULLED,
  [AWARD_EVENT_KIND.RESTORED]: AWARD_STATE.GRANTED,
  [AWARD_EVENT_KIND.REPLACED]: AWARD_STATE.REPLACED,
};
const CHANGES_PRINT = new Set<AwardEventKind>(['CORRECTED', 'EXCHANGED', 'REISSUED']);

function doubtAbout(kind: AwardEventKind, state: AwardState): EventDoubt['doubt'] | null {
  if (state === AWARD_STATE.REPLACED) return kind === AWARD_EVENT_KIND.RESTORED ? null : 'AFTER_REPLACEMENT';
  if (kind === AWARD_EVENT_KIND.RESTORED) return state === AWARD_STATE.ANNULLED ? null : 'NOT_ANNULLED';
  if (state !== AWARD_STATE.ANNULLED || kind === AWARD_EVENT_KIND.CORRECTED) return null;
  return kind === AWARD_EVENT_KIND.ANNULLED ? 'ALREADY_ANNULLED' : 'AFTER_ANNULMENT';
}
