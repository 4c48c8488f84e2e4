import type { Draft, RecordDoubt } from './to-confirm.js';

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
