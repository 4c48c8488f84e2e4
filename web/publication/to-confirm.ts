import { say } from '../words/language.js';
import type { Page } from '../asking/use-pages.js';
import { MOST_ACTS, RECORD_TYPES, type RecordType } from './operations.js';
import { counted } from './words.js';

/** What should be looked at twice before a record is made public, as operations.ts asks for it. */
export interface RecordDoubt {
  code: string;
  message: string;
  /** Words of the article. */
  quote: string | null;
  awardId: string | null;
  annexOrder: number | null;
  draftId: string | null;
  partKey: string | null;
}

export interface Draft {
  id: string;
  type: RecordType;
  version: number;
  label: string;
  /** Lines of a decision, claims of an article, that become public with it. */
  along: number;
  /** An award of no known day. */
  undated: boolean;
  mayConfirm: boolean;
  /** On the page of what waits alone. */
  doubts?: RecordDoubt[];
}
export interface Source {
  id: string;
  kind: string;
  title: string;
}
export interface Head {
  id: string;
  kind: string;
  title: string;
  day: string | null;
  recordStatus: string;
  issuer: { name: string } | null;
  keptBy: { name: string } | null;
  sources: Source[];
  drafts: Page<Draft>;
}

/** A record that was made public, at the version that it has since. */
export type Acted = Pick<Draft, 'id' | 'type' | 'version'>;

/** The same, and whether it was taken back since. */
export type Made = Acted & { isBack?: boolean };

/** What was made public on a page and can be taken back at once, in the order in which it was made public. */
export interface Done {
  title: string;
  made: Made[];
  sent: Sent[];
}

type Sent = Pick<Draft, 'id' | 'type' | 'along'>;

const isBack = ({ made }: Done): boolean => made.every((each) => each.isBack);

/**
 * Adds what was made public now to what was before: one line, as long as nothing of it was taken back whole. What was made public
 * before and written again since, such as a decision with further lines, is taken back at the version that it has now.
 */
export function addDone(before: readonly Done[], { title, made, sent }: Done, written: readonly Acted[]): Done[] {
  const since = before.map((done) => ({ ...done, made: done.made.map((each) => atVersion(each, written)) }));
  const last = since.at(-1);
  if (!last || isBack(last)) return [...since, { title, made, sent }];
  return [...since.slice(0, -1), { title, made: [...last.made, ...made], sent: sentSince(last.sent, sent) }];
}

/** A decision that was public before and got further lines is one decision with all of them. */
const sentSince = (before: readonly Sent[], sent: readonly Sent[]): Sent[] => [
  ...before.map((each) => ({ ...each, along: each.along + (sent.find(({ id }) => id === each.id)?.along ?? 0) })),
  ...sent.filter(({ id }) => !before.some((each) => each.id === id)),
];

const atVersion = (made: Made, written: readonly Acted[]): Made => ({
  ...made,
  version: written.find(({ id }) => id === made.id)?.version ?? made.version,
});

/** The drafts by type, in the order in which they are made public. */
export function byType<T extends Pick<Draft, 'type'>>(drafts: readonly T[]): [type: RecordType, drafts: T[]][] {
  return (Object.keys(RECORD_TYPES) as RecordType[]).flatMap((type): [RecordType, T[]][] => {
    const of = drafts.filter((draft) => draft.type === type);
    return of.length > 0 ? [[type, of]] : [];
  });
}

/** How many of each type: "1 quyết định (25 dòng), 3 người". */
export function drafted(drafts: readonly Pick<Draft, 'type' | 'along'>[]): string {
  return byType(drafts)
    .map(([type, of]) => {
      const along = of.reduce((sum, draft) => sum + draft.along, 0);
      return counted(type, of.length) + (along > 0 ? ` (${alongInWords(type, along)})` : '');
    })
    .join(', ');
}

const alongInWords = (type: RecordType, count: number): string =>
  type === 'AwardDecision'
    ? say(`${count} dòng`, count === 1 ? '1 line' : `${count} lines`)
    : say(`${count} điều bài nói`, count === 1 ? '1 claim' : `${count} claims`);

/** What others are seen with, so that they stay hidden as long as it is a draft. */
const CARRIES: readonly RecordType[] = ['Person', 'Organisation', 'Meeting', 'AwardDecision', 'Article'];

/** Whether something that is left stays in the way of what is made public. */
export const hidesOthers = (left: readonly Draft[]): boolean => left.some(({ type }) => CARRIES.includes(type));

/** Whether what was handed over becomes public alone: its lines, which wait with their decision, are not among what is chosen. */
export const showsOnlyPublicLines = (chosen: readonly Draft[]): boolean =>
  chosen.some(({ type }) => type === 'Presentation') &&
  !chosen.some(({ type }) => type === 'AwardDecision' || type === 'Award');

/** As many at once as one request takes. */
export function inRequests<T>(records: readonly T[]): T[][] {
  const count = Math.ceil(records.length / MOST_ACTS);
  return Array.from({ length: count }, (_, i) => records.slice(i * MOST_ACTS, (i + 1) * MOST_ACTS));
}

/** The inputs of a request as its text names them. */
export const inputsOf = (inputs: readonly object[]): Record<string, object> =>
  Object.fromEntries(inputs.map((input, i) => [`i${i}`, input]));

interface Written {
  id: string;
  version: number;
}
/** Of each act its payload: the record, and of a decision its lines. */
export type Payloads = Record<string, Record<string, Written | Written[] | undefined>>;

/** Those of a refused request that come before what was refused: they wait no more, at the next version. */
export const madeBeforeRefusal = (sent: readonly Draft[], waiting: readonly Draft[]): Draft[] =>
  sent
    .filter(({ id }) => !waiting.some((draft) => draft.id === id))
    .map((draft) => ({ ...draft, version: draft.version + 1 }));

/** The records of a request, at the versions that they have after it. */
export const acted = (sent: readonly Acted[], payloads: Payloads): Acted[] =>
  sent.map(({ type }, i) => {
    const { id, version } = payloads[`r${i}`]![RECORD_TYPES[type]] as Written;
    return { id, version, type };
  });

/**
 * What would have to be taken back of what a request made public. Of a decision that was public before, that is the lines that
 * became so, not the decision.
 */
export function madePublic(sent: readonly Acted[], payloads: Payloads, wasPublic: boolean): Acted[] {
  return acted(sent, payloads).flatMap((record, i): Acted[] => {
    if (record.type !== 'AwardDecision' || !wasPublic) return [record];
    const lines = payloads[`r${i}`]!.awards as Written[];
    return lines.map(({ id, version }) => ({ id, version, type: 'Award' }));
  });
}
