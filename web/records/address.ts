/** The kinds of records that have a page, as their addresses name them. */
export const PAGES = ['people', 'bodies', 'decisions', 'awards', 'meetings', 'articles'] as const;
export type RecordKind = (typeof PAGES)[number];

type New = 'meeting' | 'decision' | 'proposal' | 'person' | 'body';

export type RecordsPlace = { page: 'look-up' } | { page: RecordKind; id: string } | { page: `new-${New}` };

/** Where in the room one is: `#/records`, `#/records/people/ID` of one record, `#/records/new/meeting` of one that is to be recorded. */
export function recordsPlaceAt(address: string): RecordsPlace {
  const [, kind, id] = /^#\/records\/([a-z]+)\/([0-9a-f-]{36})$/u.exec(address) ?? [];
  const page = PAGES.find((each) => each === kind);
  if (page && id) return { page, id };
  const [, made] = /^#\/records\/new\/(meeting|decision|proposal|person|body)$/u.exec(address) ?? [];
  return made ? { page: `new-${made as New}` } : { page: 'look-up' };
}

export const LOOK_UP = '#/records';

export const addressOfRecord = (kind: RecordKind, id: string): string => `${LOOK_UP}/${kind}/${id}`;

export const addressOfNew = (what: New): string => `${LOOK_UP}/new/${what}`;
