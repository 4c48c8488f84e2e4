import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArticle, givenPublicArticle, someClaim } from '../support/given-articles.js';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { givenHonour, lineForPerson } from '../support/given-honours.js';
import { givenMeeting, givenPerson, givenVisibility } from '../support/given-meetings.js';
import { read } from '../support/public-pages.js';
import { Registry } from '../support/registry.js';

describe('meetings and articles on the public roll', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const page = (path: string) => read(registry, path);

  it('shows day, place, organisers, attendees with their posts as printed, and leads to whoever has a page', async () => {
    const { line, personId } = await lineForPerson(registry, 'Ma Thị Được Khen');
    await givenHonour(registry, front, [line]);
    const hidden = await givenPerson(registry, 'Kín Thị Dự', { confirmed: true });
    const id = await givenMeeting(registry, {
      title: 'Hội nghị <tổng kết>',
      heldFrom: '2021-01-12',
      heldTo: '2021-01-13',
      placePrinted: 'Hội trường huyện',
      organisers: [{ organisationId: front, printed: 'Ban Thường trực' }, { printed: 'Hội Nông dân' }],
      attendances: [
        {
          personId,
          namePrinted: 'Ma Thị Được Khen',
          positionsPrinted: 'Ủy viên BCH, Bí thư Huyện ủy',
          roles: ['CHAIR'],
        },
        { personId: hidden, namePrinted: 'Kín Thị Dự' },
        { delegationPrinted: 'đại diện các ban, ngành' },
      ],
      confirmed: true,
    });
    await givenVisibility(registry, hidden, 'HIDDEN');
    const { status, words, links, html, data } = await page(`/meetings/${id}`);
    expect(status).toBe(200);
    for (const said of [
      '12/01/2021 – 13/01/2021',
      'Hội trường huyện',
      'Ban Thường trực; Hội Nông dân',
      'Ma Thị Được Khen, Ủy viên BCH, Bí thư Huyện ủy (chủ trì)',
      'đại diện các ban, ngành (không rõ số người)',
      'Sổ chưa ghi khen thưởng nào được trao tại đây.',
      'Sổ chưa có bài nào đưa tin.',
    ])
      expect(words).toContain(said);
    expect(links).toEqual(expect.arrayContaining([`/honourees/${personId}`, `/organisations/${front}`]));
    expect(words).not.toContain('Kín');
    expect(html).not.toContain('<tổng kết>');
    expect(data).toMatchObject({ '@type': 'Event', startDate: '2021-01-12', endDate: '2021-01-13' });
    expect((await page(`/honourees/${personId}`)).links).toContain(`/meetings/${id}`);
  });

  it('tells apart what was handed over and what articles say, each with its numbers, known or not', async () => {
    const { line } = await lineForPerson(registry, 'Lý Thị Nhận');
    const { decision, meetingId, articleId } = await givenHonour(registry, front, [line]);
    const claim = { meetingId, formPrinted: 'Bằng khen', grantorPhrase: 'của các cấp', groups: null, individuals: 7 };
    const other = await givenPublicArticle(registry, {
      title: 'Một bài khác',
      outlet: 'Báo Ví Dụ',
      url: 'https://bao.vi-du.vn/tin?a=1&b=2',
      publishedOn: '2021-01-21',
      claims: [
        someClaim({ ...claim, quote: '7 cá nhân được <b>trao</b> Bằng khen' }),
        someClaim({ meetingId, quote: 'đề nghị khen', verb: 'PROPOSED' }),
      ],
    });
    const { words, links } = await page(`/meetings/${meetingId}`);
    expect(words).toMatch(/Theo quyết định và hình thức .*1 cá nhân/u);
    expect(words).toContain('7 cá nhân');
    expect(words).toContain('Đề nghị (chưa tặng)');
    expect(words).toContain('bài không nêu số');
    expect(links).toEqual(
      expect.arrayContaining([
        `/decisions/${decision.id}`,
        `/articles/${articleId}`,
        `/articles/${other.id}`,
        'https://bao.vi-du.vn/tin?a=1&b=2',
      ]),
    );
    const article = await page(`/articles/${other.id}`);
    expect(article.words).toContain('7 cá nhân được &lt;b&gt;trao&lt;/b&gt; Bằng khen');
    expect(article.links).toEqual(
      expect.arrayContaining([`/meetings/${meetingId}`, 'https://bao.vi-du.vn/tin?a=1&b=2']),
    );
    expect(article.data).toMatchObject({ about: { '@type': 'NewsArticle', datePublished: '2021-01-21' } });
    expect((await page(`/articles/${articleId}`)).links).toContain(`/awards/${decision.awards[0]?.id}`);
    expect((await page(`/articles/${articleId}?lang=en`)).words).toContain('What it says');
  });

  it('is found by words, year, kind and organiser, and says what it did not understand', async () => {
    const id = await givenMeeting(registry, {
      title: 'Đại hội đại biểu',
      kind: 'CONGRESS',
      heldFrom: '2019-05',
      organisers: [{ organisationId: front, printed: 'Ủy ban MTTQ' }],
      confirmed: true,
    });
    for (const query of ['?text=dai+bieu', '?year=2019', '?kind=CONGRESS', `?organiser=${front}&year=2019`])
      expect((await page(`/meetings${query}`)).links).toContain(`/meetings/${id}`);
    expect((await page('/meetings?year=1990')).words).toContain('Trong sổ không có hội nghị nào như thế');
    const wrong = await page('/meetings?kind=PARTY&text=hop');
    expect([wrong.status, wrong.words.includes('Loại:')]).toEqual([400, true]);
    expect(wrong.html).toMatch(/name="text"[^>]*value="hop"/u);
    expect((await page(`/meetings/${id}?after=khong-phai`)).status).toBe(400);
  });

  it('is not there while it is a draft, nor is an article, nor what is of another kind', async () => {
    const meeting = await givenMeeting(registry, { title: 'Kín nháp' });
    const article = await givenArticle(registry, { title: 'Kín nháp', claims: [someClaim()] });
    const paths = [
      `/meetings/${meeting}`,
      `/articles/${article.id}`,
      `/meetings/${front}`,
      '/articles/x',
      `/organisations/${meeting}`,
    ];
    const answers = await Promise.all(paths.map(page));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(answers.map(({ html }) => html)).size).toBe(1);
    expect((await page('/meetings')).words).not.toContain('Kín');
  });
});
