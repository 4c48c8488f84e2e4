import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { fetchingMessages } from './fetching.messages.js';

export type AddressOf = (host: string) => Promise<string[]>;

export interface AddressRules {
  isAllowed: (address: string) => boolean;
  addressesOf: AddressOf;
}

/**
 * The IP address to connect to. Refused where a name leads to any address that is not allowed, public ones beside it or not.
 * @throws InvalidError FETCH_NOT_PUBLIC, FETCH_NO_SUCH_HOST
 */
export async function publicAddressOf(
  url: URL,
  { isAllowed, addressesOf }: AddressRules,
  field: string,
  signal: AbortSignal,
): Promise<string> {
  // The parser has written decimal, octal and hexadecimal forms of an IPv4 address in the usual one.
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const addresses = isIP(host)
    ? [host]
    : await inTime(
        addressesOf(host).catch(() => []),
        signal,
      );
  const [first] = addresses;
  if (first === undefined) throw new InvalidError(fetchingMessages.FETCH_NO_SUCH_HOST, { field, details: { host } });
  if (!addresses.every(isAllowed)) throw new InvalidError(fetchingMessages.FETCH_NOT_PUBLIC, { field });
  return first;
}

function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    }),
  ]);
}

/** Asks for a page at one IP address, the name standing only in the headers and the certificate: it is not looked up again. */
export function openAt(url: URL, ip: string, signal: AbortSignal): Promise<IncomingMessage> {
  const family = isIP(ip);
  const lookup: LookupFunction = (_host, options, callback) => {
    if (options.all) callback(null, [{ address: ip, family }]);
    else callback(null, ip, family);
  };
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      lookup,
      signal,
      agent: false,
      headers: { 'user-agent': 'BangVang/1.0', accept: 'text/html, text/plain;q=0.9', 'accept-encoding': 'identity' },
    });
    asked.once('response', resolve);
    asked.on('error', reject);
    asked.end();
  });
}
