import type { IncomingMessage } from 'node:http';
import { ConflictError, InvalidError } from '../../platform/errors/domain-error.js';
import { decodeText } from './decode-text.js';
import { fetchingMessages } from './fetching.messages.js';
import { type AddressOf, openAt, publicAddressOf } from './open-at.js';
import { readBody } from './read-body.js';

const SECONDS = 10;
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_REDIRECTS = 5;
/** Each of them holds a connection to the database while it waits. */
const AT_ONCE = 2;
const READ: ReadonlySet<string> = new Set(['text/html', 'text/plain']);

export interface FetchRules {
  enabled: boolean;
  /** Whether an IP address may be connected to. */
  isAllowed: (address: string) => boolean;
  /** The addresses of a host by name. */
  addressesOf: AddressOf;
  seconds?: number;
}

export interface FetchedPage {
  text: string;
  /** Where it was found in the end. */
  url: string;
}

/**
 * Fetches the page of an article: http and https, public addresses only, whatever a name or a redirect leads to; text
 * only, of limited size, in limited time. Nothing in it is loaded, followed or run; it carries no cookie and no account.
 */
export class PageFetcher {
  private running = 0;

  constructor(private readonly rules: FetchRules) {}

  /** Whether it fetches at all. */
  get isOn(): boolean {
    return this.rules.enabled;
  }

  /** @throws InvalidError with a FETCH_ code; ConflictError FETCH_BUSY */
  async fetchPage(address: string, field: string): Promise<FetchedPage> {
    if (!this.rules.enabled) throw new InvalidError(fetchingMessages.FETCH_IS_OFF, { field });
    if (this.running >= AT_ONCE) throw new ConflictError(fetchingMessages.FETCH_BUSY, { field });
    this.running += 1;
    const seconds = this.rules.seconds ?? SECONDS;
    const signal = AbortSignal.timeout(seconds * 1000);
    try {
      return await this.follow(address, field, signal);
    } catch (error) {
      if (error instanceof InvalidError) throw error;
      if (signal.aborted) throw new InvalidError(fetchingMessages.FETCH_TOO_SLOW, { field, details: { seconds } });
      const failed = new InvalidError(fetchingMessages.FETCH_FAILED, { field });
      failed.cause = error;
      throw failed;
    } finally {
      this.running -= 1;
    }
  }

  private async follow(address: string, field: string, signal: AbortSignal): Promise<FetchedPage> {
    let url = httpUrl(address, field);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      // Checked anew each time: a redirect is how a public page would lead to a private one.
      const ip = await publicAddressOf(url, this.rules, field, signal);
      const response = await openAt(url, ip, signal);
      const next = leadsTo(response, url, field);
      if (!next) return { text: await textOf(response, field, signal), url: url.href };
      response.destroy();
      url = next;
    }
    throw new InvalidError(fetchingMessages.FETCH_TOO_MANY_REDIRECTS, { field, details: { most: MOST_REDIRECTS } });
  }
}

function httpUrl(address: string, field: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : null;
  const isHttp = url !== null && (url.protocol === 'http:' || url.protocol === 'https:');
  if (!isHttp || url.username !== '' || url.password !== '')
    throw new InvalidError(fetchingMessages.FETCH_NOT_HTTP, { field });
  return url;
}

function leadsTo({ statusCode = 0, headers }: IncomingMessage, from: URL, field: string): URL | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return null;
  return httpUrl(headers.location, field, from);
}

async function textOf(response: IncomingMessage, field: string, signal: AbortSignal): Promise<string> {
  const { statusCode: status, headers } = response;
  const contentType = headers['content-type'] ?? '';
  const mediaType = contentType.split(';')[0]!.trim().toLowerCase();
  try {
    if (status !== 200) throw new InvalidError(fetchingMessages.FETCH_STATUS, { field, details: { status } });
    if (!READ.has(mediaType))
      throw new InvalidError(fetchingMessages.FETCH_NOT_TEXT, {
        field,
        details: { mediaType: mediaType.slice(0, 60) },
      });
    const bytes = await readBody(response, MOST_BYTES, signal);
    if (!bytes) throw new InvalidError(fetchingMessages.FETCH_TOO_LARGE, { field, details: { most: MOST_BYTES } });
    return decodeText(bytes, contentType);
  } finally {
    response.destroy();
  }
}
