import type { Found } from '../../choosing/find-record.js';

/** Somebody who hands over: on the list of attendees, a person on record, or a name as printed. */
export interface Presenter {
  attendanceId?: string;
  personId?: string;
  namePrinted?: string;
  /** As printed; of whoever is not on the list of attendees yet. */
  positionsPrinted?: string;
  /** As it is shown. */
  label: string;
}

/** How one line was handed over. */
export interface Received {
  manner: string;
  receivedByPrinted: string;
}
export const IN_PERSON: Received = { manner: 'IN_PERSON', receivedByPrinted: '' };

/** Somebody else receives it, whose name may be known. */
export const byAnother = ({ manner }: Received): boolean => manner === 'BY_PROXY' || manner === 'POSTHUMOUS';

/** A handing-over as it is being typed. */
export interface Handing {
  meeting: Found | null;
  decision: Found | null;
  presenters: Presenter[];
  /** Typed, and not added to the presenters yet. */
  name: string;
  positions: string;
  onBehalfOf: string;
  note: string;
  /** By the id of the award, how it was handed over. */
  lines: Readonly<Record<string, Received>>;
}
export const NOTHING: Handing = {
  meeting: null,
  decision: null,
  presenters: [],
  name: '',
  positions: '',
  onBehalfOf: '',
  note: '',
  lines: {},
};

/** What is recorded of a handing-over that is changed. */
export interface Recorded {
  id: string;
  version: number;
  onBehalfOfPrinted: string | null;
  note: string | null;
  presenters: readonly { id: string }[];
  items: readonly { id: string; manner: string; receivedByPrinted: string | null; award: { id: string } | null }[];
}

/** With the one who is typed and was not added: nobody has to press a button first. */
export function presentersOf({ presenters, name, positions }: Handing): Presenter[] {
  const namePrinted = name.trim();
  if (namePrinted === '') return presenters;
  const positionsPrinted = positions.trim();
  return [...presenters, { namePrinted, label: namePrinted, ...(positionsPrinted ? { positionsPrinted } : {}) }];
}

const sent = (presenters: readonly Presenter[]) => presenters.map(({ label: _label, ...presenter }) => presenter);

const item = (awardId: string, received: Received) => ({
  awardId,
  manner: received.manner,
  ...(byAnother(received) && received.receivedByPrinted.trim() !== ''
    ? { receivedByPrinted: received.receivedByPrinted.trim() }
    : {}),
});

const said = (text: string): string | null => text.trim() || null;

/** `order`: the ids of the lines as the annex has them. */
export function recordInput(handing: Handing, meetingId: string, order: readonly string[]) {
  return {
    meetingId,
    presenters: sent(presentersOf(handing)),
    items: order.flatMap((id) => (handing.lines[id] ? [item(id, handing.lines[id])] : [])),
    onBehalfOfPrinted: said(handing.onBehalfOf),
    note: said(handing.note),
  };
}

/** As it is recorded, to be typed over; claims of articles stay what they are. */
export function handingOf(recorded: Recorded, presenters: readonly Presenter[]): Handing {
  const lines = recorded.items.flatMap(({ award, manner, receivedByPrinted }) =>
    award ? [[award.id, { manner, receivedByPrinted: receivedByPrinted ?? '' }] as const] : [],
  );
  return {
    ...NOTHING,
    presenters: [...presenters],
    onBehalfOf: recorded.onBehalfOfPrinted ?? '',
    note: recorded.note ?? '',
    lines: Object.fromEntries(lines),
  };
}

/** What differs from what is recorded; a line that was handed over in another manner is taken back and added anew. */
export function changeInput(recorded: Recorded, handing: Handing, order: readonly string[]) {
  const kept = new Set<string>();
  const withdrawItemIds = recorded.items.flatMap(({ id, award, ...before }) => {
    const after = award && handing.lines[award.id];
    if (!award) return [];
    if (after && sameReceived(before, after)) {
      kept.add(award.id);
      return [];
    }
    return [id];
  });
  const presenters = presentersOf(handing);
  const samePresenters =
    presenters.length === recorded.presenters.length &&
    presenters.every(({ attendanceId }, i) => attendanceId === recorded.presenters[i]!.id);
  return {
    id: recorded.id,
    version: recorded.version,
    onBehalfOfPrinted: said(handing.onBehalfOf),
    note: said(handing.note),
    ...(samePresenters ? {} : { presenters: sent(presenters) }),
    ...(withdrawItemIds.length > 0 ? { withdrawItemIds } : {}),
    addItems: order.flatMap((id) => (handing.lines[id] && !kept.has(id) ? [item(id, handing.lines[id])] : [])),
  };
}

function sameReceived(before: { manner: string; receivedByPrinted: string | null }, after: Received): boolean {
  const receivedByPrinted = byAnother(after) ? after.receivedByPrinted.trim() : (before.receivedByPrinted ?? '');
  return before.manner === after.manner && (before.receivedByPrinted ?? '') === receivedByPrinted;
}

/** Lines ticked or left, all in the same way. */
export function tickLines(
  lines: Handing['lines'],
  ids: readonly string[],
  received: Received | null,
): Handing['lines'] {
  const after = Object.fromEntries(Object.entries(lines).filter(([id]) => !ids.includes(id)));
  return received ? { ...after, ...Object.fromEntries(ids.map((id) => [id, lines[id] ?? received])) } : after;
}

/** One line as it was received; null: it was not handed over. */
export const receive = (lines: Handing['lines'], id: string, received: Received | null): Handing['lines'] =>
  received ? { ...lines, [id]: received } : tickLines(lines, [id], null);

/** Whether anything is typed that was not sent. */
export const isTyped = (handing: Handing): boolean => JSON.stringify(handing) !== JSON.stringify(NOTHING);

interface HandedLine {
  id: string;
  presentations: readonly { manner: string; meeting: { id: string; title: string; heldFrom: string } }[];
}

/** Where it was handed over; an attempt at which nobody came is none. */
export const handedAt = ({ presentations }: HandedLine): { id: string; title: string; heldFrom: string } | null =>
  presentations.find(({ manner }) => manner !== 'ABSENT')?.meeting ?? null;

/** At which meetings lines of a decision were handed over, and how many at each. */
export function meetingsOf(lines: readonly HandedLine[]) {
  const met = new Map<string, { id: string; title: string; heldFrom: string; count: number }>();
  for (const line of lines) {
    const meeting = handedAt(line);
    if (meeting) met.set(meeting.id, { ...meeting, count: (met.get(meeting.id)?.count ?? 0) + 1 });
  }
  return [...met.values()];
}
