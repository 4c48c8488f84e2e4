import { useEffect, useState } from 'preact/hooks';

/** Where in the desk one is: the list, or one draft (`#/ID`). The browser's back button works by it. */
export function useRoute(): string | null {
  const [id, setId] = useState(here);
  useEffect(() => {
    const follow = () => setId(here());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return id;
}

const here = (): string | null => /^#\/([0-9a-f-]{36})$/u.exec(location.hash)?.[1] ?? null;

export const addressOf = (id: string): string => `#/${id}`;
