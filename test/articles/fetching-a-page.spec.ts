import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PageFetcher, type FetchRules } from '../../src/articles/fetching/page-fetcher.service.js';
import { isPublicAddress } from '../../src/articles/fetching/public-address.js';
import { DomainError } from '../../src/platform/errors/domain-error.js';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const PAGE = '<p>Hội nghị tổng kết công tác Mặt trận</p>';

/** Pages of a made-up outlet, on this machine: the tests alone let the fetcher come here. */
const PAGES: Record<string, RequestListener> = {
  '/bai': (_request, response) => void response.writeHead(200, HTML).end(PAGE),
  '/chu': (_request, response) => void response.writeHead(200, { 'content-type': 'text/plain' }).end('Chữ thuần'),
  '/nen': (_request, response) =>
    void response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/bom': (_request, response) =>
    void response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(40_000_000))),
  '/lon': (_request, response) => void response.writeHead(200, HTML).end('a'.repeat(4 * 1024 * 1024 + 1)),
  '/noi-dai': (_request, response) =>
    void response.writeHead(200, { ...HTML, 'content-length': '99999999' }).write('a'),
  '/anh': (_request, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/khong-noi': (_request, response) => void response.writeHead(200).end(PAGE),
  '/mat': (_request, response) => void response.writeHead(404, HTML).end('Không tìm thấy'),
  '/ngat': (request) => void request.socket.destroy(),
  '/cham': () => undefined,
  '/nho-giot': (_request, response) => {
    response.writeHead(200, HTML);
    const drops = setInterval(() => response.write('a'), 20);
    response.on('close', () => clearInterval(drops));
  },
  '/vong': (_request, response) => void response.writeHead(302, { location: '/vong' }).end(),
  '/chuyen': (_request, response) => void response.writeHead(301, { location: '/bai' }).end(),
};

