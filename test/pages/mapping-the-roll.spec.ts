import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { PublicRecords } from '../../src/pages/sitemap/public-records.repository.js';
import { sitemapIndex } from '../../src/pages/sitemap/sitemap.js';
import { Visit } from '../../src/pages/visit.js';
import { givenCatalogue, givenDecision, givenProvincialFront, givenPublicDecision } from '../support/given-awards.js';
import { givenHonour, lineForPerson } from '../support/given-honours.js';
import { givenMeeting, givenVisibility } from '../support/given-meetings.js';
import { read } from '../support/public-pages.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const ORIGIN = 'https://bangvang.vi-du.vn';

/** The texts of all elements of this name, and attributes of links, in well-formed XML. @throws where it is not */
function parsed(xml: string, element: string): { texts: string[]; links: Record<string, string>[] } {
  const [texts, links]: [string[], Record<string, string>[]] = [[], []];
  const parser = new SaxesParser({ xmlns: true });
  let open = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open = name;
    if (name === element) texts.push('');
    if (name === 'xhtml:link')
      links.push(Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])));
  });
  parser.on('text', (text) => {
    if (open === element) texts[texts.length - 1] += text;
  });
  parser.on('closetag', () => {
    open = '';
  });
  parser.write(xml).close();
  return { texts, links };
}

describe('the sitemap of the public roll', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open({ BANGVANG_PUBLIC_URL: ORIGIN }, fromSource);
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const fetched = (address: string) => read(registry, address.replace(ORIGIN, ''));
  const files = async () => parsed((await fetched('/sitemap.xml')).html, 'loc').texts;
  async function addresses(): Promise<string[]> {
    const found: string[] = [];
    for (const file of await files()) found.push(...parsed((await fetched(file)).html, 'loc').texts);
    return found;
  }

  it('names each public record and fixed page in both languages, all of which can be read', async () => {
    const { line, personId } = await lineForPerson(registry, 'Lò Thị Bản');
    const { decision, meetingId, articleId } = await givenHonour(registry, front, [line]);
    const found = await addresses();
    for (const path of [
      '/honourees',
      `/decisions/${decision.id}`,
      `/meetings/${meetingId}`,
      `/organisations/${front}`,
      `/honourees/${personId}`,
      `/awards/${decision.awards[0]?.id}`,
      `/articles/${articleId}`,
    ])
      expect(found).toEqual(expect.arrayContaining([`${ORIGIN}${path}`, `${ORIGIN}${path}?lang=en`]));
    expect(found).toContain(`${ORIGIN}/`);
    expect(new Set(found).size).toBe(found.length);
    for (const address of found) expect([address, (await fetched(address)).status]).toEqual([address, 200]);
  });

  it('says when a record changed, and where its page is in the other language', async () => {
    const { id } = await givenPublicDecision(registry, front, []);
    const file = (await files()).find((address) => address.includes('/decisions.xml'));
    const { html } = await fetched(file ?? '');
    for (const day of parsed(html, 'lastmod').texts) expect(day).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
    expect(parsed(html, 'lastmod').texts).toHaveLength(parsed(html, 'loc').texts.length);
    const page = `${ORIGIN}/decisions/${id}`;
    expect(parsed(html, 'loc').links).toEqual(
      expect.arrayContaining([
        { rel: 'alternate', hreflang: 'vi', href: page },
        { rel: 'alternate', hreflang: 'en', href: `${page}?lang=en` },
        { rel: 'alternate', hreflang: 'x-default', href: page },
      ]),
    );
  });

  it('names no draft, and nobody who asked to be hidden nor what they received', async () => {
    const { line, personId } = await lineForPerson(registry, 'Vi Thị Ẩn');
    const { awards } = await givenPublicDecision(registry, front, [line]);
    const draft = await givenDecision(registry, front, []);
    const meeting = await givenMeeting(registry, { title: 'Hội nghị còn nháp' });
    const before = (await addresses()).join(' ');
    expect(before).toContain(personId);
    expect(before).toContain(String(awards[0]?.id));
    await givenVisibility(registry, personId, 'HIDDEN');
    const after = [...(await addresses()), ...(await files())].join(' ');
    for (const id of [personId, awards[0]?.id, draft.id, meeting]) expect(after).not.toContain(String(id));
  });

  it('is found by robots, is XML, is not sent again while it is the same, and has no files but those', async () => {
    expect((await read(registry, '/robots.txt')).html).toContain(`\nSitemap: ${ORIGIN}/sitemap.xml\n`);
    const { headers } = await read(registry, '/sitemap.xml');
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
    const again = await read(registry, '/sitemap.xml', { 'if-none-match': headers.get('etag') ?? '' });
    expect([again.status, again.html]).toEqual([304, '']);
    for (const path of ['people.xml', 'awards.xml', 'awards.xml?from=1', `awards?from=${front}`, 'toString.xml'])
      expect((await read(registry, `/sitemap/${path}`)).status).toBe(404);
    expect((await read(registry, '/sitemap/awards.xml?from=ffffffff-ffff-7fff-bfff-ffffffffffff')).status).toBe(404);
  });

  it('numbers the records once for all who ask at that moment, and anew for who asks later', async () => {
    const records = registry.app.get(PublicRecords, { strict: false });
    const ask = () => records.firsts('decisions', 2);
    const { statements } = await statementsDuring(() => registry.asSystem(() => Promise.all([ask(), ask(), ask()])));
    expect(statements).toHaveLength(1);
    const { id } = await givenPublicDecision(registry, front, []);
    expect((await addresses()).join(' ')).toContain(id);
  });

  it('goes on in further files where one would be too long, and leaves nothing out between them', async () => {
    const records = registry.app.get(PublicRecords, { strict: false });
    for (let n = 0; n < 3; n += 1) await givenPublicDecision(registry, front, []);
    await registry.asSystem(async () => {
      const all = await records.from('decisions', '00000000-0000-0000-0000-000000000000', 100);
      const firsts = await records.firsts('decisions', 2);
      expect(firsts).toHaveLength(Math.ceil(all.length / 2));
      const pieces = [];
      for (const first of firsts) pieces.push(...(await records.from('decisions', first, 2)));
      expect(pieces).toEqual(all);
      const index = sitemapIndex(new Visit('vi', ORIGIN, '/sitemap.xml'), { decisions: firsts });
      expect(parsed(index, 'loc').texts).toEqual([
        `${ORIGIN}/sitemap/pages.xml`,
        ...firsts.map((first) => `${ORIGIN}/sitemap/decisions.xml?from=${first}`),
      ]);
    });
  });
});
