import { existsSync } from 'node:fs';
import { jest } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { givenAwardForm } from './given-articles.js';
import { givenProvincialFront } from './given-awards.js';
import { givenStaff, PASSWORD } from './given-staff.js';
import { Registry } from './registry.js';

/** A browser of the system's; nobody needs one to run the registry or its other tests. */
export const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** How long a page is waited for before it is called wrong: nothing is judged by the time of a busy machine. */
const PATIENCE = 60_000;
jest.setTimeout(3 * PATIENCE);

/** Nothing is asked of anybody but the registry. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface DeskBrowser {
  registry: Registry;
  browser: Browser;
  page: Page;
  /** Records and makes public. */
  username: string;
  /** What the page itself complained about. */
  wrong: string[];
  close: () => Promise<void>;
}

/** A registry, somebody who records and approves in it, and a browser that nobody signed in to yet. */
export async function openDesk(): Promise<DeskBrowser> {
  const registry = await Registry.open();
  await givenAwardForm(registry);
  const staff = await givenStaff(registry, { role: 'RECORDER' });
  await registry.as('ADMINISTRATOR').act('grantRole', { staffId: staff.id, role: 'APPROVER' }, '__typename');
  const browser = await chromium.launch({ executablePath: BROWSER!, args: QUIET });
  const page = await (await browser.newContext()).newPage();
  const wrong: string[] = [];
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  const close = async () => {
    await browser.close();
    await registry.close();
  };
  return { registry, browser, page, username: staff.username, wrong, close };
}

export async function signIn(page: Page, address: string, username: string): Promise<void> {
  await page.goto(`${address}/desk`);
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
  // The desk opens at what is left to do; most that is tested begins with an article.
  await page.goto(`${address}/desk#/`);
}

/** A desk to which its recorder and approver is signed in, and a province's Front in its registry. */
export async function openSignedIn(): Promise<DeskBrowser & { front: string }> {
  const desk = await openDesk();
  const front = await givenProvincialFront(desk.registry);
  await signIn(desk.page, desk.registry.address, desk.username);
  return { ...desk, front };
}

/** Another tab of the same browser ends the session. */
export const endSession = (page: Page): Promise<void> =>
  page.evaluate(() =>
    fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation { signOut { signedOut } }' }),
    }).then(() => undefined),
  );

/** Answers the dialog that lies over the page. */
export async function signInAgain(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Mật khẩu').fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Đăng nhập' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The card of a part, by its title. */
export const partOf = (page: Page, title: string) =>
  page.locator('.part', { has: page.getByRole('heading', { name: title }) });

/** Presses a button that makes public, and the one that does it once what becomes public was said. Answers what was said. */
export async function makePublic(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name }).click();
  const said = page.getByRole('group', { name: 'Ai cũng sẽ xem được' });
  const words = (await said.getByRole('strong').textContent()) ?? '';
  await said.getByRole('button', { name: 'Công khai' }).click();
  return words;
}

/** The label of the field that has the focus. */
export const focusedField = (page: Page): Promise<string | null> =>
  page.evaluate(`document.activeElement.closest('label')?.querySelector('span')?.textContent ?? null`);

/** What `read` says as soon as it says `wanted`; where it does not within a while, what it says then: a page is drawn a moment after it was told. */
export async function soon<T>(read: () => Promise<T>, wanted: T): Promise<T> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const value = await read();
    if (JSON.stringify(value) === JSON.stringify(wanted) || Date.now() > until) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until the page has been drawn after what was done last. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate('new Promise((done) => setTimeout(() => requestAnimationFrame(() => done()), 50))');
