import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenStaff } from '../support/given-staff.js';
import { Registry } from '../support/registry.js';

describe('an answer of the API', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${registry.address}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': '1', ...headers },
    });
  const kept = ({ headers }: Response) => headers.get('cache-control');
  const SEEN = '{ honourees { totalCount } }';

  it('to a question of anybody by GET may be kept for a while, and is not sent again to whoever has it', async () => {
    const first = await get(SEEN);
    expect([first.status, kept(first)]).toEqual([200, 'public, max-age=30']);
    expect(first.headers.get('vary')).toMatch(/Accept-Language, Authorization, Cookie/);
    const tag = first.headers.get('etag') ?? '';
    const again = await get(SEEN, { 'if-none-match': `"x", ${tag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await get('{ meetings { totalCount } }', { 'if-none-match': tag })).status).toBe(200);
  });

  it('is kept by nobody where it is of staff, of an act, or a refusal', async () => {
    const { browser } = await givenStaff(registry, { role: 'READER' });
    const post = (query: string) =>
      fetch(`${registry.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    const answers = [
      await get(SEEN, { cookie: browser.cookie ?? '' }),
      await get(SEEN, { authorization: 'Bearer bv_x' }),
      await get('{ people { totalCount } }'),
      await get('{ nothing }'),
      await post(SEEN),
      await post('mutation { signOut { __typename } }'),
    ];
    for (const answer of answers) expect([kept(answer), answer.headers.get('etag')]).toEqual(['no-store', null]);
  });

  const raw = (query: string, encoding: string) =>
    new Promise<{ encoding: string | undefined; bytes: Buffer }>((resolve, reject) => {
      const path = `/graphql?query=${encodeURIComponent(query)}`;
      const headers = { 'apollo-require-preflight': '1', 'accept-encoding': encoding };
      request(`${registry.address}${path}`, { headers }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({ encoding: response.headers['content-encoding'], bytes: Buffer.concat(pieces) }),
        );
      })
        .on('error', reject)
        .end();
    });

  it('is packed where it is large, for whoever can unpack it', async () => {
    const types = '{ __schema { types { name description } } }';
    const plain = await raw(types, 'identity');
    const gzip = await raw(types, 'br;q=1, gzip;q=0.8');
    expect([plain.encoding, gzip.encoding]).toEqual([undefined, 'gzip']);
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
    expect(gzip.bytes.length * 2).toBeLessThan(plain.bytes.length);
    expect((await raw(types, 'gzip;q=0')).encoding).toBeUndefined();
    expect((await raw(SEEN, 'gzip')).encoding).toBeUndefined();
  });
});
