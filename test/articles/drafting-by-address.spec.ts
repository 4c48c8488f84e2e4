import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FetchRules, PageFetcher } from '../../src/articles/fetching/page-fetcher.service.js';
import { givenAwardForm } from '../support/given-articles.js';
import { numbered } from '../support/given-drafts.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';

describe('drafting an article by its address', () => {
  let registry: Registry;
  let server: Server;
  let url: string;
  let asked = 0;
  beforeAll(async () => {
    registry = await Registry.open({ BANGVANG_FETCH: 'on' }, fromSource);
    await givenAwardForm(registry);
    server = createServer((request, response) => {
      asked += 1;
      const paragraphs = numbered(1)
        .split('\n\n')
        .map((each) => `<p>${each}</p>`);
      const page = `<!doctype html><html><head><meta property="article:published_time" content="2022-01-15T08:00:00+07:00">
        <meta property="og:site_name" content="Báo Ví Dụ"></head><body><article>${paragraphs.join('')}</article></body></html>`;
      if (request.url === '/tin/1') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      else response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    url = `http://bao-vi-du.vn:${(server.address() as AddressInfo).port}/tin/1`;
    // The outlet is on this machine: its name leads here, and this one address is let through. All else is as it runs.
    const fetcher = registry.app.get(PageFetcher) as unknown as { rules: FetchRules };
    const { isAllowed } = fetcher.rules;
    fetcher.rules = {
      ...fetcher.rules,
      addressesOf: async () => ['127.0.0.1'],
      isAllowed: (address) => address === '127.0.0.1' || isAllowed(address),
    };
  });
  afterAll(async () => {
    server.close();
    await registry.close();
  });

  const draft = (input: object) =>
    registry
      .as('RECORDER')
      .act(
        'draftFromArticle',
        input,
        'isNew draft { id version source url accessedAt contents { article { outlet publishedOn } awards { key } } }',
      );

  it('reads the page, keeps when it was fetched, and records the article under its address', async () => {
    const { draft: made } = await draft({ source: { url } });
    expect(made).toMatchObject({
      source: 'URL',
      url,
      accessedAt: expect.any(String),
      contents: { article: { outlet: 'Báo Ví Dụ', publishedOn: '2022-01-15' }, awards: [{}, {}] },
    });
    const { article } = await registry
      .as('RECORDER')
      .act('acceptDraft', { id: made.id, version: made.version }, 'article { url accessedAt outlet publishedOn }');
    expect(article).toEqual({ url, accessedAt: made.accessedAt, outlet: 'Báo Ví Dụ', publishedOn: '2022-01-15' });
  });

  it('is offered where the server does it', async () => {
    expect(await registry.as('READER').ask('{ draftSources }')).toEqual({ draftSources: ['TEXT', 'FILE', 'URL'] });
    expect(await registry.anonymous.refusal('{ draftSources }')).toBe('SIGN_IN_NEEDED');
  });

  it('does not fetch again what was drafted before', async () => {
    const before = asked;
    expect((await draft({ source: { url: `${url}?utm_source=zalo#top` } })).isNew).toBe(false);
    expect(asked).toBe(before);
  });

  it('goes nowhere that a page leads to within the network, and writes nothing', async () => {
    const refused = await registry
      .as('RECORDER')
      .refusalOf('draftFromArticle', { source: { url: url.replace('/tin/1', '/tin/2') } });
    expect(refused).toBe('FETCH_NOT_PUBLIC at input.source.url');
    expect(await registry.sql('select from article_drafts')).toHaveLength(1);
  });
});
