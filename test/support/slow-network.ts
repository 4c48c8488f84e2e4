import type { Page, Route } from 'playwright-core';
import { drawn } from './desk-browser.js';

export interface Held {
  /** Settles once the registry has answered. */
  answered: Promise<void>;
  /** Lets the answer through, and waits until it is there. */
  release: () => Promise<void>;
  /** The answer gets lost on its way, as where the network breaks off. */
  lose: () => Promise<void>;
}

/** Holds the next answer to an operation back, as a slow network does; whatever is asked after it goes by. */
export function hold(page: Page, operation: string): Promise<Held> {
  const named = new RegExp(`^(?:query|mutation) ${operation}\\b`, 'u');
  return holdWhere(page, '**/graphql', (route) =>
    named.test((route.request().postDataJSON() as { query: string }).query),
  );
}

/** The same of the next file that is fetched. */
export const holdFile = (page: Page): Promise<Held> => holdWhere(page, '**/files/*', () => true);

async function holdWhere(page: Page, address: string, isIt: (route: Route) => boolean): Promise<Held> {
  let answered = () => {};
  let end: (how: 'RELEASED' | 'LOST') => void = () => {};
  let arrived = () => {};
  const ended = new Promise<'RELEASED' | 'LOST'>((resolve) => (end = resolve));
  const there = new Promise<void>((resolve) => (arrived = resolve));
  const ending = (how: 'RELEASED' | 'LOST') => async () => {
    end(how);
    await there;
    await drawn(page);
  };
  const held = {
    answered: new Promise<void>((resolve) => (answered = resolve)),
    release: ending('RELEASED'),
    lose: ending('LOST'),
  };
  let holds = false;
  // It stays when it is done: where nothing is routed any more, the browser lets go what is held.
  await page.route(address, async (route: Route) => {
    if (holds || !isIt(route)) return route.fallback();
    holds = true;
    const response = await route.fetch();
    answered();
    await ((await ended) === 'LOST' ? route.abort() : route.fulfill({ response }));
    arrived();
  });
  return held;
}
