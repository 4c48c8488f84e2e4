import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenStaff } from '../support/given-staff.js';
import { Registry } from '../support/registry.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const MEBIBYTE = 1024 * 1024;

const MISSING = '01890000-0000-7000-8000-00000000dead';

describe('a request', () => {
  let registry: Registry;
  let production: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    production = await Registry.open({ NODE_ENV: 'production' });
  });
  afterAll(async () => {
    await registry.close();
    await production.close();
  });

  const send = async (init: RequestInit, path = '/graphql', { address } = registry) => {
    const response = await fetch(address + path, init);
    const answer = (await response.json()) as {
      data?: unknown;
      errors?: { extensions: { code: string; messages: unknown } }[];
    };
    return { status: response.status, answer, requestId: response.headers.get('x-request-id') };
  };
  const post = (body: string, headers: Record<string, string> = JSON_TYPE) => send({ method: 'POST', headers, body });
  const MUTATION = 'mutation { recordPerson(input: { name: "Nguyễn Văn Thử" }) { __typename } }';

  it.each([
    ['is not JSON', '{"query": ', 400, 'MALFORMED_BODY'],
    ['is empty', '', 400, 'MALFORMED_BODY'],
    ['sets a prototype', '{"__proto__": {"query": "x"}, "query": "{ __typename }"}', 400, 'MALFORMED_BODY'],
    ['is null', 'null', 400, 'BAD_REQUEST'],
    ['is a number', '7', 400, 'BAD_REQUEST'],
    ['has no query', '{}', 400, 'BAD_REQUEST'],
    ['has a query that is no text', '{"query": 7}', 400, 'BAD_REQUEST'],
    ['has variables that are no object', '{"query": "{ __typename }", "variables": "x"}', 400, 'BAD_REQUEST'],
    [
      'names another operation',
      '{"query": "query A { __typename }", "operationName": "B"}',
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'holds several operations in a list',
      '[{"query": "{ __typename }"}, {"query": "{ __typename }"}]',
      400,
      'BATCH_NOT_TAKEN',
    ],
    [
      'names a stored query',
      '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "x"}}}',
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['is larger than any decision', JSON.stringify({ query: 'x'.repeat(5 * MEBIBYTE) }), 413, 'BODY_TOO_LARGE'],
    ['subscribes', '{"query": "subscription { x }"}', 200, 'BAD_USER_INPUT'],
  ])('whose body %s is refused as JSON, in both languages, with its number', async (_what, body, status, code) => {
    const refused = await post(body);
    expect([refused.status, refused.answer.errors?.[0]?.extensions.code]).toEqual([status, code]);
    expect(refused.answer.errors?.[0]?.extensions.messages).toEqual({ vi: expect.any(String), en: expect.any(String) });
    expect(refused.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('of a thousand long lines is small enough', async () => {
    const lines = Array.from({ length: 1000 }, () => ({
      form: 'x',
      recipient: { kind: 'GROUP', namePrinted: 'ấ'.repeat(300) },
      reason: 'ộ'.repeat(500),
    }));
    const query = 'mutation ($input: RecordAwardDecisionInput!) { recordAwardDecision(input: $input) { __typename } }';
    const { status, answer } = await post(
      JSON.stringify({ query, variables: { input: { subject: 'Khen thưởng', lines } } }),
    );
    expect([status, answer.errors?.[0]?.extensions.code]).toEqual([200, 'SIGN_IN_NEEDED']);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'text/plain; x=application/json'])(
    'that any web page could make a browser send (%s) does nothing, even with a session',
    async (type) => {
      const { browser } = await givenStaff(registry, { role: 'RECORDER' });
      const headers = { cookie: browser.cookie ?? '', 'content-type': type };
      const { status, answer } = await post(JSON.stringify({ query: MUTATION }), headers);
      expect([status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'PREFLIGHT_NEEDED']);
      const got = await send(
        { headers: { cookie: browser.cookie ?? '' } },
        `/graphql?query=${encodeURIComponent(MUTATION)}`,
      );
      expect([got.status, got.answer.errors?.[0]?.extensions.code]).toEqual([400, 'PREFLIGHT_NEEDED']);
      expect(await registry.sql('select from people')).toEqual([]);
    },
  );

  it('as a form with files is refused', async () => {
    const form = new FormData();
    form.set('operations', JSON.stringify({ query: MUTATION }));
    expect(await send({ method: 'POST', body: form })).toMatchObject({
      status: 415,
      answer: { errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] },
    });
  });

  it('by GET may ask, but not act', async () => {
    const headers = { 'apollo-require-preflight': 'yes' };
    expect(await send({ headers }, '/graphql?query=%7B__typename%7D')).toMatchObject({
      status: 200,
      answer: { data: { __typename: 'Query' } },
    });
    const acting = await send({ headers }, `/graphql?query=${encodeURIComponent(MUTATION)}`);
    expect([acting.status, acting.answer.errors?.[0]?.extensions.code]).toEqual([405, 'ACT_BY_GET']);
    expect(await registry.sql('select from people')).toEqual([]);
  });

  it.each([
    ['PUT', '/graphql', 'GET, HEAD, POST, OPTIONS'],
    ['DELETE', '/graphql?query=%7B__typename%7D', 'GET, HEAD, POST, OPTIONS'],
    ['PATCH', '/files', 'POST'],
    ['PUT', `/files/${MISSING}`, 'GET, HEAD'],
    ['POST', '/desk', 'GET, HEAD'],
  ])('by %s of %s is refused, and told what it takes', async (method, path, allowed) => {
    const response = await fetch(`${registry.address}${path}`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allowed]);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
  });

  it('of an address that there is not is answered so, whatever the method', async () => {
    for (const method of ['POST', 'PUT'])
      expect((await fetch(`${registry.address}/no/such/address`, { method })).status).toBe(404);
  });

  it('from the page of somebody else is not allowed by any header of ours', async () => {
    const response = await fetch(`${registry.address}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  describe('of a browser for /graphql', () => {
    const pageOf = async ({ address }: Registry, headers: Record<string, string> = {}) => {
      const response = await fetch(`${address}/graphql`, { headers: { accept: 'text/html', ...headers } });
      return { type: response.headers.get('content-type'), text: await response.text() };
    };

    it('is answered with a page that needs nothing from any other server', async () => {
      const { type, text } = await pageOf(registry);
      expect(type).toMatch(/^text\/html/);
      expect(text).not.toMatch(/https?:|\bsrc=|<link|@import/);
      expect(text).toMatch(/<form>/);
      expect(text).toMatch(/content-security-policy" content="default-src 'none'/);
    });

    it('gets the form for queries in production only where staff ask', async () => {
      expect((await pageOf(production)).text).not.toMatch(/<form>|<script>/);
      const { browser } = await givenStaff(production);
      expect((await pageOf(production, { cookie: browser.cookie ?? '' })).text).toMatch(/<form>/);
    });
  });
});
