import { useState } from 'preact/hooks';

/** What a tab keeps of one person is called so. */
export const KEPT = 'bang-vang-kept-';
const OWNER = 'bang-vang-owner';

/** A state that outlives leaving the page and coming back, in this tab, until somebody signs out. */
export function useKept<T>(name: string, initial: T) {
  const [value, setValue] = useState<T>(() => {
    const kept = sessionStorage.getItem(KEPT + name);
    return kept ? (JSON.parse(kept) as T) : initial;
  });
  const keep = (change: (before: T) => T) =>
    setValue((before) => {
      const after = change(before);
      remember(KEPT + name, JSON.stringify(after));
      return after;
    });
  return [value, keep] as const;
}

/** Whether it is there for whoever comes back. */
export const isKept = (name: string): boolean => sessionStorage.getItem(KEPT + name) !== null;

/** What is too long for the tab to keep, such as a pasted list of thousands of rows, stays on the page alone. */
export function remember(name: string, text: string): void {
  try {
    sessionStorage.setItem(name, text);
  } catch {
    sessionStorage.removeItem(name);
  }
}

/** What one person chose is not shown to the next one at the same computer. */
export function forgetKept(): void {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(KEPT)) sessionStorage.removeItem(name);
}

/** Called for whoever is signed in, however that came about: by a form, over a page, or by a session that goes on. */
export function keepFor(viewerId: string): void {
  if (sessionStorage.getItem(OWNER) !== viewerId) forgetKept();
  sessionStorage.setItem(OWNER, viewerId);
}
