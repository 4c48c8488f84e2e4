/** What of a part somebody changed: the fields of `after` that differ from `before`, null where they were emptied. */
export function changesOf<T extends object>(before: Partial<T>, after: T): Partial<T> {
  const entries = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof T]),
  );
  return Object.fromEntries(entries) as Partial<T>;
}

/** An address as people copy it, often without its beginning. */
export const urlOf = (text: string): string =>
  /^[a-z][a-z\d+.-]*:/iu.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
