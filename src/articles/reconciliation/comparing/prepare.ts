import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { AwardGroup, Grantor, HandedOver, Registered, RegisteredAwards } from '../registered.js';
import type { GrantorsBy } from '../vocabulary.js';
import { made } from './origins.js';
import type { Line } from './pattern.js';

export interface RecordedLine extends Line {
  readonly source: string;
  readonly decisionId: string | null;
  readonly madeFrom: string | null;
  readonly lines: number;
  readonly awardIds: readonly string[];
}

export interface HandedLine extends RecordedLine {
  readonly meetingId: string;
  readonly here: boolean;
  readonly ofThese: boolean;
  readonly proposed: boolean;
  readonly undated: boolean;
}

export interface GrantedLine extends RecordedLine {
  readonly everHandedOver: boolean;
}

/** What the registry has, sorted by what it means. */
export interface Recorded {
  /** All that was proposed, whatever became of it. */
  proposed: RecordedLine[];
  /** Of those, what was refused or taken back. */
  refused: RecordedLine[];
  stillProposed: RecordedLine[];
  granted: GrantedLine[];
  /** Annulled or withdrawn since. */
  discounted: RecordedLine[];
  /** Asked about by the year, and granted nobody knows when. */
  undated: RecordedLine[];
  handed: HandedLine[];
  absent: HandedLine[];
  /** Sources of what was handed over at each meeting, or reported of it by claims that were resolved. */
  sourcesAt: Map<string, Set<string>>;
}

/** The key of a grantor under the wanted grouping; null where nothing is known of it. */
export function grantorKey({ organisationId, printed, system, level }: Grantor, by: GrantorsBy): string | null {
  if (by === 'LEVEL' && system !== null && level !== null) return `${system}/${level}`;
  return organisationId ?? (printed === null ? null : printedKey(printed));
}

/** Printed only, and so like nothing else but the same print. */
export function printedKey(printed: string): string {
  return `?${foldVietnamese(printed)}`;
}

function recorded(group: AwardGroup, by: GrantorsBy): RecordedLine {
  const grantor = grantorKey(group, by);
  return {
    source: group.source,
    decisionId: group.decisionId,
    madeFrom: group.madeFrom,
    lines: group.lines,
    awardIds: group.awardIds,
    pattern: { forms: [group.formId], awardClass: group.awardClass, grantors: grantor === null ? null : [grantor] },
    tally: {
      [group.recipientKind]: {
        atLeast: group.quantity,
        atMost: group.unsaid > 0 ? null : group.quantity,
        ...made(group.from?.map((awardId) => ({ awardId }))),
      },
    },
  };
}

export function prepare({ awards, handedOver, claims }: Registered, by: GrantorsBy): Recorded {
  const linesOf = (wanted: (group: RegisteredAwards) => boolean) =>
    awards.filter(wanted).map((group) => recorded(group, by));
  const handedOf = (wanted: (group: HandedOver) => boolean): HandedLine[] =>
    handedOver.filter(wanted).map((group) => ({
      ...recorded(group, by),
      meetingId: group.meetingId,
      here: group.here,
      ofThese: group.ofThese,
      proposed: group.proposed,
      undated: group.undated,
    }));
  const stillProposed = linesOf(({ bucket }) => bucket === 'PROPOSED');
  const refused = linesOf(({ bucket }) => bucket === 'REFUSED');
  const fromProposals = linesOf(({ bucket, wasProposed }) => bucket === 'GRANTED' && wasProposed);
  return {
    proposed: [...stillProposed, ...refused, ...fromProposals],
    refused,
    stillProposed,
    granted: awards
      .filter(({ bucket }) => bucket === 'GRANTED')
      .map((group) => ({ ...recorded(group, by), everHandedOver: group.everHandedOver })),
    discounted: linesOf(({ bucket }) => bucket === 'ANNULLED' || bucket === 'WITHDRAWN'),
    undated: linesOf(({ bucket }) => bucket === 'UNDATED'),
    handed: handedOf(({ bucket }) => bucket === 'HANDED_OVER'),
    absent: handedOf(({ bucket }) => bucket === 'ABSENT'),
    sourcesAt: sourcesAtMeetings({ handedOver, claims }),
  };
}

function sourcesAtMeetings({
  handedOver,
  claims,
}: Pick<Registered, 'handedOver' | 'claims'>): Map<string, Set<string>> {
  const sources = new Map<string, Set<string>>();
  const add = (meetingId: string, source: string) =>
    sources.set(meetingId, (sources.get(meetingId) ?? new Set()).add(source));
  for (const { meetingId, source, bucket } of handedOver) if (bucket !== 'MISTAKEN') add(meetingId, source);
  for (const { meetingId, links, withdrawn, meetingWithdrawn } of claims)
    if (meetingId !== null && !withdrawn && !meetingWithdrawn)
      for (const source of links.sources) add(meetingId, source);
  return sources;
}
