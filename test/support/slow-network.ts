import type { Page, Route } from 'playwright-core';

export interface Held {
  /** Settles once the registry has answered. */
  answered: Promise<void>;
  /** Lets the answer through. */
  release: () => void;
  /** The answer gets lost on its way, as where the network breaks off. */
  lose: () => void;
}

/** Holds the next answer to an operation back, as a slow network does; whatever is asked after it goes by. */
export async function hold(page: Page, operation: string): Promise<Held> {
  const named = new RegExp(`^(?:query|mutation) ${operation}\\b`, 'u');
  let answered = () => {};
  let end: (how: 'RELEASED' | 'LOST') => void = () => {};
  const held = {
    answered: new Promise<void>((resolve) => (answered = resolve)),
    release: () => end('RELEASED'),
    lose: () => end('LOST'),
  };
  const ended = new Promise<'RELEASED' | 'LOST'>((resolve) => (end = resolve));
  let holds = false;
  // It stays when it is done: where nothing is routed any more, the browser lets go what is held.
  await page.route('**/graphql', async (route: Route) => {
    const { query } = route.request().postDataJSON() as { query: string };
    if (holds || !named.test(query)) return route.fallback();
    holds = true;
    const response = await route.fetch();
    answered();
    return (await ended) === 'LOST' ? route.abort() : route.fulfill({ response });
  });
  return held;
}
