import { areasNamed, type NamedArea } from '../../../organisations/printed/named-areas.js';
import { parsePartialDate } from '../../../platform/time/partial-date.js';
import type { DraftContents, DraftName } from '../draft-contents.js';
import { printedDay } from './candidate.js';

export interface BodyPrinted extends DraftName {
  on: string | null;
  meetingKey: string | null;
  isHousehold: boolean;
  /** With the part of which it is. */
  leftOut: boolean;
}

/** Organisers, grantors, and receivers that are no individuals, as they are printed. */
export function bodiesPrinted({ meetings, awards, ...contents }: DraftContents): BodyPrinted[] {
  const at = (meetingKey: string | null, leftOut: boolean, isHousehold = false) => ({
    on: dayOf({ meetings, awards, ...contents }, meetingKey),
    meetingKey,
    isHousehold,
    leftOut,
  });
  return [
    ...meetings.flatMap(({ key, organisers, leftOut }) => organisers.map((each) => ({ ...each, ...at(key, leftOut) }))),
    ...awards.flatMap(({ grantors, named, meetingKey, leftOut }) => [
      ...grantors.map((each) => ({ ...each, ...at(meetingKey, leftOut) })),
      ...named
        .filter(({ kind }) => kind !== 'INDIVIDUAL')
        .map(({ key, name, kind }) => ({ key, printed: name, ...at(meetingKey, leftOut, kind === 'HOUSEHOLD') })),
    ]),
  ];
}

export interface Told {
  contents: DraftContents;
  areas: NamedArea[];
}

/** What a draft says, and the areas that it names. */
export function toldIn({ contents, text }: { contents: DraftContents; text: string }): Told {
  const head = [contents.article.title, contents.article.outlet, text].filter(Boolean).join('\n');
  return { contents, areas: areasNamed(head) };
}

/** Names of the areas that an article names, folded, with their level and without. */
export function areaKeys({ areas }: Told): string[] {
  return areas.flatMap(({ key, proper }) => [key, proper]);
}

/**
 * Areas where a meeting may have been: named by itself or its organisers, or by the head of the article, unless there a
 * recipient is of it. Where those live who are given awards, the meeting was not held.
 */
export function areasOfMeeting(contents: DraftContents, meeting: DraftContents['meetings'][number]): NamedArea[] {
  const { title, placePrinted, organisers, evidence } = meeting;
  const lines = (texts: readonly (string | null | undefined)[]) => areasNamed(texts.filter(Boolean).join('\n'));
  const own = lines([title, placePrinted, ...organisers.map(({ printed }) => printed), evidence?.quote]);
  const recipients = lines(
    contents.awards.flatMap(({ named }) => named.flatMap(({ name, positions }) => [name, ...positions])),
  );
  const known = new Set([...own, ...recipients].map(({ key }) => key));
  const head = lines([contents.article.title, contents.article.outlet]).filter(({ key }) => !known.has(key));
  return [...own, ...head];
}

export function dayOf({ meetings }: DraftContents, key: string | null): string | null {
  const heldOn = meetings.find((meeting) => meeting.key === key)?.heldOn ?? null;
  return heldOn !== null && isDate(heldOn) ? heldOn : null;
}

export function isDate(value: string): boolean {
  return parsePartialDate(value).ok;
}

export function mayBeOneDay(one: string, other: string): boolean {
  return isDate(other) && (one.startsWith(other) || other.startsWith(one));
}

export function period(from: string | null, to: string | null): string {
  if (from === null && to !== null) return `đến ${printedDay(to)}`;
  return from === null && to === null ? '' : `${printedDay(from) ?? '…'} – ${printedDay(to) ?? '…'}`;
}
