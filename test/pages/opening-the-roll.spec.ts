import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  line,
} from '../support/given-awards.js';
import { givenMeeting } from '../support/given-meetings.js';
import { read } from '../support/public-pages.js';
import { Registry } from '../support/registry.js';

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('opening the public roll', () => {
  let registry: Registry;
  let decisionId: string;
  let meetingId: string;
  beforeAll(async () => {
    registry = await Registry.open({ BANGVANG_PUBLIC_URL: 'https://bangvang.vi-du.vn' });
    await givenCatalogue(registry);
    const front = await givenProvincialFront(registry);
    decisionId = (await givenPublicDecision(registry, front, [line('Trần Văn An')], { subject: 'Tặng <Bằng khen>' }))
      .id;
    await givenDecision(registry, front, [], { subject: 'Quyết định còn nháp' });
    meetingId = await givenMeeting(registry, { title: 'Hội nghị đã công khai', confirmed: true });
    await givenMeeting(registry, { title: 'Hội nghị còn nháp' });
  });
  afterAll(() => registry.close());

  const page = (path: string, headers?: Record<string, string>) => read(registry, path, headers);

  it('says what it is and that it is not complete, and leads to the newest decisions and meetings, none a draft', async () => {
    const { status, words, links, html } = await page('/');
    expect(status).toBe(200);
    expect(words).toContain('không thấy trong sổ không có nghĩa là chưa được khen thưởng');
    expect(links).toEqual(
      expect.arrayContaining([`/decisions/${decisionId}`, `/meetings/${meetingId}`, '/graphql', '/desk', '/honourees']),
    );
    expect(words).not.toContain('nháp');
    expect(html).toContain('Tặng &lt;Bằng khen&gt;');
    expect(html.match(/<form/gu)).toHaveLength(1);
  });

  it('is in Vietnamese, or in English for whoever asks for it, at an address of its own that links keep', async () => {
    const vietnamese = await page('/', { 'accept-language': 'en' });
    expect(vietnamese.html).toContain('<html lang="vi">');
    expect(vietnamese.links).toContain('/?lang=en');
    const english = await page('/?lang=en');
    expect(english.html).toContain('<html lang="en">');
    expect(english.words).toContain('The roll is not complete');
    expect(english.links).toEqual(
      expect.arrayContaining(['/', `/meetings/${meetingId}?lang=en`, '/honourees?lang=en']),
    );
    expect(english.html).toContain('<input type="hidden" name="lang" value="en" />');
    for (const { html } of [vietnamese, english]) {
      expect(html).toContain('hreflang="en" href="https://bangvang.vi-du.vn/?lang=en"');
      expect(html).toContain('hreflang="x-default" href="https://bangvang.vi-du.vn/"');
    }
    expect(english.html).toContain('rel="canonical" href="https://bangvang.vi-du.vn/?lang=en"');
  });

  it('runs and loads nothing, sends what is typed nowhere else, and is not sent again while it is the same', async () => {
    const { headers, html } = await page('/');
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of ["default-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|script-src/u);
    expect(html.match(/<(?:script|img|link rel="stylesheet")/gu)).toEqual(['<script']);
    expect(headers.get('cache-control')).toBe('no-cache');
    const again = await page('/', { 'if-none-match': headers.get('etag') ?? '' });
    expect([again.status, again.html]).toEqual([304, '']);
    const changed = await page('/?lang=en', { 'if-none-match': headers.get('etag') ?? '' });
    expect(changed.status).toBe(200);
  });

  it('tells programs and search engines what it is and what they need not read', async () => {
    const { data } = await page('/');
    expect(data).toMatchObject({
      '@type': 'WebSite',
      potentialAction: { target: 'https://bangvang.vi-du.vn/search?text={text}' },
    });
    const { html, headers } = await page('/robots.txt');
    expect(headers.get('content-type')).toContain('text/plain');
    expect(html).toContain('Disallow: /graphql');
    expect(html).not.toContain('Disallow: /honourees');
  });

  it('has a page for addresses at which there is none, and answers programs as programs', async () => {
    const [vi, en] = [await page('/khong-co', BROWSER), await page('/khong-co?lang=en', BROWSER)];
    expect([vi.status, en.status]).toEqual([404, 404]);
    expect(vi.html).toContain('Không có trang này');
    expect(en.html).toContain('No such page');
    const program = await fetch(`${registry.address}/khong-co`, { headers: { accept: 'application/json' } });
    expect([program.status, program.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
  });

  it('finds all kinds of records by one box', async () => {
    const { links, words } = await page('/search?text=cong+khai');
    expect(links).toContain(`/meetings/${meetingId}`);
    expect(words).toContain('Hội nghị đã công khai');
    expect((await page('/search?text=tran+an')).words).toContain('Khen thưởng ghi tên như in');
    expect((await page('/search?text=khong+co+ai')).words).toContain('“khong co ai”');
    expect((await page('/search')).status).toBe(200);
    const long = await page(`/search?text=${'a'.repeat(201)}`);
    expect([long.status, long.words.includes('Dài quá 200 ký tự')]).toEqual([400, true]);
  });
});
