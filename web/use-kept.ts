import { useState } from 'preact/hooks';

const PREFIX = 'bang-vang-kept-';
const OWNER = 'bang-vang-owner';

/** A state that outlives leaving the page and coming back, in this tab, until somebody signs out. */
export function useKept<T>(name: string, initial: T) {
  const [value, setValue] = useState<T>(() => {
    const kept = sessionStorage.getItem(PREFIX + name);
    return kept ? (JSON.parse(kept) as T) : initial;
  });
  const keep = (change: (before: T) => T) =>
    setValue((before) => {
      const after = change(before);
      store(PREFIX + name, JSON.stringify(after));
      return after;
    });
  return [value, keep] as const;
}

/** What is too long for the browser to keep is held as long as the page is. */
function store(name: string, value: string): void {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    sessionStorage.removeItem(name);
  }
}

/** What one person chose is not shown to the next one at the same computer. */
export function forgetKept(): void {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(PREFIX)) sessionStorage.removeItem(name);
}

/** Called for whoever is signed in, however that came about: by a form, over a page, or by a session that goes on. */
export function keepFor(viewerId: string): void {
  if (sessionStorage.getItem(OWNER) !== viewerId) forgetKept();
  sessionStorage.setItem(OWNER, viewerId);
}
