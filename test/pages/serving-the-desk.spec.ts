import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Registry } from '../support/registry.js';

describe('the desk', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${registry.address}${path}`, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  it('is a page that loads two files of the registry and nothing else, and sends nothing elsewhere', async () => {
    const { status, headers, text } = await get('/desk');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const loaded = [...text.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, address]) => address);
    expect(loaded).toEqual(['/desk/desk.css', '/desk/desk.js']);
    const policy = headers.get('content-security-policy');
    for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe');
  });

  it('sends its files as what they are, and not again while they are the same', async () => {
    for (const [name, mediaType] of [
      ['desk.js', 'text/javascript; charset=utf-8'],
      ['desk.css', 'text/css; charset=utf-8'],
    ]) {
      const { status, headers, text } = await get(`/desk/${name}`);
      expect([status, headers.get('content-type')]).toEqual([200, mediaType]);
      expect(text.length).toBeGreaterThan(1000);
      const again = await get(`/desk/${name}`, { 'if-none-match': headers.get('etag') ?? '' });
      expect([again.status, again.text]).toEqual([304, '']);
    }
  });

  it.each(['/desk/package.json', '/desk/..%2f..%2fpackage.json', '/desk/desk.tsx', '/desk/constructor'])(
    'has nothing at %s',
    async (path) => {
      const { status, text } = await get(path);
      expect(status).toBe(404);
      expect(text).not.toContain('bang-vang');
    },
  );
});
