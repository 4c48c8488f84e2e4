import { wordQuery } from '../../../platform/graphql/word-search.js';
import { parsePartialDate } from '../../../platform/time/partial-date.js';
import type { DraftContents, DraftName } from '../draft-contents.js';
import { bodyKey } from './body-names.js';

/** Words to look for, each once; abbreviations are written out beside what is printed. */
export function queriesOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => [wordQuery(name), wordQuery(bodyKey(name))]))].flatMap(
    (query) => query ?? [],
  );
}

export function bodiesPrinted({ meetings, awards, ...contents }: DraftContents): (DraftName & { on: string | null })[] {
  const day = (key: string | null) => dayOf({ meetings, awards, ...contents }, key);
  return [
    ...meetings.flatMap(({ key, organisers }) => organisers.map((each) => ({ ...each, on: day(key) }))),
    ...awards.flatMap(({ grantors, named, meetingKey }) => [
      ...grantors.map((each) => ({ ...each, on: day(meetingKey) })),
      ...named
        .filter(({ kind }) => kind !== 'INDIVIDUAL')
        .map(({ key, name }) => ({ key, printed: name, on: day(meetingKey) })),
    ]),
  ];
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
  return from === null && to === null ? '' : `${from ?? '…'} – ${to ?? '…'}`;
}
