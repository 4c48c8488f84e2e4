import { isDeepStrictEqual } from 'node:util';
import type { DraftContents } from '../draft-contents.js';

export function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) !== JSON.stringify(other ?? null);
}

/** Whether a revision says anything else, in whatever order what was kept has its fields. */
export function differsInAnything(one: DraftContents, other: DraftContents): boolean {
  const plain = (contents: DraftContents): unknown => JSON.parse(JSON.stringify(contents));
  return !isDeepStrictEqual(plain(one), plain(other));
}

const NOT_AUDITED: ReadonlySet<string> = new Set([
  'key',
  'evidence',
  'kindEvidence',
  'yearReviewedEvidence',
  'values',
  'changed',
  'toldAgain',
]);

/** What a revision changed, by key and field, for the audit: values, not quotes. */
export function changedValues(before: DraftContents, after: DraftContents): { before: object; after: object } {
  const flat = (contents: DraftContents): Map<string, unknown> =>
    new Map([
      ...Object.entries(contents.article).map(([name, value]) => [`article.${name}`, value] as const),
      ...[contents.meetings, contents.attendees, contents.delegations, contents.awards].flat().flatMap((part) =>
        Object.entries(part)
          .filter(([name]) => !NOT_AUDITED.has(name))
          .map(([name, value]) => [`${part.key}.${name}`, value] as const),
      ),
      ['dismissed', contents.dismissed?.map(({ code, partKey }) => ({ code, partKey })) ?? []],
    ]);
  const [old, now] = [flat(before), flat(after)];
  const keys = [...now.keys()].filter((key) => differs(old.get(key), now.get(key)));
  const pick = (from: Map<string, unknown>) => Object.fromEntries(keys.map((key) => [key, from.get(key) ?? null]));
  return { before: pick(old), after: pick(now) };
}