describe('fetching a page', () => {
  let server: Server;
  let port: number;
  const asked: IncomingMessage[] = [];
  const leads = new Map<string, string>();
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request);
      const to = leads.get(request.url ?? '');
      if (to !== undefined) return void response.writeHead(302, { location: to }).end();
      (PAGES[request.url ?? ''] ?? PAGES['/mat']!)(request, response);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Names of the tests lead here; this machine is allowed under the name of the outlet alone. */
  const fetcher = (rules: Partial<FetchRules> = {}) =>
    new PageFetcher({
      enabled: true,
      isAllowed: (address) => address === '127.0.0.1',
      addressesOf: async () => ['127.0.0.1'],
      ...rules,
    });
  const real = (addressesOf: FetchRules['addressesOf'] = async () => []) =>
    fetcher({ isAllowed: isPublicAddress, addressesOf });
  const at = (path: string) => `http://bao-vi-du.vn:${port}${path}`;
  const refusal = async (work: Promise<unknown>): Promise<string> => {
    try {
      return JSON.stringify(await work);
    } catch (error) {
      if (error instanceof DomainError) return `${error.text.code} at ${error.field}`;
      throw error;
    }
  };
  const refused = (path: string, rules?: Partial<FetchRules>) =>
    refusal(fetcher(rules).fetchPage(path.startsWith('/') ? at(path) : path, 'input.source.url'));
  const AT = 'at input.source.url';

  it('answers its text and where it was found, packed or not, after redirects', async () => {
    expect(await fetcher().fetchPage(at('/bai'), 'f')).toEqual({ text: PAGE, url: at('/bai') });
    expect((await fetcher().fetchPage(at('/nen'), 'f')).text).toBe(PAGE);
    expect((await fetcher().fetchPage(at('/chu'), 'f')).text).toBe('Chữ thuần');
    expect(await fetcher().fetchPage(at('/chuyen'), 'f')).toEqual({ text: PAGE, url: at('/bai') });
  });

  it('says plainly who asks, and carries nothing of whoever sent it', async () => {
    asked.length = 0;
    await fetcher().fetchPage(at('/bai'), 'f');
    expect(asked[0]?.headers).toEqual({
      host: `bao-vi-du.vn:${port}`,
      'user-agent': 'BangVang/1.0',
      accept: 'text/html, text/plain;q=0.9',
      'accept-encoding': 'identity',
      connection: 'close',
    });
  });

  it('is off unless the server was told otherwise', async () => {
    asked.length = 0;
    expect(await refused('/bai', { enabled: false })).toBe(`FETCH_IS_OFF ${AT}`);
    expect(asked).toEqual([]);
  });

  it.each([
    ['what is no page', '/anh', 'FETCH_NOT_TEXT'],
    ['what does not say what it is', '/khong-noi', 'FETCH_NOT_TEXT'],
    ['a page that is not there', '/mat', 'FETCH_STATUS'],
    ['a page of more than 4 MB', '/lon', 'FETCH_TOO_LARGE'],
    ['a page that says that it is', '/noi-dai', 'FETCH_TOO_LARGE'],
    ['a small one that unpacks to 40 MB', '/bom', 'FETCH_TOO_LARGE'],
    ['a redirect in a circle', '/vong', 'FETCH_TOO_MANY_REDIRECTS'],
    ['a server that hangs up', '/ngat', 'FETCH_FAILED'],
    ['ftp', 'ftp://bao-vi-du.vn/bai', 'FETCH_NOT_HTTP'],
    ['a file of this machine', 'file:///etc/passwd', 'FETCH_NOT_HTTP'],
    ['a password in the address', 'http://an:mat-khau@bao-vi-du.vn/', 'FETCH_NOT_HTTP'],
    ['no address at all', 'bao-vi-du', 'FETCH_NOT_HTTP'],
  ])('refuses %s', async (_what, path, code) => expect(await refused(path)).toBe(`${code} ${AT}`));

  it.each(['/cham', '/nho-giot'])('does not wait for a server that takes its time: %s', async (path) => {
    expect(await refused(path, { seconds: 0.2 })).toBe(`FETCH_TOO_SLOW ${AT}`);
  });

  it('does not wait for a name that is not answered for', async () => {
    const never = () => new Promise<string[]>(() => undefined);
    expect(await refused('/bai', { seconds: 0.1, addressesOf: never })).toBe(`FETCH_TOO_SLOW ${AT}`);
  });

  it('fetches two at a time, so that acts are never left without a database', async () => {
    const one = fetcher({ seconds: 0.3 });
    const three = ['/cham', '/cham', '/bai'].map((path) => refusal(one.fetchPage(at(path), 'f')));
    expect(await Promise.all(three)).toEqual(['FETCH_TOO_SLOW at f', 'FETCH_TOO_SLOW at f', 'FETCH_BUSY at f']);
    expect((await one.fetchPage(at('/bai'), 'f')).text).toBe(PAGE);
  });

  it.each([
    '127.0.0.1',
    '[::1]',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '[::ffff:127.0.0.1]',
    '[::ffff:10.0.0.1]',
    '[fe80::1]',
    '[fd00::1]',
    '[64:ff9b::7f00:1]',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
  ])('refuses %s, before anything is sent there', async (host) => {
    asked.length = 0;
    const url = `http://${host}:${port}/bai`;
    expect(await refusal(real().fetchPage(url, 'f'))).toBe('FETCH_NOT_PUBLIC at f');
    leads.set('/dan', url);
    // The outlet may be asked, by its name; where it leads to is judged by the rule of the running registry.
    let first = true;
    const isAllowed = (address: string) => {
      const outlet = first;
      first = false;
      return outlet || isPublicAddress(address);
    };
    expect(await refusal(fetcher({ isAllowed }).fetchPage(at('/dan'), 'f'))).toBe('FETCH_NOT_PUBLIC at f');
    expect(asked.map(({ url: path }) => path)).toEqual(['/dan']);
  });

  it.each([
    ['a private address', ['10.0.0.1']],
    ['this machine', ['127.0.0.1']],
    ['a public address and a private one', ['8.8.8.8', '192.168.0.1']],
    ['an address of the cloud that gives out keys', ['169.254.169.254']],
    ['this machine in IPv6', ['::1']],
  ])('refuses a name that leads to %s', async (_what, addresses) => {
    const found = await refusal(real(async () => addresses).fetchPage('http://bao-vi-du.vn/bai', 'f'));
    expect(found).toBe('FETCH_NOT_PUBLIC at f');
  });

  it('connects to the address that was checked, though the name leads elsewhere a moment later', async () => {
    let lookedUp = 0;
    const turning = async () => ((lookedUp += 1) === 1 ? ['127.0.0.1'] : ['10.0.0.1']);
    expect((await fetcher({ addressesOf: turning }).fetchPage(at('/bai'), 'f')).text).toBe(PAGE);
    expect(lookedUp).toBe(1);
  });

  it('says when there is no such name', async () => {
    expect(await refusal(real().fetchPage('http://khong-co.vi-du.vn/', 'f'))).toBe('FETCH_NO_SUCH_HOST at f');
  });
});
