import { linesOf } from '../typed.js';

/** What of a part somebody changed: the fields of `after` that differ from `before`, null where they were emptied. */
export function changesOf<T extends object>(before: Partial<T>, after: T): Partial<T> {
  const entries = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof T]),
  );
  return Object.fromEntries(entries) as Partial<T>;
}

/** A list retyped as lines keeps the keys of those lines that stayed, so that choices made for them stay, too. */
export function namesOf(text: string, before: readonly { key?: string; printed: string }[]) {
  return linesOf(text).map((printed) => {
    const key = before.find((name) => name.printed === printed)?.key;
    return key === undefined ? { printed } : { key, printed };
  });
}

/** An address as people copy it, often without its beginning. */
export const urlOf = (text: string): string =>
  /^[a-z][a-z\d+.-]*:/iu.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
