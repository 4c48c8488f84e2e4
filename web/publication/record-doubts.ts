import type { Draft } from './to-confirm.js';

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

/** Of each record its doubts, by its id; one of a part that several records were made from stands with the first of them. */
export function doubtsOnce(drafts: readonly Pick<Draft, 'id' | 'doubts'>[]): Map<string, RecordDoubt[]> {
  const told = new Set<string>();
  return new Map(
    drafts.map(({ id, doubts = [] }) => [
      id,
      doubts.filter((doubt) => {
        if (doubt.draftId === null) return true;
        const name = JSON.stringify([doubt.draftId, doubt.partKey, doubt.code, doubt.quote, doubt.message]);
        if (told.has(name)) return false;
        told.add(name);
        return true;
      }),
    ]),
  );
}
